import type { CompanyCard, MatchRequestView, StatementView } from '@karakoram/contracts';
import { type CooperationMode, cooperationModes, isUnconfirmed, matchRequestLimits } from '@karakoram/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraft } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { toast } from '../../lib/toast.ts';
import { useForm } from '../../lib/use-form.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { useReaderName } from '../company/index.ts';
import { Button, Dialog, Form, Group, Notice, Select, TextArea, type OptionGroup } from '../ui/index.ts';
import { ownStatementsQuery } from './api/own-statements.ts';
import { useSendMatchRequest } from './api/send-match-request.ts';
import { theirStatementsQuery } from './api/their-statements.ts';
import classes from './send-request-dialog.module.css';

/** What the dialog needs to know of the company that is asked. */
export type RequestedCompany = Pick<CompanyCard, 'id' | 'country' | 'names' | 'languages' | 'offers' | 'needs'>;

export interface SendRequestDialogProps {
  company: RequestedCompany;
  opened: boolean;
  onClose: () => void;
  onSent?: (request: MatchRequestView) => void;
  /** What the reader came from, for example the need that a suggestion meets. A draft of an earlier visit outranks it. */
  initial?: { mode?: CooperationMode; statementId?: string };
}

const Entries = z.object({
  mode: z.enum(cooperationModes),
  statementId: z.string().nullable(),
  message: z.string().trim().min(matchRequestLimits.messageMin).max(matchRequestLimits.messageMax),
});

const Draft = z.object({
  mode: z.enum(cooperationModes).nullable(),
  statementId: z.string().nullable(),
  message: z.string(),
});
type Draft = z.infer<typeof Draft>;

/** Past this many characters an offer is cut in the list to choose from; the request carries all of it. */
const optionLength = 110;

/** Asks a company to work together. What is typed stays on this device until it is sent. */
export function SendRequestDialog({ company, opened, onClose, onSent, initial }: SendRequestDialogProps) {
  const { t } = useTranslation();
  const name = useReaderName()(company.names);
  return (
    <Dialog opened={opened} onClose={onClose} size="lg" title={t('requests:send.title', { company: name })}>
      <RequestForm
        key={company.id}
        company={company}
        initial={initial}
        onClose={onClose}
        onSent={(request) => {
          toast.success(t('requests:send.done', { company: name }));
          onSent?.(request);
          onClose();
        }}
      />
    </Dialog>
  );
}

interface RequestFormProps {
  company: RequestedCompany;
  initial: SendRequestDialogProps['initial'];
  onClose: () => void;
  onSent: (request: MatchRequestView) => void;
}

function RequestForm({ company, initial, onClose, onSent }: RequestFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sendRequest = useSendMatchRequest();
  const draft = useDraft(`match-request.${company.id}`, Draft);
  const { data: own } = useQuery(ownStatementsQuery);
  const { data: theirs = company } = useQuery(theirStatementsQuery(company.id));
  const empty: Draft = {
    mode: initial?.mode ?? null,
    statementId: initial?.statementId ?? null,
    message: '',
  };
  const form = useForm({
    schema: Entries,
    initial: draft.restored?.value ?? empty,
    submit: async ({ mode, statementId, message }) => {
      const request = await sendRequest({
        receiverId: company.id,
        mode,
        message,
        ...(statementId === null ? {} : { statementId }),
      });
      draft.discard();
      onSent(request);
    },
  });

  const subjects = useSubjects(theirs, own);
  const change = (changes: Partial<Draft>): void => {
    const next = { ...form.values, ...changes };
    form.setValues(changes);
    draft.save(next);
  };
  const chooseSubject = (statementId: string | null): void => {
    const chosen = subjects.statements.find((statement) => statement.id === statementId);
    const mode = form.values.mode ?? chosen?.modes[0] ?? null;
    change({ statementId, mode });
  };

  return (
    <Form handle={form.handle}>
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
        label={t('requests:send.about')}
        hint={t('requests:send.aboutHint')}
        placeholder={t('requests:send.aboutPlaceholder')}
        optional
        clearable
        options={subjects.groups}
        {...form.field('statementId')}
        // A draft may name an offer that is gone by now.
        value={subjects.statements.some(({ id }) => id === form.values.statementId) ? form.values.statementId : null}
        onChange={chooseSubject}
      />
      <Select
        label={t('requests:send.mode')}
        placeholder={t('requests:send.modePlaceholder')}
        options={cooperationModes.map((mode) => ({ value: mode, label: t(`enums:cooperationMode.${mode}`) }))}
        {...form.field('mode')}
        onChange={(mode) => change({ mode })}
      />
      <div className={classes['message']}>
        <TextArea
          label={t('requests:send.message')}
          hint={
            company.languages.length === 0
              ? undefined
              : t('requests:send.messageHint', {
                  languages: format.list(company.languages.map((language) => t(`common:languages.${language}`))),
                })
          }
          rows={6}
          dir="auto"
          limit={matchRequestLimits.messageMax}
          {...form.field('message')}
          onChange={(message) => change({ message })}
        />
        <div className={classes['advice']}>
          <p className={classes['adviceTitle']}>{t('requests:send.good')}</p>
          <ul>
            <li>{t('requests:send.goodWho')}</li>
            <li>{t('requests:send.goodWhat')}</li>
            <li>{t('requests:send.goodGain')}</li>
            <li>{t('requests:send.goodStep')}</li>
          </ul>
        </div>
      </div>
      <p className={classes['privacy']}>{t('requests:send.privacy')}</p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
        <Button type="submit" variant="primary" loading={form.isSubmitting}>
          {t('requests:send.submit')}
        </Button>
      </Group>
    </Form>
  );
}

interface Statements {
  offers: readonly StatementView[];
  needs: readonly StatementView[];
}

/** The offers and needs of both sides that have words to quote, in the order in which a reader would look for them. */
function useSubjects(
  theirs: Statements,
  own: Statements | undefined,
): { statements: readonly StatementView[]; groups: OptionGroup[] } {
  const { t } = useTranslation();
  const pick = useLocalised();
  const lists = [
    { group: t('requests:send.theirNeeds'), statements: theirs.needs },
    { group: t('requests:send.theirOffers'), statements: theirs.offers },
    { group: t('requests:send.ourOffers'), statements: own?.offers ?? [] },
    { group: t('requests:send.ourNeeds'), statements: own?.needs ?? [] },
  ];
  const groups = lists
    .map(({ group, statements }) => ({
      group,
      items: statements.flatMap(({ id, text, textOrigins }) => {
        const picked = pick(text, textOrigins);
        if (picked === undefined) return [];
        const words = shortened(picked.text);
        const isDraft = picked.origin !== undefined && isUnconfirmed(picked.origin);
        return [{ value: id, label: isDraft ? `${words} · ${t('common:origin.machine')}` : words }];
      }),
    }))
    .filter(({ items }) => items.length > 0);
  return { statements: lists.flatMap(({ statements }) => statements), groups };
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= optionLength ? line : `${characters.slice(0, optionLength - 1).join('')}…`;
}
