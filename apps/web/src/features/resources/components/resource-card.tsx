import type { ResourceCard } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Anchor, Badge, Card, Group, Localised, Stack, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './resource.module.css';
import { VersionLink } from './version-link.tsx';

/** A resource in the library, with what holds today in each language. */
export function ResourceCardView({ resource }: { resource: ResourceCard }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, kind, title, summary, current, invented, changedAt } = resource;
  return (
    <Card as="li" padding="lg" aria-labelledby={`resource-${id}`}>
      <Stack gap="sm">
        <Group gap="xs">
          <Badge>{t(`enums:resourceKind.${kind}`)}</Badge>
          {invented && <InventedResourceBadge />}
          <Text as="span" size="sm" tone="quiet">
            {t('resources:changed', { date: format.date(changedAt) })}
          </Text>
        </Group>
        <h2 className={classes['title']} id={`resource-${id}`}>
          <Anchor tone="quiet" to="/resources/$resourceId" params={{ resourceId: id }}>
            <Localised text={title} withTag={false} />
          </Anchor>
        </h2>
        <Text as="div" tone="quiet">
          <Localised text={summary} />
        </Text>
        <ul className={classes['files']}>
          {current.map((version) => (
            <li key={version.number}>
              <VersionLink resourceId={id} version={version} />
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

/** Says that a resource is of the demo. */
export function InventedResourceBadge() {
  const { t } = useTranslation();
  return (
    <span title={t('resources:inventedHint')}>
      <Badge>{t('resources:invented')}</Badge>
    </span>
  );
}
