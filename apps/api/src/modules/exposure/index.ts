export { ExposureModule } from './exposure.module.ts';
