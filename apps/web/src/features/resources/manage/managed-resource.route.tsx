import { createLazyRoute } from '@tanstack/react-router';
import { ManagedResourcePage } from './managed-resource.page.tsx';

export const Route = createLazyRoute('/desk/resources/$resourceId')({ component: ManagedResourceRoute });

function ManagedResourceRoute() {
  const { resourceId } = Route.useParams();
  return <ManagedResourcePage key={resourceId} resourceId={resourceId} />;
}
