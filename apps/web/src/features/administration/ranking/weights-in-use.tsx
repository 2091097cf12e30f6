import type { RankingWeightsPage } from '@karakoram/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './ranking.module.css';
import { useSignalWords } from './use-signal-words.ts';

const kinds = ['content', 'background'] as const;

type Signal = RankingWeightsPage['signals'][number];
type Active = RankingWeightsPage['active'];

/** What each signal counts today, as a bar, with a line where it was set by hand. */
export function WeightsInUse({ signals, active }: { signals: readonly Signal[]; active: Active }) {
  const { t } = useTranslation();
  const id = useId();
  const learned = active === null || active.defects.length > 0 ? undefined : active.weights;
  const longest = Math.max(...signals.flatMap(({ name, handSet }) => [handSet, learned?.[name] ?? 0]));
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack>
        <Title level={2} size={4} id={id}>
          {t('ranking:inUse.title')}
        </Title>
        <Standing active={active} />
        {kinds.map((kind) => (
          <div key={kind}>
            <Title level={3} size={5}>
              {t(`ranking:kind.${kind}`)}
            </Title>
            <dl className={classes['bars']}>
              {signals
                .filter((signal) => signal.kind === kind)
                .map((signal) => (
                  <Bar key={signal.name} signal={signal} learned={learned?.[signal.name]} longest={longest} />
                ))}
            </dl>
          </div>
        ))}
        {learned !== undefined && (
          <Text size="sm" tone="quiet">
            {t('ranking:bars.legend')}
          </Text>
        )}
      </Stack>
    </Card>
  );
}

function Standing({ active }: { active: Active }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (active === null) return <Text>{t('ranking:inUse.handSet')}</Text>;
  const { version, trainedAt, examples, defects } = active;
  if (defects.length > 0) return <Text>{t('ranking:inUse.unsuitable', { version })}</Text>;
  return <Text>{t('ranking:inUse.learned', { version, date: format.date(trainedAt), examples })}</Text>;
}

function Bar({ signal, learned, longest }: { signal: Signal; learned: number | undefined; longest: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, why } = useSignalWords()(signal.name);
  const { handSet } = signal;
  const lengthOf = (weight: number): string => `${(weight / longest) * 100}%`;
  const text =
    learned === undefined
      ? format.percent(handSet)
      : t('ranking:bars.both', { learned: format.percent(learned), handSet: format.percent(handSet) });
  return (
    <div className={classes['row']}>
      <dt>{name}</dt>
      <dd className={classes['text']}>{text}</dd>
      <dd className={classes['track']} aria-hidden>
        <span className={classes['bar']} style={{ inlineSize: lengthOf(learned ?? handSet) }} />
        {learned !== undefined && <span className={classes['line']} style={{ insetInlineStart: lengthOf(handSet) }} />}
      </dd>
      {why !== undefined && <dd className={classes['why']}>{why}</dd>}
    </div>
  );
}
