import type { signedIn as english } from '../en/signed-in.ts';
import type { Translation } from '../translation.ts';
import { administration } from './administration.ts';
import { autosave } from './autosave.ts';
import { company } from './company.ts';
import { demand } from './demand.ts';
import { desk } from './desk.ts';
import { imports } from './imports.ts';
import { library } from './library.ts';
import { members } from './members.ts';
import { notifications } from './notifications.ts';
import { opportunityReview } from './opportunity-review.ts';
import { ownOpportunities } from './own-opportunities.ts';
import { ranking } from './ranking.ts';
import { requests } from './requests.ts';
import { runProgrammes } from './run-programmes.ts';
import { savedSearches } from './saved-searches.ts';
import { suggestions } from './suggestions.ts';
import { taxonomy } from './taxonomy.ts';

export const signedIn: Translation<typeof english> = {
  administration,
  autosave,
  company,
  demand,
  desk,
  imports,
  library,
  members,
  notifications,
  opportunityReview,
  ownOpportunities,
  ranking,
  requests,
  runProgrammes,
  savedSearches,
  suggestions,
  taxonomy,
};
