import type { ResourceCard } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { IconFileOff, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Awaited,
  Badge,
  ButtonLink,
  Card,
  EmptyState,
  Group,
  Localised,
  Notice,
  PageHeader,
  Skeleton,
  Stack,
  Text,
  Title,
} from '../../components/ui/index.ts';
import { useFormat } from '../../lib/format.ts';
import { isGone } from '../../lib/problem.ts';
import { usePermission } from '../../lib/session.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { resourceQuery, versionQuery } from './api/resources.ts';
import { InventedResourceBadge } from './components/resource-card.tsx';
import classes from './components/resource.module.css';
import { VersionLink } from './components/version-link.tsx';
import { VersionList } from './components/version-list.tsx';

interface ResourcePageProps {
  resourceId: string;
  /** The version that is read; the newest text where it is left out. */
  version: number | undefined;
}

/** A resource: what it is about, what holds today, and all that went before. */
export function ResourcePage({ resourceId, version }: ResourcePageProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const keeps = usePermission('resource:manage');
  const { data: resource, error, refetch } = useQuery(resourceQuery(resourceId));
  if (isGone(error)) {
    return (
      <EmptyState
        level={1}
        icon={<IconFileOff size={36} stroke={1.5} />}
        title={t('resources:gone.title')}
        detail={t('resources:gone.detail')}
        actions={
          <ButtonLink to="/resources" variant="primary">
            {t('resources:gone.all')}
          </ButtonLink>
        }
      />
    );
  }
  if (resource === undefined) {
    return <Awaited level={1} error={error} onRetry={() => void refetch()} rows={3} rowHeight="160px" />;
  }
  const { kind, title, summary, invented, current } = resource;
  const numbers = current.map(({ number }) => number);
  return (
    <article>
      <PageHeader
        title={localised(title)?.text ?? ''}
        parent={<Anchor to="/resources">{t('resources:title')}</Anchor>}
        heading={<Localised text={title} />}
        lead={<Localised text={summary} />}
        actions={
          keeps && (
            <ButtonLink
              to="/desk/resources/$resourceId"
              params={{ resourceId }}
              icon={<IconSettings size={18} aria-hidden />}
            >
              {t('library:version.add')}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Group gap="xs">
          <Badge>{t(`enums:resourceKind.${kind}`)}</Badge>
          {invented && <InventedResourceBadge />}
        </Group>
        <Card as="section" padding="lg" aria-labelledby="current">
          <Stack gap="sm">
            <Title level={2} size={4} id="current">
              {t('resources:current')}
            </Title>
            <ul className={classes['files']}>
              {current.map((one) => (
                <li key={one.number}>
                  <VersionLink resourceId={resourceId} version={one} />
                </li>
              ))}
            </ul>
          </Stack>
        </Card>
        <VersionText resource={resource} asked={version} />
        <Card as="section" padding="lg" aria-labelledby="versions">
          <Stack gap="sm">
            <Title level={2} size={4} id="versions">
              {t('resources:versions')}
            </Title>
            <VersionList of="resources" resourceId={resourceId} current={numbers} />
          </Stack>
        </Card>
      </Stack>
    </article>
  );
}

/** The text of the version that is asked for, or of the newest one that is a text; nothing where there is none. */
function VersionText({ resource, asked }: { resource: ResourceCard; asked: number | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = asked ?? resource.current.find(({ form }) => form === 'text')?.number;
  const { data, error } = useQuery({ ...versionQuery(resource.id, number ?? 0), enabled: number !== undefined });
  if (number === undefined || error !== null) return null;
  if (data === undefined) return <Skeleton height="200px" />;
  if (data.text === null) return null;
  const isOlder = !resource.current.some((one) => one.number === number);
  return (
    <Card as="section" padding="lg" aria-labelledby="text">
      <Stack gap="sm">
        <Title level={2} size={4} id="text">
          {t('resources:versionOf', { number, date: format.date(data.createdAt) })}
        </Title>
        {isOlder && (
          <Notice
            tone="attention"
            actions={
              <ButtonLink to="/resources/$resourceId" params={{ resourceId: resource.id }} search={{}} size="sm">
                {t('resources:toCurrent')}
              </ButtonLink>
            }
          >
            {t('resources:older')}
          </Notice>
        )}
        <Text as="div" className={classes['text']}>
          <Localised text={data.text} block />
        </Text>
      </Stack>
    </Card>
  );
}
