export { DemandModule } from './demand.module.ts';
export { measureDemandKind } from './measure-demand.job-kind.ts';
