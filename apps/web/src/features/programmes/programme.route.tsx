import { createLazyRoute } from '@tanstack/react-router';
import { ProgrammePage } from './programme.page.tsx';

export const Route = createLazyRoute('/programmes/$programmeId')({ component: ProgrammeRoute });

function ProgrammeRoute() {
  const { programmeId } = Route.useParams();
  return <ProgrammePage key={programmeId} programmeId={programmeId} />;
}
