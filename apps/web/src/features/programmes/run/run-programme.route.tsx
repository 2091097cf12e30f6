import { createLazyRoute } from '@tanstack/react-router';
import { RunProgrammePage } from './run-programme.page.tsx';

export const Route = createLazyRoute('/desk/programmes/$programmeId')({ component: RunProgrammeRoute });

function RunProgrammeRoute() {
  const { programmeId } = Route.useParams();
  return <RunProgrammePage key={programmeId} programmeId={programmeId} />;
}
