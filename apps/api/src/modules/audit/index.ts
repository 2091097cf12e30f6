export { AuditLog, type AuditEntry } from './audit-log.repository.ts';
export { AuditModule } from './audit.module.ts';
