import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { ParticipantsExport } from './participants-export.queries.ts';
import { ProgrammeAnnouncer } from './programme-announcer.ts';
import { ProgrammeCalendar } from './programme-calendar.ts';
import { ProgrammesController } from './programmes.controller.ts';
import { ProgrammesJobs } from './programmes.jobs.ts';
import { ProgrammesQueries } from './programmes.queries.ts';
import { ProgrammesRepository } from './programmes.repository.ts';
import { RegistrationsRepository } from './registrations.repository.ts';
import { RunProgrammesController } from './run-programmes.controller.ts';
import { RunProgrammesQueries } from './run-programmes.queries.ts';
import { CreateProgramme } from './use-cases/create-programme.ts';
import { DecideOnProgramme } from './use-cases/decide-on-programme.ts';
import { DiscardProgramme } from './use-cases/discard-programme.ts';
import { ExportParticipants } from './use-cases/export-participants.ts';
import { RegisterCompany } from './use-cases/register-company.ts';
import { RemoveParticipant } from './use-cases/remove-participant.ts';
import { UpdateProgramme } from './use-cases/update-programme.ts';
import { WithdrawRegistration } from './use-cases/withdraw-registration.ts';
import { WaitingList } from './waiting-list.ts';

@Module({
  imports: [AuditModule, NotificationsModule],
  controllers: [ProgrammesController, RunProgrammesController],
  providers: [
    CreateProgramme,
    DecideOnProgramme,
    DiscardProgramme,
    ExportParticipants,
    ParticipantsExport,
    ProgrammeAnnouncer,
    ProgrammeCalendar,
    ProgrammesJobs,
    ProgrammesQueries,
    ProgrammesRepository,
    RegisterCompany,
    RegistrationsRepository,
    RemoveParticipant,
    RunProgrammesQueries,
    UpdateProgramme,
    WaitingList,
    WithdrawRegistration,
  ],
})
export class ProgrammesModule {}
