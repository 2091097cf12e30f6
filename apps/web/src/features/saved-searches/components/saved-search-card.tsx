import type { SavedSearch } from '@karakoram/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, Card, Group, Notice, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './saved-search-card.module.css';

interface SavedSearchCardProps {
  search: SavedSearch;
  /** What it asks for, in words; empty for a search of everything. */
  words: readonly string[];
  /** The link that shows what it finds. */
  open: ReactNode;
  isChanging: boolean;
  onEdit: () => void;
  onPause: (paused: boolean) => void;
  onDelete: () => void;
}

/** One saved search: what it asks for, how its reader is told, and what can be done with it. */
export function SavedSearchCard({ search, words, open, isChanging, onEdit, onPause, onDelete }: SavedSearchCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, subject, paused, lastAlert, frequency } = search;
  return (
    <Card as="li" padding="lg" aria-labelledby={search.id}>
      <Stack gap="sm">
        <Group>
          <Title level={2} size={4} id={search.id}>
            {name}
          </Title>
          <Badge>{t(`savedSearches:subject.${subject}`)}</Badge>
          {paused && <Badge>{t('savedSearches:paused')}</Badge>}
        </Group>
        {search.sought === null ? (
          <Notice tone="attention" title={t('savedSearches:unreadable')}>
            {t('savedSearches:unreadableDetail')}
          </Notice>
        ) : (
          <ul className={classes['words']}>
            {(words.length === 0 ? [t(`savedSearches:everything.${subject}`)] : words).map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        )}
        <div>
          <Text size="sm">
            <Rhythm search={search} />
          </Text>
          {frequency !== 'none' && (
            <Text size="sm" tone="quiet">
              {lastAlert === null
                ? t('savedSearches:notTold')
                : t(`savedSearches:told.${subject}`, {
                    when: format.relative(lastAlert.at),
                    found: format.number(lastAlert.found),
                  })}
            </Text>
          )}
        </div>
        <Group gap="xs">
          {open}
          <Button size="sm" onClick={onEdit} aria-label={t('savedSearches:edit.label', { name })}>
            {t('savedSearches:edit.action')}
          </Button>
          {frequency !== 'none' && (
            <Button
              size="sm"
              disabled={isChanging}
              onClick={() => onPause(!paused)}
              aria-label={t(paused ? 'savedSearches:resume.label' : 'savedSearches:pause.label', { name })}
            >
              {t(paused ? 'savedSearches:resume.action' : 'savedSearches:pause.action')}
            </Button>
          )}
          <Button size="sm" variant="quiet" onClick={onDelete} aria-label={t('savedSearches:delete.label', { name })}>
            {t('savedSearches:delete.action')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

/** How often the reader is told, and where. */
function Rhythm({ search: { frequency, mail, inApp } }: { search: SavedSearch }) {
  const { t } = useTranslation();
  const how = t(`savedSearches:frequency.${frequency}`);
  if (frequency === 'none' || (!mail && !inApp)) return how;
  const channels = mail ? (inApp ? 'both' : 'mail') : 'inApp';
  return t('savedSearches:rhythm', { frequency: how, channels: t(`savedSearches:channels.${channels}`) });
}
