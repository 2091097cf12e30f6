import { type ReviewCriterion, reviewCriteria, type ReviewScores, scoreMax } from '@karakoram/domain';
import { useState } from 'react';
import { z } from 'zod';
import { useDraft } from '../../lib/draft.ts';

/** Points so far; a criterion that is not scored yet has none. */
export type EnteredScores = Readonly<Partial<Record<ReviewCriterion, number>>>;

const Entered = z.object({
  scores: z.partialRecord(z.enum(reviewCriteria), z.number().int().min(0).max(scoreMax)),
  note: z.string(),
});

/** What a reviewer has entered for a case. It stays on this device until it is sent. */
export function useEntered(id: string) {
  const draft = useDraft(`opportunity-review.${id}`, Entered);
  const [scores, setScores] = useState<EnteredScores>(draft.restored?.value.scores ?? {});
  const [note, setNote] = useState(draft.restored?.value.note ?? '');
  return {
    scores,
    note,
    restoredAt: draft.restored?.savedAt,
    score: (criterion: ReviewCriterion, points: number): void => {
      const next = { ...scores, [criterion]: points };
      setScores(next);
      draft.save({ scores: next, note });
    },
    write: (words: string): void => {
      setNote(words);
      draft.save({ scores, note: words });
    },
    discard: draft.discard,
  };
}

/** All four scores, or undefined while one is missing. */
export function completeScores({ advantage, clarity, cooperation, language }: EnteredScores): ReviewScores | undefined {
  if (advantage === undefined || clarity === undefined || cooperation === undefined || language === undefined) {
    return undefined;
  }
  return { advantage, clarity, cooperation, language };
}
