import { createLazyRoute } from '@tanstack/react-router';
import { savedOpportunityFilters } from '../../features/opportunities/opportunities.search.ts';
import { OpportunitiesPage } from '../../features/opportunities/opportunities.page.tsx';
import { useSearchWords } from '../../features/opportunities/use-search-words.ts';
import { SaveSearchButton } from '../../features/saved-searches/components/save-search-button.tsx';

export const Route = createLazyRoute('/opportunities')({ component: OpportunitiesRoute });

/** Puts together what features may not know of each other: the listing, and keeping a search of it. */
function OpportunitiesRoute() {
  const wordsOf = useSearchWords();
  const query = savedOpportunityFilters(Route.useSearch());
  const proposal = [query.q ?? '', ...wordsOf(query)].filter((word) => word !== '').join(' · ');
  return (
    <OpportunitiesPage
      save={<SaveSearchButton key={proposal} subject="opportunities" query={query} proposal={proposal} />}
    />
  );
}
