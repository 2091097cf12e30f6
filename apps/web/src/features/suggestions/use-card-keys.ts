import { useEffect, useState, type RefObject } from 'react';
import { readStored, writeStored } from '../../lib/storage.ts';

const storageKey = 'karakoram.suggestion-keys';

/** What a card's button does, written into its `data-act`. */
export type CardAct = 'save' | 'dismiss' | 'request';

const acts: Readonly<Record<string, CardAct>> = { s: 'save', d: 'dismiss', r: 'request' };

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="menuitem"], [role="dialog"] *');
}

/** True while a dialog or a menu has the keyboard; those that are closed stay in the page unseen. */
function isSomethingOpen(): boolean {
  return [...document.querySelectorAll('[role="dialog"], [role="menu"]')].some((one) => one.checkVisibility());
}

/** Focuses the next or the previous card; from outside of the list, the first one that is in view or below. */
function moveTo(cards: readonly HTMLElement[], step: 1 | -1): void {
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const first = cards.findIndex((card) => card.getBoundingClientRect().bottom > 120);
  const next = cards[at < 0 ? Math.max(first, 0) : at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start', behavior: 'smooth' });
}

/**
 * Single keys for a list of cards: j and k go on and back, s, d and r press the buttons of the card that has the focus. The
 * reader can turn them off (WCAG 2.2, 2.1.4), which this device remembers.
 */
export function useCardKeys(list: RefObject<HTMLElement | null>): {
  isOn: boolean;
  setOn: (isOn: boolean) => void;
} {
  const [isOn, setOn] = useState(() => readStored(storageKey) !== 'off');
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isSomethingOpen() || list.current === null) return;
      const key = event.key.toLowerCase();
      const cards = [...list.current.querySelectorAll<HTMLElement>('[data-card]')];
      if (key === 'j' || key === 'k') {
        moveTo(cards, key === 'j' ? 1 : -1);
        event.preventDefault();
        return;
      }
      const act = acts[key];
      const card = cards.find((one) => one.contains(document.activeElement));
      if (act === undefined || card === undefined) return;
      card.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, list]);
  return {
    isOn,
    setOn: (next) => {
      writeStored(storageKey, next ? null : 'off');
      setOn(next);
    },
  };
}
