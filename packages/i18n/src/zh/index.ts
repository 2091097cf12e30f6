import type { en } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { account } from './account.ts';
import { common } from './common.ts';
import { enums } from './enums.ts';

export const zh: Translation<typeof en> = { account, common, enums };
