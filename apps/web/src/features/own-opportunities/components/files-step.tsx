import { opportunityLimits } from '@karakoram/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ExternalAnchor,
  FileUpload,
  Notice,
  Progress,
  Stack,
  Switch,
  Text,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { useAttachFile, useRemoveAttachment } from '../api/own-opportunities.ts';
import { useOpportunityForm } from '../use-opportunity-form.ts';
import { FieldFrame } from './field-frame.tsx';
import classes from './files-step.module.css';

/** In units that people read; the API allows a little more. */
const limitBytes = 10_000_000;

/** Whether the author is named, and the files that go with the opportunity. */
export function FilesStep() {
  const { t } = useTranslation();
  const { values, set } = useOpportunityForm();
  return (
    <Stack gap="lg">
      <FieldFrame field="anonymous">
        <Stack gap="sm">
          <Switch
            label={t('ownOpportunities:anonymous.label')}
            hint={t('ownOpportunities:anonymous.hint')}
            value={values.anonymous}
            onChange={(anonymous) => set({ anonymous })}
          />
          {values.anonymous && (
            <Notice title={t('ownOpportunities:anonymous.title')}>{t('ownOpportunities:anonymous.detail')}</Notice>
          )}
        </Stack>
      </FieldFrame>
      <Attachments />
    </Stack>
  );
}

function Attachments() {
  const { t } = useTranslation();
  const format = useFormat();
  const { opportunity, follow } = useOpportunityForm();
  const [share, setShare] = useState(0);
  const sending = useRef<AbortController | null>(null);
  const attach = useAttachFile(opportunity.id, setShare);
  const remove = useRemoveAttachment(opportunity.id);
  const { attachments } = opportunity;
  const isFull = attachments.length >= opportunityLimits.attachmentsMax;

  return (
    <FieldFrame field="attachments">
      <Stack gap="sm">
        {!isFull && (
          <FileUpload
            label={t('enums:opportunityField.attachments')}
            hint={t('ownOpportunities:files.hint', { count: opportunityLimits.attachmentsMax })}
            accept="application/pdf,image/png,image/jpeg,image/webp"
            maxBytes={limitBytes}
            loading={attach.isPending}
            error={attach.error === null ? undefined : refusalOf(attach.error)}
            onFile={(file) => {
              const controller = new AbortController();
              sending.current = controller;
              setShare(0);
              attach.mutate({ file, signal: controller.signal }, { onSuccess: ({ version }) => follow(version) });
            }}
          />
        )}
        {attach.isPending && (
          // All of it is there, and is looked through: nobody knows how long that takes.
          <Progress
            label={t(share < 1 ? 'ownOpportunities:files.uploading' : 'ownOpportunities:files.checking')}
            value={share < 1 ? share : undefined}
            withLabel
          />
        )}
        {attach.isPending && share < 1 && (
          <div>
            <Button
              size="sm"
              onClick={() => {
                sending.current?.abort();
                // Who stops it wants no word of failure.
                attach.reset();
                toast.info(t('ownOpportunities:files.stopped'));
              }}
            >
              {t('ownOpportunities:files.stop')}
            </Button>
          </div>
        )}
        {isFull && <Text tone="quiet">{t('ownOpportunities:files.full')}</Text>}
        {remove.error !== null && (
          <Notice tone="attention" live>
            {problemText(remove.error).title}
          </Notice>
        )}
        <ul className={classes['files']}>
          {attachments.map(({ id, name, bytes, url }) => (
            <li key={id} className={classes['file']}>
              <span className={classes['name']}>
                <ExternalAnchor href={url}>
                  <bdi>{name}</bdi>
                </ExternalAnchor>{' '}
                <span className={classes['size']}>{format.bytes(bytes)}</span>
              </span>
              <Button
                size="sm"
                variant="quiet"
                loading={remove.isPending && remove.variables === id}
                aria-label={t('ownOpportunities:files.removeLabel', { name })}
                onClick={() => remove.mutate(id, { onSuccess: ({ version }) => follow(version) })}
              >
                {t('ownOpportunities:files.remove')}
              </Button>
            </li>
          ))}
        </ul>
        <Text size="sm" tone="quiet">
          {t('ownOpportunities:files.cleaned')}
        </Text>
      </Stack>
    </FieldFrame>
  );
}

/** A refused file is refused for a reason, which the API puts at the file. */
function refusalOf(error: unknown): string {
  const detail = error instanceof ProblemError ? error.errors[0]?.message : undefined;
  const { title } = problemText(error);
  return detail === undefined ? title : `${title} ${detail}`;
}
