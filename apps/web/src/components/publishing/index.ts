export { PublishingDecisions } from './publishing-decisions.tsx';
