import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log.repository.ts';

@Module({ providers: [AuditLog], exports: [AuditLog] })
export class AuditModule {}
