import { mail } from './mail.ts';
import { problems } from './problems.ts';
import { validation } from './validation.ts';

export const en = { mail, problems, validation } as const;
