import type { TaxonomyChangeBody, TaxonomyNode } from '@karakoram/contracts';
import type { Locale } from '@karakoram/domain';
import { IconArrowBackUp, IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, IconButton, Stack, Text, Title } from '../../../components/ui/index.ts';
import classes from './taxonomy.module.css';
import type { WordEdit } from './word-dialog.tsx';

interface WordListProps {
  node: TaxonomyNode;
  locale: Locale;
  onChange: (change: TaxonomyChangeBody) => void;
  onEdit: (edit: WordEdit) => void;
}

/** The words of a concept in one language. */
export function WordList({
  node: { code, names, synonyms, withdrawnSynonyms },
  locale,
  onChange,
  onEdit,
}: WordListProps) {
  const { t } = useTranslation();
  const mine = synonyms.filter((synonym) => synonym.locale === locale);
  const gone = withdrawnSynonyms.filter((synonym) => synonym.locale === locale);
  return (
    <Stack gap="sm">
      <Title level={3} size={5}>
        {t(`common:languages.${locale}`)}
      </Title>
      <Text>{t('taxonomy:name', { name: names[locale] })}</Text>
      {mine.length === 0 && <Text tone="quiet">{t('taxonomy:noSynonyms')}</Text>}
      <ul className={classes['rows']}>
        {mine.map(({ text, isAdded }) => (
          <li key={text} className={classes['row']}>
            <bdi lang={locale} className={classes['word']}>
              {text}
            </bdi>
            {isAdded && <Badge>{t('taxonomy:added')}</Badge>}
            <span className={classes['acts']}>
              <IconButton
                label={t('taxonomy:edit', { word: text })}
                onClick={() => onEdit({ code, locale, word: text })}
              >
                <IconPencil size={18} aria-hidden />
              </IconButton>
              <IconButton
                label={t('taxonomy:withdraw', { word: text })}
                tone="danger"
                onClick={() => onChange({ kind: 'withdrawSynonym', code, locale, text })}
              >
                <IconX size={18} aria-hidden />
              </IconButton>
            </span>
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <>
          <Text size="sm" tone="quiet">
            {t('taxonomy:gone')}
          </Text>
          <ul className={classes['rows']}>
            {gone.map(({ text }) => (
              <li key={text} className={classes['row']}>
                <bdi lang={locale} className={classes['gone']}>
                  {text}
                </bdi>
                <span className={classes['acts']}>
                  <IconButton
                    label={t('taxonomy:restore', { word: text })}
                    onClick={() => onChange({ kind: 'restoreSynonym', code, locale, text })}
                  >
                    <IconArrowBackUp size={18} aria-hidden />
                  </IconButton>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button
          size="sm"
          icon={<IconPlus size={16} aria-hidden />}
          aria-label={t(`taxonomy:addIn.${locale}`)}
          onClick={() => onEdit({ code, locale, word: undefined })}
        >
          {t('taxonomy:add')}
        </Button>
      </div>
    </Stack>
  );
}
