import { type ProgrammeKind, programmeKinds } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconCalendarOff, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ButtonLink,
  EmptyState,
  ListSkeleton,
  PagedList,
  PageHeader,
  Select,
  Stack,
  Tabs,
} from '../../components/ui/index.ts';
import { usePermission } from '../../lib/session.ts';
import { programmeListQuery } from './api/programmes.ts';
import { OwnRegistrations } from './components/own-registrations.tsx';
import { ProgrammeCardView } from './components/programme-card.tsx';
import { programmesSearch, type ProgrammesTab } from './programmes.search.ts';
import classes from './programmes.module.css';

const route = getRouteApi('/programmes');

/** The centre's programmes: what comes, what was, and what the reader's company registered for. */
export function ProgrammesPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { tab = 'upcoming', kind } = search;
  const runs = usePermission('programme:run');
  const hasOwn = usePermission('programme:read-own');
  const tabs: readonly ProgrammesTab[] = hasOwn ? ['upcoming', 'past', 'own'] : ['upcoming', 'past'];
  const open = (changes: Record<string, unknown>) =>
    void navigate({ search: programmesSearch({ ...search, ...changes }), resetScroll: false });
  return (
    <>
      <PageHeader
        title={t('programmes:title')}
        lead={t('programmes:description')}
        actions={
          runs && (
            <ButtonLink to="/desk/programmes" icon={<IconSettings size={18} aria-hidden />}>
              {t('runProgrammes:title')}
            </ButtonLink>
          )
        }
      />
      <Tabs<ProgrammesTab>
        label={t('programmes:tab.label')}
        value={tabs.includes(tab) ? tab : 'upcoming'}
        onChange={(chosen) => open({ tab: chosen })}
        tabs={tabs.map((value) => ({ value, label: t(`programmes:tab.${value}`) }))}
      >
        {tab === 'own' && hasOwn ? (
          <OwnRegistrations />
        ) : (
          <Stack>
            <div className={classes['filter']}>
              <Select
                label={t('programmes:kind')}
                placeholder={t('programmes:anyKind')}
                options={programmeKinds.map((value) => ({ value, label: t(`enums:programmeKind.${value}`) }))}
                value={kind ?? null}
                onChange={(chosen) => open({ kind: chosen })}
                clearable
                optional="unmarked"
              />
            </div>
            <ProgrammeList
              when={tab === 'past' ? 'past' : 'upcoming'}
              kind={kind}
              onAnyKind={() => open({ kind: undefined })}
            />
          </Stack>
        )}
      </Tabs>
    </>
  );
}

interface ProgrammeListProps {
  when: 'upcoming' | 'past';
  kind: ProgrammeKind | undefined;
  onAnyKind: () => void;
}

function ProgrammeList({ when, kind, onAnyKind }: ProgrammeListProps) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(programmeListQuery(when, kind));
  const what = kind === undefined ? when : 'kind';
  return (
    <PagedList
      pages={pages}
      skeleton={<ListSkeleton rows={3} rowHeight="200px" />}
      empty={
        <EmptyState
          icon={<IconCalendarOff size={36} stroke={1.5} />}
          title={t(`programmes:empty.${what}`)}
          detail={t(`programmes:empty.${what}Detail`)}
          actions={kind !== undefined && <Button onClick={onAnyKind}>{t('programmes:anyKind')}</Button>}
        />
      }
    >
      {(programmes) => (
        <Stack as="ul">
          {programmes.map((programme) => (
            <ProgrammeCardView key={programme.id} programme={programme} />
          ))}
        </Stack>
      )}
    </PagedList>
  );
}
