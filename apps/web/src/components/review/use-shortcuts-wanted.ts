import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../../lib/storage.ts';

const key = 'karakoram.desk-shortcuts';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether single letters decide cases on this device. They can be switched off, because who speaks to the computer may say
 * a letter without meaning it (WCAG 2.1.4).
 */
export function useShortcutsWanted(): readonly [boolean, (wanted: boolean) => void] {
  const wanted = useSyncExternalStore(subscribe, () => readStored(key) !== 'off');
  return [
    wanted,
    (next) => {
      writeStored(key, next ? null : 'off');
      for (const listener of listeners) listener();
    },
  ];
}
