import { useQuery } from '@tanstack/react-query';
import { IconExternalLink, IconFileOff, IconPencil, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Awaited,
  Badge,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  Group,
  Localised,
  PageHeader,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { isGone } from '../../../lib/problem.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { managedResourceQuery } from '../api/library.ts';
import { InventedResourceBadge } from '../components/resource-card.tsx';
import { VersionList } from '../components/version-list.tsx';
import { ResourceDecisions } from './resource-decisions.tsx';
import { ResourceDialog } from './resource-dialog.tsx';
import { StatusBadge } from './status-badge.tsx';
import { VersionDialog } from './version-dialog.tsx';

/** One resource for those who keep the library: how it stands, its versions, and adding one. */
export function ManagedResourcePage({ resourceId }: { resourceId: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const [dialog, setDialog] = useState<'edit' | 'version' | undefined>(undefined);
  const { data: resource, error, refetch } = useQuery(managedResourceQuery(resourceId));
  if (isGone(error)) {
    return (
      <EmptyState
        level={1}
        icon={<IconFileOff size={36} stroke={1.5} />}
        title={t('resources:gone.title')}
        detail={t('resources:gone.detail')}
        actions={
          <ButtonLink to="/desk/resources" variant="primary">
            {t('library:back')}
          </ButtonLink>
        }
      />
    );
  }
  if (resource === undefined) {
    return <Awaited level={1} error={error} onRetry={() => void refetch()} rows={3} rowHeight="140px" />;
  }
  const title = localised(resource.title)?.text ?? '';
  const isPublic = resource.status === 'published';
  return (
    <>
      <PageHeader
        title={title}
        heading={<bdi>{title}</bdi>}
        parent={<Anchor to="/desk/resources">{t('library:back')}</Anchor>}
        actions={
          <Group gap="xs">
            {isPublic && (
              <ButtonLink
                to="/resources/$resourceId"
                params={{ resourceId }}
                icon={<IconExternalLink size={18} className="k-flip" aria-hidden />}
              >
                {t('library:public')}
              </ButtonLink>
            )}
            <Button icon={<IconPencil size={18} aria-hidden />} onClick={() => setDialog('edit')}>
              {t('library:edit')}
            </Button>
          </Group>
        }
      />
      <Stack>
        <Card padding="lg">
          <Stack gap="sm">
            <Group gap="xs">
              <Badge>{t(`enums:resourceKind.${resource.kind}`)}</Badge>
              <StatusBadge status={resource.status} />
              {resource.invented && <InventedResourceBadge />}
            </Group>
            <Text as="div">
              <Localised text={resource.summary} />
            </Text>
            <ResourceDecisions resource={resource} />
          </Stack>
        </Card>
        <Card as="section" padding="lg" aria-labelledby="versions">
          <Stack gap="sm">
            <Group justify="space-between">
              <Title level={2} size={4} id="versions">
                {t('resources:versions')}
              </Title>
              <Button
                variant={resource.versions === 0 ? 'primary' : 'secondary'}
                icon={<IconUpload size={18} aria-hidden />}
                onClick={() => setDialog('version')}
              >
                {t('library:version.add')}
              </Button>
            </Group>
            {resource.versions === 0 ? (
              <EmptyState level={3} title={t('library:version.none')} detail={t('library:version.noneDetail')} />
            ) : (
              <VersionList
                of="desk/resources"
                resourceId={resourceId}
                current={resource.current.map(({ number }) => number)}
                canRead={isPublic}
              />
            )}
          </Stack>
        </Card>
      </Stack>
      {dialog === 'edit' && (
        <ResourceDialog resource={resource} onClose={() => setDialog(undefined)} onSaved={() => undefined} />
      )}
      {dialog === 'version' && <VersionDialog resourceId={resourceId} onClose={() => setDialog(undefined)} />}
    </>
  );
}
