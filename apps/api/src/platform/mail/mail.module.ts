import { Global, Module } from '@nestjs/common';
import { Mail } from './mail.ts';
import { MailTransport } from './mail-transport.ts';

@Global()
@Module({ providers: [Mail, MailTransport], exports: [Mail] })
export class MailModule {}
