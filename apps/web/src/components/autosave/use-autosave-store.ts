import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AutosaveSnapshot, AutosaveStore } from './autosave-store.ts';

/** The store that `create` makes once, and what it holds: kept up to date, and saved when the page goes away or a connection comes back. */
export function useAutosaveStore<Values extends object, Body, Stored extends { readonly version: number }>(
  create: () => AutosaveStore<Values, Body, Stored>,
): { store: AutosaveStore<Values, Body, Stored>; snapshot: AutosaveSnapshot<Values> } {
  const [store] = useState(create);
  const snapshot = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    const retry = (): void => void store.flush();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      store.close();
    };
  }, [store]);
  return { store, snapshot };
}
