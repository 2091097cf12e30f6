import { ListSkeleton } from '../components/ui/index.ts';

/** While a page's code or first data is on its way. */
export function PagePending() {
  return <ListSkeleton rows={4} rowHeight="96px" />;
}
