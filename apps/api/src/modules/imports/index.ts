export { ImportsModule } from './imports.module.ts';
export { ImportsQueries } from './imports.queries.ts';
export { rejectedRowsCsv } from './rejected-rows.ts';
export { CreateImport } from './use-cases/create-import.ts';
export { ImportDescribedCompanies } from './use-cases/import-described-companies.ts';
export { ProcessImportBatch } from './use-cases/process-import-batch.ts';
export { StartImportStep } from './use-cases/start-import-step.ts';
