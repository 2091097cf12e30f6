import { lazy, Suspense } from 'react';
import type { SendRequestDialogProps } from './send-request-dialog.tsx';

const Loaded = lazy(async () => ({ default: (await import('./send-request-dialog.tsx')).SendRequestDialog }));

/** The dialog, fetched when it is first opened: the form and its schema are of no use to those who only read. */
export function LazySendRequestDialog(props: SendRequestDialogProps) {
  if (!props.opened) return null;
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
