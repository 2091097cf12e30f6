import { CompanyPage, CreateCompanyBody, Id, OwnCompany, UpdateCompanyBody } from '@karakoram/contracts';
import type { Actor, UserActor } from '@karakoram/domain';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, CurrentMember, CurrentUser, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { readUploadedFile } from '../../platform/http/uploaded-file.ts';
import { CompaniesQueries } from './companies.queries.ts';
import { CompanyPageQueries } from './company-page.queries.ts';
import { LogoHash, logoFile } from './logo-file.ts';
import { logoUpload } from './logo-image.ts';
import { ArchiveCompany } from './use-cases/archive-company.ts';
import { CreateCompany } from './use-cases/create-company.ts';
import { ReplaceLogo } from './use-cases/replace-logo.ts';
import { SubmitCompany } from './use-cases/submit-company.ts';
import { UpdateCompany } from './use-cases/update-company.ts';
import { WithdrawCompanyChange } from './use-cases/withdraw-company-change.ts';

@ApiTags('companies')
@Controller('v1')
export class CompaniesController {
  readonly #queries: CompaniesQueries;
  readonly #pages: CompanyPageQueries;
  readonly #create: CreateCompany;
  readonly #update: UpdateCompany;
  readonly #submit: SubmitCompany;
  readonly #archive: ArchiveCompany;
  readonly #withdrawChange: WithdrawCompanyChange;
  readonly #replaceLogo: ReplaceLogo;

  constructor(
    queries: CompaniesQueries,
    pages: CompanyPageQueries,
    create: CreateCompany,
    update: UpdateCompany,
    submit: SubmitCompany,
    archive: ArchiveCompany,
    withdrawChange: WithdrawCompanyChange,
    replaceLogo: ReplaceLogo,
  ) {
    this.#queries = queries;
    this.#pages = pages;
    this.#create = create;
    this.#update = update;
    this.#submit = submit;
    this.#archive = archive;
    this.#withdrawChange = withdrawChange;
    this.#replaceLogo = replaceLogo;
  }

  @Post('companies')
  @Endpoint({
    permission: 'company:create',
    response: OwnCompany,
    status: 201,
    summary: 'Start the profile of a company and become its owner',
    problems: ['VALIDATION_FAILED', 'COMPANY_ALREADY_MEMBER'],
  })
  create(@CurrentUser() user: UserActor, @Body({ schema: CreateCompanyBody }) body: CreateCompanyBody) {
    return this.#create.execute(user, body);
  }

  @Get('company')
  @Endpoint({
    permission: 'company:read-own',
    response: OwnCompany,
    summary: 'The own company: everything, with what is missing, what was checked and what can be done',
  })
  own(@CurrentMember() member: MemberActor): Promise<OwnCompany> {
    return this.#queries.own(member);
  }

  @Patch('company')
  @Endpoint({
    permission: 'company:edit',
    response: OwnCompany,
    summary: 'Save part of the own profile; a new identity of an approved company waits for the desk',
    problems: ['VALIDATION_FAILED', 'COMPANY_VERSION_CONFLICT', 'COMPANY_STATE_CONFLICT'],
  })
  update(@CurrentMember() member: MemberActor, @Body({ schema: UpdateCompanyBody }) body: UpdateCompanyBody) {
    return this.#update.execute(member, body);
  }

  @Post('company/submit')
  @Endpoint({
    permission: 'company:submit',
    response: OwnCompany,
    summary: 'Hand the profile to the desk of its country',
    problems: ['COMPANY_INCOMPLETE', 'COMPANY_STATE_CONFLICT'],
  })
  submit(@CurrentMember() member: MemberActor): Promise<OwnCompany> {
    return this.#submit.execute(member);
  }

  @Post('company/archive')
  @Endpoint({
    permission: 'company:archive',
    response: OwnCompany,
    summary: 'End the listing for good',
    problems: ['COMPANY_STATE_CONFLICT'],
  })
  archive(@CurrentMember() member: MemberActor): Promise<OwnCompany> {
    return this.#archive.execute(member);
  }

  @Delete('company/change')
  @Endpoint({
    permission: 'company:edit',
    response: OwnCompany,
    summary: 'Take back the new identity that waits for the desk',
    problems: ['COMPANY_CHANGE_NOT_PENDING'],
  })
  withdrawChange(@CurrentMember() member: MemberActor): Promise<OwnCompany> {
    return this.#withdrawChange.execute(member);
  }

  @Put('company/logo')
  @Endpoint({
    permission: 'company:edit',
    response: OwnCompany,
    summary: 'Upload a logo: PNG, JPEG or WebP as multipart, at most 2 MB',
    problems: ['LOGO_INVALID', 'LOGO_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'COMPANY_STATE_CONFLICT'],
  })
  async putLogo(@CurrentMember() member: MemberActor, @Req() request: FastifyRequest): Promise<OwnCompany> {
    const { content } = await readUploadedFile(request, logoUpload);
    return this.#replaceLogo.execute(member, content);
  }

  @Delete('company/logo')
  @Endpoint({
    permission: 'company:edit',
    response: OwnCompany,
    summary: 'Take the logo away',
    problems: ['COMPANY_STATE_CONFLICT'],
  })
  deleteLogo(@CurrentMember() member: MemberActor): Promise<OwnCompany> {
    return this.#replaceLogo.execute(member, null);
  }

  @Get('companies/:id')
  @Endpoint({
    permission: 'company:read-public',
    response: CompanyPage,
    summary: 'The public page of an approved company; contact details after an accepted request',
    problems: ['NOT_FOUND'],
  })
  page(@CurrentActor() actor: Actor, @Param('id', { schema: Id }) id: string): Promise<CompanyPage> {
    return this.#pages.page(actor, id);
  }

  @Get('companies/:id/logo/:hash')
  @Endpoint({
    permission: 'company:read-public',
    response: 'raw',
    summary: 'A logo by the hash of its content (WebP, 256 × 256)',
    problems: ['NOT_FOUND'],
  })
  async logo(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Param('hash', { schema: LogoHash }) hash: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return logoFile(await this.#queries.logo(actor, id, hash), reply);
  }
}
