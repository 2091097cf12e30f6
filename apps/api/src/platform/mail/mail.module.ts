import { Global, Module } from '@nestjs/common';
import { Mail } from './mail.ts';
import { MailFolder } from './mail-folder.ts';
import { MailTransport } from './mail-transport.ts';

@Global()
@Module({ providers: [Mail, MailFolder, MailTransport], exports: [Mail, MailFolder] })
export class MailModule {}
