import type { Translation } from '../../translation.ts';
import type { en } from '../en/index.ts';
import { mail } from './mail.ts';
import { problems } from './problems.ts';
import { validation } from './validation.ts';

export const zh: Translation<typeof en> = { mail, problems, validation };
