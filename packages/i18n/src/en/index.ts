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

/**
 * What every visitor may see; it is part of the first page, so it should stay small. What only signed-in people see is in
 * `signed-in.ts`. English is the shape of the other two languages: a new namespace is one file of the same name in `en`,
 * `zh` and `ur` (there typed `Translation<typeof english>`), and one line in the index or in `signed-in.ts` of each.
 */
export const en = {
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
} as const;
