import { createLazyRoute } from '@tanstack/react-router';
import { EditProgrammePage } from './programme-form.page.tsx';

export const Route = createLazyRoute('/desk/programmes/$programmeId/edit')({ component: EditProgrammeRoute });

function EditProgrammeRoute() {
  const { programmeId } = Route.useParams();
  return <EditProgrammePage key={programmeId} programmeId={programmeId} />;
}
