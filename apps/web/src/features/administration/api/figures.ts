import type { Figures } from '@karakoram/contracts';
import { dayMilliseconds } from '@karakoram/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Query } from '../../../lib/api-client.ts';
import { defaultPeriod, type FiguresSearch } from '../administration.search.ts';
import { administrationKey } from './keys.ts';

/** The period up to today and the country, as the API asks for them. */
export function figuresFilter({ weeks = defaultPeriod, country }: FiguresSearch, now: number): Query {
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return { from: day(now - (weeks * 7 - 1) * dayMilliseconds), to: day(now), country };
}

/** Registrations, queues, requests and what became of them. */
export const figuresQuery = (search: FiguresSearch) =>
  queryOptions({
    queryKey: [...administrationKey, 'figures', search.weeks ?? defaultPeriod, search.country ?? 'both'],
    queryFn: ({ signal }) => api.get<Figures>('/figures', { signal, query: figuresFilter(search, Date.now()) }),
    placeholderData: keepPreviousData,
  });
