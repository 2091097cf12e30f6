export type ToastTone = 'success' | 'danger' | 'info';

/** What the reader can do about what the message says, for example take it back. */
export interface ToastAction {
  label: string;
  run: () => void;
}

export interface Toast {
  id: number;
  tone: ToastTone;
  text: string;
  action?: ToastAction;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function show(tone: ToastTone, text: string, action?: ToastAction): void {
  // The same message twice (two requests failing together) is one message.
  const others = toasts.filter((toast) => toast.text !== text);
  lastId += 1;
  publish([...others.slice(-2), { id: lastId, tone, text, action }]);
}

/** A short message at the edge of the page, read out by screen readers. The text comes from the catalogue. */
export const toast = {
  success: (text: string, action?: ToastAction) => show('success', text, action),
  error: (text: string) => show('danger', text),
  info: (text: string) => show('info', text),
};

export function dismissToast(id: number): void {
  publish(toasts.filter((one) => one.id !== id));
}

/** For useSyncExternalStore. */
export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => toasts,
};
