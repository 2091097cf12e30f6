import { createHash } from 'node:crypto';
import { ShortCompanyCard } from '@karakoram/contracts';
import { z } from 'zod';
import { type JsonText, jsonText } from '../../platform/http/json-text.ts';
import { presentShortCard } from './company-card.presenter.ts';
import { cardRowOf, type ShortCardJson } from './company-rows.ts';

/** Count up when `presentShortCard` gives another card for the same company. */
const presentation = 1;

/** Names what cards look like now: how they are presented, and the contract that they are cut to. */
export const shortCardForm = `${presentation}-${hashOf(JSON.stringify(z.toJSONSchema(ShortCompanyCard)))}`;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A short card as an answer carries it: cut to its schema, and ready to be sent. */
export function shortCardText(json: ShortCardJson): JsonText<ShortCompanyCard> {
  return jsonText(ShortCompanyCard, presentShortCard(cardRowOf(json), json));
}
