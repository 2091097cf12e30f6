import { createLazyRoute } from '@tanstack/react-router';
import { ResourcePage } from './resource.page.tsx';

export const Route = createLazyRoute('/resources/$resourceId')({ component: ResourceRoute });

function ResourceRoute() {
  const { resourceId } = Route.useParams();
  const { version } = Route.useSearch();
  return <ResourcePage key={resourceId} resourceId={resourceId} version={version} />;
}
