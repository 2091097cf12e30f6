import { type CooperationMode, cooperationModes, matchRequestLimits } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraft } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { toast } from '../../lib/toast.ts';
import { useForm } from '../../lib/use-form.ts';
import { useReaderName } from '../company/index.ts';
import { Button, Dialog, Form, Group, Localised, Notice, Select, TextArea } from '../ui/index.ts';
import { useExpressInterest } from './api/express-interest.ts';
import type { InterestingOpportunity } from './interesting-opportunity.ts';
import classes from './send-request-dialog.module.css';

const { messageMin, messageMax, unclearMax, aboutUsMin, aboutUsMax } = matchRequestLimits;

const Entries = z.object({
  mode: z.enum(cooperationModes),
  message: z.string().trim().min(messageMin).max(messageMax),
  unclear: z.string().trim().max(unclearMax),
  aboutUs: z.string().trim().min(aboutUsMin).max(aboutUsMax),
});

const Draft = z.object({
  mode: z.enum(cooperationModes).nullable(),
  message: z.string(),
  unclear: z.string(),
  aboutUs: z.string(),
});
type Draft = z.infer<typeof Draft>;

interface ExpressInterestDialogProps {
  opportunity: InterestingOpportunity;
  onClose: () => void;
}

/** Expresses interest in an opportunity. What is typed stays on this device until it is sent. */
export function ExpressInterestDialog({ opportunity, onClose }: ExpressInterestDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('requests:interest.title')}>
      <InterestForm opportunity={opportunity} onClose={onClose} />
    </Dialog>
  );
}

function InterestForm({ opportunity, onClose }: ExpressInterestDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const expressInterest = useExpressInterest(opportunity.id);
  const draft = useDraft(`interest.${opportunity.id}`, Draft);
  const modes: readonly CooperationMode[] = opportunity.modes.length === 0 ? cooperationModes : opportunity.modes;
  const [onlyMode] = modes;
  const empty: Draft = {
    mode: modes.length === 1 && onlyMode !== undefined ? onlyMode : null,
    message: '',
    unclear: '',
    aboutUs: '',
  };
  const form = useForm({
    schema: Entries,
    initial: draft.restored?.value ?? empty,
    submit: async ({ unclear, ...body }) => {
      await expressInterest({ ...body, ...(unclear === '' ? {} : { unclear }) });
      draft.discard();
      toast.success(t('requests:interest.done'));
      onClose();
    },
  });
  const change = (changes: Partial<Draft>): void => {
    form.setValues(changes);
    draft.save({ ...form.values, ...changes });
  };

  return (
    <Form handle={form.handle}>
      <p className={classes['subject']}>
        <Localised text={opportunity.title} />
      </p>
      {draft.restored !== undefined && (
        <Notice
          actions={
            <Button
              size="sm"
              onClick={() => {
                draft.discard();
                form.reset(empty);
              }}
            >
              {t('common:draft.discard')}
            </Button>
          }
        >
          {t('common:draft.restored', { time: format.dateTime(draft.restored.savedAt) })}
        </Notice>
      )}
      <Select
        label={t('requests:interest.mode')}
        placeholder={t('requests:send.modePlaceholder')}
        options={modes.map((mode) => ({ value: mode, label: t(`enums:cooperationMode.${mode}`) }))}
        {...form.field('mode')}
        // A draft may name a form that the opportunity no longer has.
        value={modes.find((mode) => mode === form.values.mode) ?? null}
        onChange={(mode) => change({ mode })}
      />
      <TextArea
        label={t('requests:interest.message')}
        hint={t('requests:interest.messageHint')}
        rows={4}
        dir="auto"
        limit={messageMax}
        {...form.field('message')}
        onChange={(message) => change({ message })}
      />
      <TextArea
        label={t('requests:interest.unclearField')}
        hint={t('requests:interest.unclearHint')}
        optional
        rows={2}
        dir="auto"
        limit={unclearMax}
        {...form.field('unclear')}
        onChange={(unclear) => change({ unclear })}
      />
      <TextArea
        label={t('requests:interest.aboutUsField')}
        hint={t('requests:interest.aboutUsHint')}
        rows={3}
        dir="auto"
        limit={aboutUsMax}
        {...form.field('aboutUs')}
        onChange={(aboutUs) => change({ aboutUs })}
      />
      <WhatNext author={opportunity.author} />
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
        <Button type="submit" variant="primary" loading={form.isSubmitting}>
          {t('requests:interest.submit')}
        </Button>
      </Group>
    </Form>
  );
}

/** Who sees what, and when. */
function WhatNext({ author }: Pick<InterestingOpportunity, 'author'>) {
  const { t } = useTranslation();
  const nameOf = useReaderName();
  return (
    <div className={classes['advice']}>
      <p className={classes['adviceTitle']}>{t('requests:interest.next')}</p>
      <ul>
        <li>
          {author.company === null
            ? t('requests:interest.nextSeenHidden')
            : t('requests:interest.nextSeen', { company: nameOf(author.company.names) })}
        </li>
        <li>{t('requests:interest.nextContact')}</li>
        <li>{t('requests:interest.nextTime')}</li>
      </ul>
    </div>
  );
}
