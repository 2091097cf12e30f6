import { type Figure, handSetWeights, type PromotionObstacle, type SignalName, signals } from '@karakoram/matching';
import type { LearningRun } from './use-cases/learn-ranking-weights.ts';

/** What a command says of a learning run, in plain words. */
export function learningReport(run: LearningRun): string {
  return [weightsTable(run), heldOutTable(run), verdict(run)].join('\n\n') + '\n';
}

/** A smaller change than this is within what one more month of outcomes may turn around. */
const noticeable = 0.01;

function weightsTable({ weights, keptSignals, trainedOn, untelling }: LearningRun): string {
  const lines = signals.flatMap(({ name, why }) => {
    const change = weights[name] - handSetWeights[name];
    const figures = [handSetWeights[name].toFixed(3), weights[name].toFixed(3), signed(change)];
    return [line(name, figures), `  ${meaningOf(name, change, keptSignals)} ${why}`];
  });
  const left = untelling === 0 ? '' : ` ${untelling} more tell nothing of fit.`;
  return [
    `Learned from ${trainedOn} outcomes.${left}`,
    '',
    line('Signal', ['hand-set', 'learned', 'change']),
    ...lines,
  ].join('\n');
}

function meaningOf(name: SignalName, change: number, keptSignals: readonly SignalName[]): string {
  if (keptSignals.includes(name)) return 'Not learned; it keeps its hand-set weight.';
  if (Math.abs(change) < noticeable) return 'Counts as much as was thought.';
  return change > 0 ? 'Counts for more than was thought.' : 'Counts for less than was thought.';
}

function heldOutTable({ heldOut }: LearningRun): string {
  const { outcomes, liked, disliked, deciders, logLoss, auc, ranking } = heldOut;
  return [
    `Tested on the latest ${outcomes} outcomes: ${liked} yes, ${disliked} no, of ${deciders} companies.`,
    '',
    line('Figure', ['hand-set', 'learned', 'better by']),
    figureLine('Log loss, 0 is best', logLoss),
    figureLine('AUC, 1 is best', auc),
    figureLine('Order in one list, 1 is best', ranking),
  ].join('\n');
}

function figureLine(label: string, figure: Figure | undefined): string {
  if (figure === undefined) return line(label, ['-', '-', '-']);
  const { handSet, learned, improvement } = figure;
  const interval = `(95 %: ${signed(improvement.low)} to ${signed(improvement.high)})`;
  return `${line(label, [handSet.toFixed(3), learned.toFixed(3), signed(improvement.mean)])}  ${interval}`;
}

const obstacleSentences = {
  too_few_outcomes: 'there are too few held-out outcomes',
  too_few_liked: 'too few held-out outcomes say yes',
  too_few_disliked: 'too few held-out outcomes say no',
  too_few_deciders: 'the held-out outcomes come from too few companies',
  not_better: 'they do not foretell held-out outcomes better beyond doubt',
  ranks_worse: 'they order the list of one company worse',
} as const satisfies Record<PromotionObstacle, string>;

function verdict({ obstacles, version }: LearningRun): string {
  const kept = version === undefined ? 'Nothing was kept (dry run).' : `Kept as version ${version}.`;
  if (obstacles.length === 0) {
    return version === undefined
      ? `${kept} The learned weights would be used.`
      : `${kept} The learned weights are used from now on.`;
  }
  const reasons = obstacles.map((obstacle) => obstacleSentences[obstacle]).join('; ');
  return `${kept} The learned weights are not used: ${reasons}.`;
}

function line(label: string, figures: readonly string[]): string {
  return label.padEnd(30) + figures.map((figure) => figure.padStart(10)).join('');
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}
