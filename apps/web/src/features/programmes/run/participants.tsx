import type { Participant, RunProgrammeView } from '@karakoram/contracts';
import { programmeLimits, type RegistrationStatus, registrationStatuses } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveParticipantBody } from '@karakoram/contracts';
import { ReaderName, useReaderName } from '../../../components/company/index.ts';
import {
  Anchor,
  Badge,
  Button,
  DataTable,
  Dialog,
  DownloadLink,
  EmptyState,
  Form,
  Group,
  ListSkeleton,
  PagedList,
  Stack,
  Tabs,
  Text,
  TextArea,
  Title,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { participantsQuery, useRemoveParticipant } from '../api/run-programmes.ts';
import { runProgrammeSearch } from '../programmes.search.ts';
import classes from './participants.module.css';

const route = getRouteApi('/desk/programmes/$programmeId');

/** Who registered for a programme, by how that stands. */
export function Participants({ programme }: { programme: RunProgrammeView }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { list = 'registered' } = route.useSearch();
  const counts: Partial<Record<RegistrationStatus, number>> = {
    registered: programme.taken,
    waiting: programme.waiting,
  };
  return (
    <Stack as="section" aria-labelledby="participants">
      <Group justify="space-between">
        <Title level={2} size={3} id="participants">
          {t('runProgrammes:participants.title')}
        </Title>
        <Group gap="xs">
          <Text as="span" size="sm" tone="quiet">
            {t('runProgrammes:participants.csvHint')}
          </Text>
          <DownloadLink
            href={`/api/v1/desk/programmes/${programme.id}/participants.csv`}
            icon={<IconDownload size={18} aria-hidden />}
            size="sm"
          >
            {t('runProgrammes:participants.csv')}
          </DownloadLink>
        </Group>
      </Group>
      <Tabs<RegistrationStatus>
        label={t('runProgrammes:participants.tab.label')}
        value={list}
        onChange={(chosen) => void navigate({ search: runProgrammeSearch({ list: chosen }), resetScroll: false })}
        tabs={registrationStatuses.map((value) => ({
          value,
          label: t(`runProgrammes:participants.tab.${value}`),
          ...(counts[value] === undefined ? {} : { count: counts[value] }),
        }))}
      >
        <ParticipantList programmeId={programme.id} status={list} />
      </Tabs>
    </Stack>
  );
}

function ParticipantList({ programmeId, status }: { programmeId: string; status: RegistrationStatus }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<Participant | undefined>(undefined);
  const pages = useInfiniteQuery(participantsQuery(programmeId, status));
  return (
    <Stack>
      <PagedList
        pages={pages}
        errorLevel={3}
        skeleton={<ListSkeleton rows={3} rowHeight="72px" />}
        empty={
          <EmptyState
            level={3}
            title={t('runProgrammes:participants.empty')}
            detail={t('runProgrammes:participants.emptyDetail')}
          />
        }
      >
        {(participants) => <ParticipantTable participants={participants} status={status} onRemove={setLeaving} />}
      </PagedList>
      {leaving !== undefined && (
        <RemoveDialog programmeId={programmeId} participant={leaving} onClose={() => setLeaving(undefined)} />
      )}
    </Stack>
  );
}

interface ParticipantTableProps {
  participants: readonly Participant[];
  status: RegistrationStatus;
  onRemove: (participant: Participant) => void;
}

function ParticipantTable({ participants, status, onRemove }: ParticipantTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const readerName = useReaderName();
  const hasEnded = status === 'withdrawn' || status === 'removed';
  return (
    <DataTable
      caption={t('runProgrammes:participants.title')}
      rows={participants}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'company',
          header: t('runProgrammes:participants.company'),
          isRowHeader: true,
          cell: ({ company, id }) => (
            <Stack gap="xxs" align="flex-start">
              {company.status === 'approved' ? (
                <Anchor to="/companies/$companyId" params={{ companyId: company.id }}>
                  <ReaderName names={company.names} />
                </Anchor>
              ) : (
                <>
                  <ReaderName names={company.names} />
                  <Badge tone="attention">{t('runProgrammes:participants.notApproved')}</Badge>
                </>
              )}
              <Text as="span" size="sm" tone="quiet">
                {t(`enums:country.${company.country}`)}
                {status === 'waiting' &&
                  ` · ${t('runProgrammes:participants.number', {
                    place: participants.findIndex((one) => one.id === id) + 1,
                  })}`}
              </Text>
            </Stack>
          ),
        },
        {
          key: 'person',
          header: t('runProgrammes:participants.person'),
          stackOnPhone: true,
          cell: ({ person }) => (
            <span className={classes['contact']}>
              <bdi>{person.name}</bdi>
              <Text as="span" size="sm" tone="quiet">
                <bdi>{person.position}</bdi>
              </Text>
              <bdi dir="ltr">{person.email}</bdi>
              {person.phone !== null && <bdi dir="ltr">{person.phone}</bdi>}
            </span>
          ),
        },
        {
          key: 'wants',
          header: t('runProgrammes:participants.wants'),
          stackOnPhone: true,
          cell: ({ wants, note }) => (
            <>
              <p dir="auto" className={classes['wants']}>
                {wants}
              </p>
              {note !== null && (
                <Text as="div" size="sm" tone="quiet" dir="auto">
                  {note}
                </Text>
              )}
            </>
          ),
        },
        {
          key: 'registered',
          header: t('runProgrammes:participants.registered'),
          cell: ({ createdAt }) => format.dateTime(createdAt),
        },
        hasEnded
          ? {
              key: 'reason',
              header: t('runProgrammes:participants.reason'),
              cell: ({ reason }) => reason ?? '–',
            }
          : {
              key: 'remove',
              header: t('common:actions.remove'),
              cell: (participant) =>
                participant.canRemove && (
                  <Button
                    size="sm"
                    onClick={() => onRemove(participant)}
                    aria-label={t('runProgrammes:participants.removeLabel', {
                      company: readerName(participant.company.names),
                    })}
                  >
                    {t('runProgrammes:participants.remove')}
                  </Button>
                ),
            },
      ]}
    />
  );
}

interface RemoveDialogProps {
  programmeId: string;
  participant: Participant;
  onClose: () => void;
}

function RemoveDialog({ programmeId, participant, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const company = useReaderName()(participant.company.names);
  const remove = useRemoveParticipant(programmeId);
  const form = useForm({
    schema: RemoveParticipantBody,
    initial: { reason: '' },
    submit: async ({ reason }) => {
      await remove.mutateAsync({ id: participant.id, reason });
      toast.success(t('runProgrammes:participants.removed', { company }));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('runProgrammes:participants.removeTitle', { company })}>
      <Form handle={form.handle}>
        <Text>{t('runProgrammes:participants.removeDetail')}</Text>
        <TextArea
          label={t('runProgrammes:participants.reason')}
          limit={programmeLimits.reasonMax}
          dir="auto"
          {...form.field('reason')}
        />
        <Group justify="end">
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          <Button type="submit" variant="danger" loading={form.isSubmitting}>
            {t('runProgrammes:participants.remove')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}
