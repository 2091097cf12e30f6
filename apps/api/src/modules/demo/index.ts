export type { Demo } from './demo-data.ts';
export { DemoModule } from './demo.module.ts';
export { FillDemo } from './use-cases/fill-demo.ts';
