import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { JumpTarget } from '../opportunity-form.search.ts';
import { useHintsAt } from '../use-opportunity-form.ts';
import { HintList } from './hint-list.tsx';

const route = getRouteApi('/company/opportunities/$opportunityId/edit');

/** A field with what was noticed about it. The field that the address names comes into view and takes the focus. */
export function FieldFrame({ field, children }: { field: JumpTarget; children: ReactNode }) {
  const { field: target } = route.useSearch();
  const hintsAt = useHintsAt();
  const frame = useRef<HTMLDivElement>(null);
  const isTarget = target === field;
  useEffect(() => {
    if (!isTarget) return;
    frame.current?.scrollIntoView({ block: 'center' });
    frame.current?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  }, [isTarget]);
  return (
    <div ref={frame} data-field={field}>
      {children}
      <HintList hints={hintsAt(field, null)} />
    </div>
  );
}
