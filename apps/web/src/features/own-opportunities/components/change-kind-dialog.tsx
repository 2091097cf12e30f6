import { fieldsOf, type OpportunityDirection, type OpportunityType } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Notice, Stack } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { useChangeKind } from '../api/own-opportunities.ts';
import { isWritten } from '../opportunity-values.ts';
import { useOpportunityForm } from '../use-opportunity-form.ts';
import { KindPicker } from './kind-picker.tsx';

/** Another type or direction, and what would be lost by it. */
export function ChangeKindDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { opportunity, values, flush } = useOpportunityForm();
  const change = useChangeKind(opportunity.id);
  const [kind, setKind] = useState<{ type: OpportunityType | null; direction: OpportunityDirection }>(opportunity);
  const type = kind.type ?? opportunity.type;
  const kept = new Set(fieldsOf(type, kind.direction));
  const lost = fieldsOf(opportunity.type, opportunity.direction).filter(
    (field) => !kept.has(field) && isWritten(field, values),
  );
  const isSame = type === opportunity.type && kind.direction === opportunity.direction;
  const save = async (): Promise<void> => {
    // What was typed is saved first; what the new type does not have goes with the change.
    await flush();
    change.mutate({ type, direction: kind.direction }, { onSuccess: onClose });
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      size="xl"
      title={t('ownOpportunities:kind.change')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          <Button variant="primary" disabled={isSame} loading={change.isPending} onClick={() => void save()}>
            {t('ownOpportunities:kind.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap="lg">
        <KindPicker type={type} direction={kind.direction} onChange={setKind} />
        {lost.length > 0 && (
          <Notice tone="attention" live title={t('ownOpportunities:kind.lost')}>
            {format.list(lost.map((field) => t(`enums:opportunityField.${field}`)))}
          </Notice>
        )}
        {change.error !== null && (
          <Notice tone="attention" live>
            {problemText(change.error).title}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}
