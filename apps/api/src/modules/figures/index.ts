export { FiguresModule } from './figures.module.ts';
