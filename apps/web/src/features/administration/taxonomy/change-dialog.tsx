import type { TaxonomyChangeBody, TaxonomyNode } from '@karakoram/contracts';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, ErrorState, Notice, Skeleton, Stack } from '../../../components/ui/index.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { toast } from '../../../lib/toast.ts';
import { useChangeTaxonomy, usePreviewTaxonomyChange } from '../api/taxonomy.ts';
import { ChangeEffect } from './change-effect.tsx';

/** What is wrong at a pointer into the change. */
type ErrorAt = (pointer: string) => string | undefined;

interface ChangeDialogProps {
  title: string;
  /** As it stands in the fields. */
  change: TaxonomyChangeBody;
  /** The fields of the change, which say themselves what is wrong with them; or what the change is about. */
  children?: ReactNode | ((errorAt: ErrorAt) => ReactNode);
  /** There are fields to fill in first; otherwise the effect is shown at once. */
  isToBeAsked?: boolean;
  isReady?: boolean;
  size?: 'md' | 'lg';
  onClose: () => void;
  onSaved?: (node: TaxonomyNode) => void;
}

/** Shows what a change would do to the market before it can be saved. Who changes it has to look again. */
export function ChangeDialog({
  title,
  change,
  children,
  isToBeAsked = false,
  isReady = true,
  size = 'md',
  onClose,
  onSaved,
}: ChangeDialogProps) {
  const { t } = useTranslation();
  const preview = usePreviewTaxonomyChange();
  const save = useChangeTaxonomy();
  const now = JSON.stringify(change);
  const isOfNow = (tried: TaxonomyChangeBody | undefined): boolean => JSON.stringify(tried) === now;
  const effect = isOfNow(preview.variables) ? preview.data : undefined;
  const failure = [save, preview].find(({ error, variables }) => error !== null && isOfNow(variables))?.error;
  const refusals = failure instanceof ProblemError ? failure.errors : [];
  const { mutate } = preview;

  const asked = useRef(isToBeAsked);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    mutate(change);
  }, [mutate, change]);

  const close = (node: TaxonomyNode): void => {
    toast.success(t('taxonomy:dialog.saved'));
    (onSaved ?? onClose)(node);
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      size={size}
      footer={
        <>
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          {effect === undefined ? (
            <Button
              variant="primary"
              disabled={!isReady || refusals.length > 0}
              loading={preview.isPending}
              onClick={() => mutate(change)}
            >
              {t('taxonomy:dialog.check')}
            </Button>
          ) : (
            <Button
              variant={effect.isFlood ? 'danger' : 'primary'}
              loading={save.isPending}
              onClick={() => save.mutate(change, { onSuccess: close })}
            >
              {t(effect.isFlood ? 'taxonomy:dialog.saveAnyway' : 'taxonomy:dialog.save')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        {typeof children === 'function'
          ? children((pointer) => refusals.find((refusal) => refusal.pointer === pointer)?.message)
          : children}
        {preview.isPending && <Skeleton height="96px" />}
        {effect && <ChangeEffect effect={effect} />}
        {typeof children !== 'function' &&
          refusals.map(({ pointer, message }) => (
            <Notice key={pointer} tone="attention" live>
              {message}
            </Notice>
          ))}
        {failure !== undefined && failure !== null && refusals.length === 0 && <ErrorState error={failure} level={3} />}
      </Stack>
    </Dialog>
  );
}
