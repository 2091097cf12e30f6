import { companyLimits, cooperationModes, readinessStages } from '@karakoram/domain';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Card,
  EmptyState,
  Group,
  IconButton,
  MultiSelect,
  Select,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { useConceptOptions } from '../../../lib/concept-options.ts';
import { emptyStatement, isEmptyStatement, type StatementValue } from '../profile-values.ts';
import { useFieldError, useProfile } from '../use-profile.ts';
import { TranslatableFields } from '../../../components/translation/index.ts';

/** Offers, or needs: one card each. */
export function StatementsStep({ kind }: { kind: 'offers' | 'needs' }) {
  const { t } = useTranslation();
  const { values, set, edit } = useProfile();
  const statements = values[kind];
  const options = useConceptOptions(
    statements.flatMap(({ concepts }) => concepts),
    values.sectors,
  );
  const save = (next: StatementValue[]): void => set(kind === 'offers' ? { offers: next } : { needs: next });
  const editOne = (key: string, change: (one: StatementValue) => StatementValue): void =>
    edit((now) => ({ [kind]: now[kind].map((one) => (one.key === key ? change(one) : one)) }));
  const max = kind === 'offers' ? companyLimits.offersMax : companyLimits.needsMax;
  const addLabel = t(kind === 'offers' ? 'company:statements.addOffer' : 'company:statements.addNeed');

  const move = (index: number, by: -1 | 1): void => {
    const next = [...statements];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    save(next);
  };

  const add = (
    <Button icon={<IconPlus size={18} aria-hidden />} onClick={() => save([...statements, emptyStatement()])}>
      {addLabel}
    </Button>
  );

  // Only statements with content are sent, so the API counts those.
  const sentIndex = (index: number): number =>
    statements.slice(0, index).filter((statement) => !isEmptyStatement(statement)).length;

  return (
    <Stack>
      <Text tone="quiet">{t(`company:statements.${kind}Lead`)}</Text>
      {statements.length === 0 && (
        <EmptyState
          level={3}
          title={t(`company:statements.${kind}Empty`)}
          detail={t(`company:statements.${kind}EmptyDetail`)}
          actions={add}
        />
      )}
      {statements.map((statement, index) => (
        <StatementCard
          key={statement.key}
          kind={kind}
          number={index + 1}
          pointer={`/${kind}/${sentIndex(index)}`}
          statement={statement}
          options={options}
          onEdit={(change) => editOne(statement.key, change)}
          onRemove={() => save(statements.filter((one) => one.key !== statement.key))}
          onUp={index === 0 ? undefined : () => move(index, -1)}
          onDown={index === statements.length - 1 ? undefined : () => move(index, 1)}
        />
      ))}
      {statements.length > 0 && statements.length < max && <div>{add}</div>}
      {statements.length >= max && <Text tone="quiet">{t('company:statements.limit')}</Text>}
    </Stack>
  );
}

interface StatementCardProps {
  kind: 'offers' | 'needs';
  number: number;
  pointer: string;
  statement: StatementValue;
  options: ReturnType<typeof useConceptOptions>;
  /** Edits the statement as it is by then. */
  onEdit: (change: (statement: StatementValue) => StatementValue) => void;
  onRemove: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}

function StatementCard({
  kind,
  number,
  pointer,
  statement,
  options,
  onEdit,
  onRemove,
  onUp,
  onDown,
}: StatementCardProps) {
  const { t } = useTranslation();
  const { draftsTranslations } = useProfile();
  const errorAt = useFieldError();
  const title = t(kind === 'offers' ? 'company:statements.offer' : 'company:statements.need', { number });
  return (
    <Card as="section">
      <Stack>
        <Group justify="space-between" wrap={false}>
          <Title level={3}>{title}</Title>
          <Group gap="xxs" wrap={false}>
            <IconButton label={t('company:statements.up')} disabled={onUp === undefined} onClick={onUp}>
              <IconArrowUp size={18} aria-hidden />
            </IconButton>
            <IconButton label={t('company:statements.down')} disabled={onDown === undefined} onClick={onDown}>
              <IconArrowDown size={18} aria-hidden />
            </IconButton>
            <IconButton label={t('company:statements.remove')} tone="danger" onClick={onRemove}>
              <IconTrash size={18} aria-hidden />
            </IconButton>
          </Group>
        </Group>
        <TranslatableFields
          label={t(kind === 'offers' ? 'company:statements.offerText' : 'company:statements.needText')}
          hint={isEmptyStatement(statement) ? t('company:statements.unfinished') : undefined}
          value={{ text: statement.text, origins: statement.textOrigins }}
          onEdit={(change) =>
            onEdit((one) => {
              const { text, origins } = change({ text: one.text, origins: one.textOrigins });
              return { ...one, text, textOrigins: origins };
            })
          }
          canDraft={draftsTranslations}
          limit={companyLimits.statementTextMax}
          errorAt={(locale) => errorAt(locale === undefined ? `${pointer}/text` : `${pointer}/text/${locale}`)}
          rows={2}
          compact
        />
        <MultiSelect
          label={t('company:statements.concepts')}
          hint={t('company:statements.conceptsHint')}
          options={options}
          value={statement.concepts}
          onChange={(concepts) => onEdit((one) => ({ ...one, concepts }))}
          maxValues={companyLimits.conceptsPerStatementMax}
          error={errorAt(`${pointer}/concepts`)}
          optional
        />
        <MultiSelect
          label={t('company:statements.modes')}
          options={cooperationModes.map((mode) => ({ value: mode, label: t(`enums:cooperationMode.${mode}`) }))}
          value={statement.modes}
          onChange={(modes) => onEdit((one) => ({ ...one, modes }))}
          optional
        />
        {kind === 'offers' && (
          <Select
            label={t('company:statements.readiness')}
            hint={t('company:statements.readinessHint')}
            options={readinessStages.map((stage) => ({ value: stage, label: t(`enums:readinessStage.${stage}`) }))}
            value={statement.readiness}
            onChange={(readiness) => onEdit((one) => ({ ...one, readiness }))}
            error={errorAt(`${pointer}/readiness`)}
            clearable
            optional
          />
        )}
      </Stack>
    </Card>
  );
}
