export { TranslationsModule } from './translations.module.ts';
