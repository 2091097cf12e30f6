import { concernsCountry, type ProgrammeSide, programmeSides } from '@karakoram/domain';
import { useSession } from '../../../lib/session.ts';

/** Whether the reader runs programmes of that organiser: their desk's, those of both, and for administrators all. */
export function useRunsProgrammes(): (organiser: ProgrammeSide) => boolean {
  const { user, permissions } = useSession();
  return (organiser) => {
    if (user === null || !permissions.includes('programme:run')) return false;
    if (user.platformRole === 'administrator') return true;
    return user.deskCountry !== null && concernsCountry(organiser, user.deskCountry);
  };
}

/** The organisers in whose name the reader may run programmes. */
export function useOrganisers(): ProgrammeSide[] {
  const runs = useRunsProgrammes();
  return programmeSides.filter(runs);
}
