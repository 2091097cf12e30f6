/** What the pages of the desk share, whatever is decided on: queue, case, decision, history, keys. */
export { deskKey } from './api/keys.ts';
export { deskQueueQuery } from './api/desk-queue.ts';
export { opportunityQueueQuery } from './api/opportunity-queue.ts';
export { CaseBadges, CaseLayout, CaseSkeleton } from './case-layout.tsx';
export { DecisionHistory } from './decision-history.tsx';
export { DecisionSteps } from './decision-steps.tsx';
export { DeskFrame } from './desk-frame.tsx';
export { LanguageColumns } from './language-columns.tsx';
export { NextCaseButton } from './next-case-button.tsx';
export { Panel } from './panel.tsx';
export { QueueCard, Waiting } from './queue-card.tsx';
export { QueueFigures } from './queue-figures.tsx';
export { useShortcuts } from './use-shortcuts.ts';
export { useShortcutsWanted } from './use-shortcuts-wanted.ts';
