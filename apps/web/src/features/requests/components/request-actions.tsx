import type { MatchRequestView } from '@karakoram/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, Group, Notice, Stack } from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { type MatchRequestAnswer, useAnswerMatchRequest } from '../api/answer-match-request.ts';
import { ContactLines } from './contact-lines.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { useOtherName } from './other-company.tsx';

/** What the reader can do with a request as it stands. The API says what that is; here it is asked once more. */
export function RequestActions({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  const company = useOtherName()(request);
  const [asked, setAsked] = useState<MatchRequestAnswer['action'] | undefined>(undefined);
  const answer = useAnswerMatchRequest(request.id);
  const { availableActions, ownContact } = request;
  const close = () => setAsked(undefined);

  const run = async (chosen: MatchRequestAnswer, done: string): Promise<void> => {
    try {
      await answer.mutateAsync(chosen);
      toast.success(done);
    } catch (error) {
      // The list is read again, so what happened meanwhile is in view; this says why the answer did not count.
      toast.error(problemText(error).title);
    }
    close();
  };

  const isReceived = request.direction === 'received' && request.status === 'pending';
  const hasOwnContact = ownContact.email !== null || ownContact.phone !== null;
  return (
    <Stack gap="sm">
      {isReceived && !request.companyListed && <Notice tone="attention">{t('requests:accept.unavailable')}</Notice>}
      {availableActions.length > 0 && (
        <Group gap="xs">
          {availableActions.includes('accept') && (
            <Button
              variant="attention"
              aria-label={t('requests:accept.label', { company })}
              onClick={() => setAsked('accept')}
            >
              {t('requests:accept.action')}
            </Button>
          )}
          {availableActions.includes('decline') && (
            <Button aria-label={t('requests:decline.label', { company })} onClick={() => setAsked('decline')}>
              {t('requests:decline.action')}
            </Button>
          )}
          {availableActions.includes('withdraw') && (
            <Button aria-label={t('requests:withdraw.label', { company })} onClick={() => setAsked('withdraw')}>
              {t('requests:withdraw.action')}
            </Button>
          )}
        </Group>
      )}
      <ConfirmDialog
        opened={asked === 'accept'}
        onClose={close}
        onConfirm={() => void run({ action: 'accept' }, t('requests:accept.done', { company }))}
        loading={answer.isPending}
        title={t('requests:accept.title', { company })}
        confirmLabel={t('requests:accept.confirm')}
        detail={
          <Stack gap="sm">
            <p>{t('requests:accept.detail')}</p>
            {request.receiverHidden && <p>{t('requests:interest.acceptHidden')}</p>}
            {hasOwnContact ? (
              <>
                <p>{t('requests:accept.ours', { company })}</p>
                <ContactLines contact={ownContact} />
              </>
            ) : (
              <Notice tone="attention">{t('requests:accept.nothing', { company })}</Notice>
            )}
          </Stack>
        }
      />
      <ConfirmDialog
        opened={asked === 'withdraw'}
        onClose={close}
        onConfirm={() => void run({ action: 'withdraw' }, t('requests:withdraw.done'))}
        loading={answer.isPending}
        isDanger
        title={t('requests:withdraw.title', { company })}
        detail={t('requests:withdraw.detail')}
        confirmLabel={t('requests:withdraw.confirm')}
      />
      <DeclineDialog
        opened={asked === 'decline'}
        onClose={close}
        request={request}
        company={company}
        onDecline={(body) => run({ action: 'decline', body }, t('requests:decline.done', { company }))}
      />
    </Stack>
  );
}
