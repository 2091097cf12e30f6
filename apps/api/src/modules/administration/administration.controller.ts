import {
  AuditPage,
  AuditQuery,
  SectorFigures,
  UpdateSectorBody,
  UpdateUserBody,
  UserPage,
  UsersQuery,
  UserView,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Body, Controller, Get, Header, Param, Patch, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { AdministrationQueries } from './administration.queries.ts';
import { CompaniesExport } from './companies-export.queries.ts';
import { UpdateSector } from './use-cases/update-sector.ts';
import { UpdateUser } from './use-cases/update-user.ts';

const UserId = z.string().max(60);
const SectorCode = z.string().max(60);

@ApiTags('administration')
@Controller('v1/administration')
export class AdministrationController {
  readonly #queries: AdministrationQueries;
  readonly #updateUser: UpdateUser;
  readonly #updateSector: UpdateSector;
  readonly #companiesExport: CompaniesExport;

  constructor(
    queries: AdministrationQueries,
    updateUser: UpdateUser,
    updateSector: UpdateSector,
    companiesExport: CompaniesExport,
  ) {
    this.#queries = queries;
    this.#updateUser = updateUser;
    this.#updateSector = updateSector;
    this.#companiesExport = companiesExport;
  }

  @Get('users')
  @Endpoint({ permission: 'user:manage', response: UserPage, summary: 'Accounts, newest first' })
  users(@Query({ schema: UsersQuery }) query: UsersQuery): Promise<UserPage> {
    return this.#queries.users(query);
  }

  @Patch('users/:id')
  @Endpoint({
    permission: 'user:manage',
    response: UserView,
    summary: 'Change what an account may do, or disable it; its sessions end',
    problems: ['NOT_FOUND', 'USER_SELF_CHANGE'],
  })
  updateUser(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: UserId }) id: string,
    @Body({ schema: UpdateUserBody }) body: UpdateUserBody,
  ): Promise<UserView> {
    return this.#updateUser.execute(user, id, body);
  }

  @Get('sectors')
  @Endpoint({ permission: 'sector:manage', response: SectorFigures, summary: 'Sectors with their sizes' })
  sectors(): Promise<SectorFigures> {
    return this.#queries.sectors();
  }

  @Patch('sectors/:code')
  @Endpoint({
    permission: 'sector:manage',
    response: SectorFigures,
    summary: 'Hide a sector from forms and facets, or show it again',
    problems: ['NOT_FOUND'],
  })
  updateSector(
    @CurrentUser() user: UserActor,
    @Param('code', { schema: SectorCode }) code: string,
    @Body({ schema: UpdateSectorBody }) body: UpdateSectorBody,
  ): Promise<SectorFigures> {
    return this.#updateSector.execute(user, code, body);
  }

  @Get('audit')
  @Endpoint({ permission: 'audit:read', response: AuditPage, summary: 'The audit log, newest first' })
  audit(@Query({ schema: AuditQuery }) query: AuditQuery): Promise<AuditPage> {
    return this.#queries.audit(query);
  }

  @Get('companies.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="companies.csv"')
  @Endpoint({ permission: 'export:run', response: 'raw', summary: 'All companies as CSV' })
  companiesCsv(@Res() reply: FastifyReply): void {
    void reply.send(this.#companiesExport.stream());
  }
}
