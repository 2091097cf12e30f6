export { DemoInboxModule } from './demo-inbox.module.ts';
