import {
  CalendarQuery,
  Id,
  OwnRegistrationPage,
  PageQuery,
  ProgrammePage,
  ProgrammesQuery,
  ProgrammeView,
  RegisterBody,
} from '@karakoram/contracts';
import type { Actor, Locale } from '@karakoram/domain';
import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { CurrentLocale } from '../../platform/http/locale.ts';
import { ProgrammeCalendar } from './programme-calendar.ts';
import { ProgrammesQueries } from './programmes.queries.ts';
import { RegisterCompany } from './use-cases/register-company.ts';
import { WithdrawRegistration } from './use-cases/withdraw-registration.ts';

@ApiTags('programmes')
@Controller('v1/programmes')
export class ProgrammesController {
  readonly #queries: ProgrammesQueries;
  readonly #calendar: ProgrammeCalendar;
  readonly #register: RegisterCompany;
  readonly #withdraw: WithdrawRegistration;

  constructor(
    queries: ProgrammesQueries,
    calendar: ProgrammeCalendar,
    register: RegisterCompany,
    withdraw: WithdrawRegistration,
  ) {
    this.#queries = queries;
    this.#calendar = calendar;
    this.#register = register;
    this.#withdraw = withdraw;
  }

  @Get()
  @Endpoint({
    permission: 'programme:read',
    response: ProgrammePage,
    summary: 'Programmes of the centre: upcoming ones, the next first, or past ones, the latest first',
    problems: ['CURSOR_INVALID'],
  })
  list(@Query({ schema: ProgrammesQuery }) query: ProgrammesQuery): Promise<ProgrammePage> {
    return this.#queries.list(query);
  }

  @Get('registrations')
  @Endpoint({
    permission: 'programme:read-own',
    response: OwnRegistrationPage,
    summary: 'What own company registered for, the latest first',
    problems: ['CURSOR_INVALID'],
  })
  registrations(
    @CurrentMember() member: MemberActor,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<OwnRegistrationPage> {
    return this.#queries.ownRegistrations(member, query);
  }

  @Get(':id')
  @Endpoint({
    permission: 'programme:read',
    response: ProgrammeView,
    summary: 'One programme, with the registration of own company',
    problems: ['NOT_FOUND'],
  })
  get(@CurrentActor() actor: Actor, @Param('id', { schema: Id }) id: string): Promise<ProgrammeView> {
    return this.#queries.get(actor, id);
  }

  @Get(':id/calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="programme.ics"')
  @Endpoint({
    permission: 'programme:read',
    response: 'raw',
    summary: 'The programme for a calendar (RFC 5545)',
    problems: ['NOT_FOUND'],
  })
  calendar(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: CalendarQuery }) { lang }: CalendarQuery,
    @CurrentLocale() locale: Locale,
  ): Promise<string> {
    return this.#calendar.of(id, lang ?? locale);
  }

  @Post(':id/registration')
  @Endpoint({
    permission: 'programme:register',
    response: ProgrammeView,
    status: 201,
    summary: 'Register own company: with a seat if one is free, otherwise on the waiting list',
    problems: [
      'NOT_FOUND',
      'VALIDATION_FAILED',
      'COMPANY_NOT_APPROVED',
      'PROGRAMME_NOT_ADDRESSED',
      'PROGRAMME_REGISTRATION_REMOVED',
      'PROGRAMME_ALREADY_REGISTERED',
      'PROGRAMME_NOT_OPEN',
    ],
  })
  register(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RegisterBody }) body: RegisterBody,
  ): Promise<ProgrammeView> {
    return this.#register.execute(member, id, body);
  }

  @Post(':id/registration/withdraw')
  @Endpoint({
    permission: 'programme:withdraw',
    response: ProgrammeView,
    summary: 'Take back the registration of own company; the seat goes to who has waited longest',
    problems: ['NOT_FOUND', 'PROGRAMME_REGISTRATION_ENDED'],
  })
  withdraw(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<ProgrammeView> {
    return this.#withdraw.execute(member, id);
  }
}
