import type { en } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { account } from './account.ts';
import { common } from './common.ts';
import { companyPage } from './company-page.ts';
import { directory } from './directory.ts';
import { enums } from './enums.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { invitation } from './invitation.ts';
import { opportunities } from './opportunities.ts';
import { programmes } from './programmes.ts';
import { resources } from './resources.ts';
import { unsubscribe } from './unsubscribe.ts';

export const ur: Translation<typeof en> = {
  account,
  common,
  companyPage,
  directory,
  enums,
  home,
  inbox,
  invitation,
  opportunities,
  programmes,
  resources,
  unsubscribe,
};
