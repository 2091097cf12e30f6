import { getRouteApi } from '@tanstack/react-router';
import { DeskFrame } from '../../components/review/index.ts';
import { useSession } from '../../lib/session.ts';
import { CompanyList } from './components/company-list.tsx';
import { Queue } from './components/queue.tsx';
import { deskSearch } from './desk.search.ts';

const route = getRouteApi('/desk');

export function DeskPage() {
  const { user } = useSession();
  const { tab = 'queue', country } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <DeskFrame
      tab={tab}
      country={country}
      onCountry={(chosen) => void navigate({ search: (before) => deskSearch({ ...before, country: chosen }) })}
    >
      {tab === 'queue' ? (
        <Queue country={country} showsCountry={user?.platformRole === 'administrator' && country === undefined} />
      ) : (
        <CompanyList />
      )}
    </DeskFrame>
  );
}
