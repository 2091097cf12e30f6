import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText } from '../../lib/problem-text.ts';
import { toast } from '../../lib/toast.ts';
import { Button, ConfirmDialog, Group } from '../ui/index.ts';
import { PublishingRefusal } from './publishing-refusal.tsx';

interface PublishingWords<Action extends string> {
  action: (action: Action) => string;
  done: (action: Action) => string;
  /** The question before the grave action, and the button that does nothing where "Cancel" could be mistaken. */
  grave: { title: string; detail: string; back?: string };
  discard: { action: string; title: string; detail: string; done: string };
  /** Stands above what is missing. */
  incomplete: string;
  /** What a field is called; undefined for what is no field. */
  field: (name: string) => string | undefined;
}

interface PublishingDecisionsProps<Action extends string> {
  actions: readonly Action[];
  /** The action that takes something from people, and is asked about first. */
  grave: Action;
  /** A draft can be deleted. */
  isDraft: boolean;
  decide: UseMutationResult<unknown, Error, Action>;
  discard: UseMutationResult<unknown, Error, undefined>;
  onDiscarded: () => void;
  words: PublishingWords<Action>;
}

/** What can be decided about something that a desk publishes, and what keeps it from being published. */
export function PublishingDecisions<Action extends string>({
  actions,
  grave,
  isDraft,
  decide,
  discard,
  onDiscarded,
  words,
}: PublishingDecisionsProps<Action>) {
  const [asked, setAsked] = useState<'grave' | 'discard' | undefined>(undefined);
  const close = (): void => setAsked(undefined);
  const run = (action: Action): void =>
    decide.mutate(action, { onSuccess: () => toast.success(words.done(action)), onSettled: close });
  const remove = (): void =>
    discard.mutate(undefined, {
      onSuccess: () => {
        toast.success(words.discard.done);
        onDiscarded();
      },
      onError: (error) => toast.error(problemText(error).title),
      onSettled: close,
    });
  return (
    <>
      {decide.error !== null && (
        <PublishingRefusal error={decide.error} title={words.incomplete} fieldName={words.field} />
      )}
      <Group gap="xs">
        {actions.map((action) => (
          <Button
            key={action}
            variant={action === 'publish' ? 'primary' : 'secondary'}
            loading={decide.isPending}
            onClick={() => (action === grave ? setAsked('grave') : run(action))}
          >
            {words.action(action)}
          </Button>
        ))}
        {isDraft && (
          <Button variant="quiet" onClick={() => setAsked('discard')}>
            {words.discard.action}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asked === 'grave'}
        onClose={close}
        onConfirm={() => run(grave)}
        loading={decide.isPending}
        isDanger
        title={words.grave.title}
        detail={words.grave.detail}
        confirmLabel={words.action(grave)}
        cancelLabel={words.grave.back}
      />
      <ConfirmDialog
        opened={asked === 'discard'}
        onClose={close}
        onConfirm={remove}
        loading={discard.isPending}
        isDanger
        title={words.discard.title}
        detail={words.discard.detail}
        confirmLabel={words.discard.action}
      />
    </>
  );
}
