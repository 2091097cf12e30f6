import { useCallback, useEffect, useRef, useState } from 'react';
import { readStored, storedKeys, writeStored } from './storage.ts';

const prefix = 'karakoram.draft.';
const saveDelayMs = 400;

/** A Zod schema, as far as a draft needs it. */
interface Parser<Value> {
  parse(data: unknown): Value;
}

interface Draft<Value> {
  savedAt: Date;
  value: Value;
}

function readDraft<Value>(key: string, parser: Parser<Value>): Draft<Value> | undefined {
  const stored = readStored(prefix + key);
  if (stored === null) return undefined;
  try {
    const envelope: unknown = JSON.parse(stored);
    if (typeof envelope !== 'object' || envelope === null || !('savedAt' in envelope) || !('value' in envelope)) {
      return undefined;
    }
    return { savedAt: new Date(String(envelope.savedAt)), value: parser.parse(envelope.value) };
  } catch {
    // A draft of an older form no longer fits; it is not worth more than the form that replaced it.
    writeStored(prefix + key, null);
    return undefined;
  }
}

/**
 * Keeps what is typed on this device, so that it survives a reload and a lost session. `key` names the form and what it is
 * about (`match-request.<companyId>`); `parser` is the schema of the draft, which must accept unfinished entries.
 * `restored` is what an earlier visit left; `save` may be called on every keystroke; `discard` forgets it, to be called
 * once the form is sent.
 */
export function useDraft<Value>(key: string, parser: Parser<Value>) {
  const [restored, setRestored] = useState(() => readDraft(key, parser));
  const pending = useRef<{ timer: number; write: () => void } | undefined>(undefined);

  const flush = useCallback(() => {
    if (!pending.current) return;
    window.clearTimeout(pending.current.timer);
    pending.current.write();
    pending.current = undefined;
  }, []);

  const save = useCallback(
    (value: Value) => {
      window.clearTimeout(pending.current?.timer);
      const write = () => writeStored(prefix + key, JSON.stringify({ savedAt: new Date().toISOString(), value }));
      pending.current = { timer: window.setTimeout(flush, saveDelayMs), write };
    },
    [key, flush],
  );

  const discard = useCallback(() => {
    window.clearTimeout(pending.current?.timer);
    pending.current = undefined;
    writeStored(prefix + key, null);
    setRestored(undefined);
  }, [key]);

  useEffect(() => {
    // Phones close pages without a word; hiding the page is the last event that is sure to come.
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { restored, save, discard };
}

/** Forgets every draft: for signing out on purpose, not for a session that ended by itself. */
export function clearDrafts(): void {
  for (const key of storedKeys(prefix)) writeStored(key, null);
}
