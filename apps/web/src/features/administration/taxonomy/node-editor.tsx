import type { TaxonomyChangeBody, TaxonomyNode } from '@karakoram/contracts';
import { locales } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, Card, Group, Notice, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { ConceptDialog } from './concept-dialog.tsx';
import classes from './taxonomy.module.css';
import { type WordEdit, WordDialog } from './word-dialog.tsx';
import { WordList } from './word-list.tsx';

/** A concept or sector with its words in three columns, and what can be done to them. */
export function NodeEditor({ node }: { node: TaxonomyNode }) {
  const { t } = useTranslation();
  const { conceptName, sectorName } = useTaxonomyNames();
  const [change, setChange] = useState<TaxonomyChangeBody | undefined>(undefined);
  const [edit, setEdit] = useState<WordEdit | undefined>(undefined);
  const [isRenaming, setRenaming] = useState(false);
  const { code, kind, isWithdrawn } = node;
  const name = conceptName(code) ?? code;
  return (
    <Stack>
      <Group gap="sm" align="center">
        <Title level={2} size={3}>
          {name}
        </Title>
        {node.isAdded && <Badge>{t('taxonomy:added')}</Badge>}
        {isWithdrawn && <Badge tone="attention">{t('taxonomy:withdrawn')}</Badge>}
      </Group>
      <dl className={classes['facts']}>
        <div>
          <dt>{t('taxonomy:code')}</dt>
          <dd>
            <bdi dir="ltr">{code}</bdi>
          </dd>
        </div>
        {kind === 'concept' && (
          <div>
            <dt>{t('taxonomy:sector')}</dt>
            <dd>{sectorName(node.sector)}</dd>
          </div>
        )}
        {node.parent !== null && (
          <div>
            <dt>{t('taxonomy:parent')}</dt>
            <dd>{conceptName(node.parent) ?? node.parent}</dd>
          </div>
        )}
      </dl>
      <Text tone="quiet">{t('taxonomy:companies', { count: node.companies })}</Text>
      {isWithdrawn && <Notice tone="attention">{t('taxonomy:withdrawnNote')}</Notice>}
      <div className={classes['languages']}>
        {locales.map((locale) => (
          <Card
            key={locale}
            as="section"
            aria-label={t('taxonomy:words', { language: t(`common:languages.${locale}`) })}
          >
            <WordList node={node} locale={locale} onChange={setChange} onEdit={setEdit} />
          </Card>
        ))}
      </div>
      {kind === 'concept' && (
        <Group>
          {node.isAdded && <Button onClick={() => setRenaming(true)}>{t('taxonomy:rename')}</Button>}
          <Button
            variant={isWithdrawn ? 'secondary' : 'danger'}
            onClick={() => setChange({ kind: isWithdrawn ? 'restoreConcept' : 'withdrawConcept', code })}
          >
            {t(isWithdrawn ? 'taxonomy:restoreConcept' : 'taxonomy:withdrawConcept')}
          </Button>
        </Group>
      )}
      {change && (
        <ChangeDialog
          title={t(`taxonomy:dialog.${change.kind}`, { concept: name })}
          change={change}
          onClose={() => setChange(undefined)}
        >
          {'text' in change && <bdi className={classes['word']}>{change.text}</bdi>}
        </ChangeDialog>
      )}
      {edit && <WordDialog edit={edit} concept={name} onClose={() => setEdit(undefined)} />}
      {isRenaming && <ConceptDialog renamed={node} onClose={() => setRenaming(false)} />}
    </Stack>
  );
}
