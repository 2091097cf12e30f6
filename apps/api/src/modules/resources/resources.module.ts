import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { ManageResourcesController } from './manage-resources.controller.ts';
import { ResourcesController } from './resources.controller.ts';
import { ResourcesQueries } from './resources.queries.ts';
import { ResourcesRepository } from './resources.repository.ts';
import { AddVersion } from './use-cases/add-version.ts';
import { DecideOnResource } from './use-cases/decide-on-resource.ts';
import { DiscardResource } from './use-cases/discard-resource.ts';
import { WriteResource } from './use-cases/write-resource.ts';

@Module({
  imports: [AuditModule],
  controllers: [ManageResourcesController, ResourcesController],
  providers: [AddVersion, DecideOnResource, DiscardResource, ResourcesQueries, ResourcesRepository, WriteResource],
})
export class ResourcesModule {}
