import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Badge, Group, ListSkeleton, Localised, PagedList, Stack, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { type VersionsOf, versionsQuery } from '../api/resources.ts';
import classes from './resource.module.css';
import { VersionLink } from './version-link.tsx';

interface VersionListProps {
  of: VersionsOf;
  resourceId: string;
  /** Numbers of the versions that hold today. */
  current: readonly number[];
  canRead?: boolean;
}

/** All versions, the newest first: when, what changed, and the way to each. */
export function VersionList({ of, resourceId, current, canRead = true }: VersionListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = useInfiniteQuery(versionsQuery(of, resourceId));
  return (
    <Stack gap="xs">
      <PagedList pages={pages} errorLevel={3} skeleton={<ListSkeleton rows={2} rowHeight="56px" />}>
        {(versions) => (
          <ol className={classes['versions']}>
            {versions.map((version) => (
              <li key={version.number} className={classes['version']}>
                <div className={classes['words']}>
                  <Group gap="xs">
                    <Text as="span" weight="bold">
                      {t('resources:versionOf', { number: version.number, date: format.date(version.createdAt) })}
                    </Text>
                    {current.includes(version.number) && <Badge tone="good">{t('resources:newest')}</Badge>}
                  </Group>
                  {Object.keys(version.changes).length > 0 && (
                    <Text as="div" size="sm" tone="quiet">
                      <Localised text={version.changes} />
                    </Text>
                  )}
                </div>
                <VersionLink resourceId={resourceId} version={version} canRead={canRead} />
              </li>
            ))}
          </ol>
        )}
      </PagedList>
    </Stack>
  );
}
