import { createLazyRoute } from '@tanstack/react-router';
import { ImportRunPage } from './import-run.page.tsx';

export const Route = createLazyRoute('/administration/imports/$runId')({ component: ImportRunRoute });

function ImportRunRoute() {
  const { runId } = Route.useParams();
  return <ImportRunPage key={runId} runId={runId} />;
}
