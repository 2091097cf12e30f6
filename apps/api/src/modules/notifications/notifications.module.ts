import { Module } from '@nestjs/common';
import { Notifier } from './notifier.repository.ts';

@Module({ providers: [Notifier], exports: [Notifier] })
export class NotificationsModule {}
