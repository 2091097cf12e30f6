import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { AdministrationController } from './administration.controller.ts';
import { AdministrationQueries } from './administration.queries.ts';
import { AdministrationRepository } from './administration.repository.ts';
import { CompaniesExport } from './companies-export.queries.ts';
import { UpdateSector } from './use-cases/update-sector.ts';
import { UpdateUser } from './use-cases/update-user.ts';

@Module({
  imports: [AuditModule],
  controllers: [AdministrationController],
  providers: [AdministrationQueries, AdministrationRepository, CompaniesExport, UpdateSector, UpdateUser],
})
export class AdministrationModule {}
