import type { QueryClient } from '@tanstack/react-query';
import type { RouterContext } from './router-context.ts';
import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router';
import { verifyEmailSearch } from '../features/account/verify-email.search.ts';
import { resetPasswordSearch } from '../features/account/reset-password.search.ts';
import { profileSearch } from '../features/company/profile.search.ts';
import { directorySearch } from '../features/directory/directory.search.ts';
import { opportunitiesSearch } from '../features/opportunities/opportunities.search.ts';
import { opportunityFormSearch } from '../features/own-opportunities/opportunity-form.search.ts';
import { ownOpportunitiesSearch } from '../features/own-opportunities/own-opportunities.search.ts';
import { requestsSearch } from '../features/requests/requests.search.ts';
import {
  auditSearch,
  companiesSearch,
  figuresSearch,
  importRunSearch,
  taxonomySearch,
  usersSearch,
} from '../features/administration/administration.search.ts';
import { signInSearch } from '../features/account/sign-in.search.ts';
import { suggestionsSearch } from '../features/suggestions/suggestions.search.ts';
import { programmesSearch, runProgrammeSearch, runProgrammesSearch } from '../features/programmes/programmes.search.ts';
import { libraryManagementSearch, resourceSearch, resourcesSearch } from '../features/resources/resources.search.ts';
import { demoInboxSearch } from '../features/demo-inbox/demo-inbox.search.ts';
import { demandSearch } from '../features/demand/demand.search.ts';
import { deskSearch } from '../features/desk/desk.search.ts';
import { opportunityQueueSearch } from '../features/desk-opportunities/opportunity-queue.search.ts';
import { requirePermission, requireSignedIn } from './guards.ts';
import { PageError } from './page-error.tsx';
import { PageNotFound } from './page-not-found.tsx';
import { PagePending } from './page-pending.tsx';
import { Shell } from './shell/shell.tsx';

/*
 * Every page is a chunk of its own. To add one, write two lines here:
 *
 *   const directory = createRoute({ getParentRoute: () => root, path: '/directory', validateSearch: directorySearch })
 *     .lazy(() => import('../features/directory/directory.route.tsx').then((module) => module.Route));
 *
 * and its name in the tree below. The lazy file exports `Route = createLazyRoute('/directory')({ component: DirectoryPage })`.
 * What is needed before the page's code is there stays here: the path, the guard (`beforeLoad: requireSignedIn`, or
 * `requirePermission('review:read-queue')`) and the check of the search parameters, kept in a small file of its own.
 * The header shows a link as soon as its route exists (see shell/navigation.ts).
 *
 * Planned: / · /directory · /opportunities (for-us, $opportunityId) · /saved-searches · /companies/$companyId · /suggestions · /requests · /requests/$requestId · /company ·
 * /company/profile · /company/members · /desk · /desk/companies/$companyId · /desk/opportunities ($opportunityId) · /administration (figures, users, companies,
 * sectors, taxonomy, ranking, imports, audit) · /invitations/$token · /dev/inbox (in the demo).
 */
const root = createRootRouteWithContext<RouterContext>()({ component: Shell });

const home = createRoute({ getParentRoute: () => root, path: '/' }).lazy(() =>
  import('../features/home/home.route.tsx').then((module) => module.Route),
);
const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  validateSearch: directorySearch,
}).lazy(() => import('./routes/directory.route.tsx').then((module) => module.Route));
const companyPage = createRoute({ getParentRoute: () => root, path: '/companies/$companyId' }).lazy(() =>
  import('./routes/company.route.tsx').then((module) => module.Route),
);
const opportunities = createRoute({
  getParentRoute: () => root,
  path: '/opportunities',
  validateSearch: opportunitiesSearch,
}).lazy(() => import('./routes/opportunities.route.tsx').then((module) => module.Route));
const opportunity = createRoute({ getParentRoute: () => root, path: '/opportunities/$opportunityId' }).lazy(() =>
  import('./routes/opportunity.route.tsx').then((module) => module.Route),
);
const rankedOpportunities = createRoute({
  getParentRoute: () => root,
  path: '/opportunities/for-us',
  beforeLoad: requirePermission('opportunity:rank'),
}).lazy(() => import('../features/opportunities/ranked.route.tsx').then((module) => module.Route));
const companiesForOpportunity = createRoute({
  getParentRoute: () => root,
  path: '/company/opportunities/$opportunityId/companies',
  beforeLoad: requirePermission('opportunity:rank'),
}).lazy(() => import('../features/opportunities/companies-for.route.tsx').then((module) => module.Route));
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', validateSearch: signInSearch }).lazy(() =>
  import('../features/account/sign-in.route.tsx').then((module) => module.Route),
);
const signUp = createRoute({ getParentRoute: () => root, path: '/sign-up', validateSearch: signInSearch }).lazy(() =>
  import('../features/account/sign-up.route.tsx').then((module) => module.Route),
);
const verifyEmail = createRoute({
  getParentRoute: () => root,
  path: '/verify-email',
  validateSearch: verifyEmailSearch,
}).lazy(() => import('../features/account/verify-email.route.tsx').then((module) => module.Route));
const forgotPassword = createRoute({ getParentRoute: () => root, path: '/forgot-password' }).lazy(() =>
  import('../features/account/forgot-password.route.tsx').then((module) => module.Route),
);
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  validateSearch: resetPasswordSearch,
}).lazy(() => import('../features/account/reset-password.route.tsx').then((module) => module.Route));
const account = createRoute({ getParentRoute: () => root, path: '/account', beforeLoad: requireSignedIn }).lazy(() =>
  import('./routes/account.route.tsx').then((module) => module.Route),
);

const requests = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  beforeLoad: requirePermission('match-request:read'),
  validateSearch: requestsSearch,
}).lazy(() => import('../features/requests/requests.route.tsx').then((module) => module.Route));
const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$requestId',
  beforeLoad: requirePermission('match-request:read'),
}).lazy(() => import('../features/requests/request.route.tsx').then((module) => module.Route));

const suggestions = createRoute({
  getParentRoute: () => root,
  path: '/suggestions',
  beforeLoad: requireSignedIn,
  validateSearch: suggestionsSearch,
}).lazy(() => import('../features/suggestions/suggestions.route.tsx').then((module) => module.Route));

const ownCompany = createRoute({ getParentRoute: () => root, path: '/company', beforeLoad: requireSignedIn }).lazy(() =>
  import('./routes/own-company.route.tsx').then((module) => module.Route),
);
const companyProfile = createRoute({
  getParentRoute: () => root,
  path: '/company/profile',
  beforeLoad: requireSignedIn,
  validateSearch: profileSearch,
}).lazy(() => import('../features/company/profile.route.tsx').then((module) => module.Route));
const companyMembers = createRoute({
  getParentRoute: () => root,
  path: '/company/members',
  beforeLoad: requireSignedIn,
}).lazy(() => import('../features/members/members.route.tsx').then((module) => module.Route));
const ownOpportunities = createRoute({
  getParentRoute: () => root,
  path: '/company/opportunities',
  beforeLoad: requirePermission('opportunity:read-own'),
  validateSearch: ownOpportunitiesSearch,
}).lazy(() => import('../features/own-opportunities/own-opportunities.route.tsx').then((module) => module.Route));
const newOpportunity = createRoute({
  getParentRoute: () => root,
  path: '/company/opportunities/new',
  beforeLoad: requirePermission('opportunity:edit'),
}).lazy(() => import('../features/own-opportunities/new-opportunity.route.tsx').then((module) => module.Route));
const ownOpportunity = createRoute({
  getParentRoute: () => root,
  path: '/company/opportunities/$opportunityId',
  beforeLoad: requirePermission('opportunity:read-own'),
}).lazy(() => import('../features/own-opportunities/own-opportunity.route.tsx').then((module) => module.Route));
const editOpportunity = createRoute({
  getParentRoute: () => root,
  path: '/company/opportunities/$opportunityId/edit',
  beforeLoad: requirePermission('opportunity:read-own'),
  validateSearch: opportunityFormSearch,
}).lazy(() => import('../features/own-opportunities/edit-opportunity.route.tsx').then((module) => module.Route));
const invitation = createRoute({ getParentRoute: () => root, path: '/invitations/$token' }).lazy(() =>
  import('../features/members/invitation.route.tsx').then((module) => module.Route),
);

const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  beforeLoad: requireSignedIn,
}).lazy(() => import('../features/notifications/notifications.route.tsx').then((module) => module.Route));

const savedSearches = createRoute({
  getParentRoute: () => root,
  path: '/saved-searches',
  beforeLoad: requireSignedIn,
}).lazy(() => import('./routes/saved-searches.route.tsx').then((module) => module.Route));
const unsubscribe = createRoute({ getParentRoute: () => root, path: '/unsubscribe/$token' }).lazy(() =>
  import('../features/saved-searches/unsubscribe.route.tsx').then((module) => module.Route),
);

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  beforeLoad: requirePermission('review:read-queue'),
  validateSearch: deskSearch,
}).lazy(() => import('../features/desk/desk.route.tsx').then((module) => module.Route));
const demand = createRoute({
  getParentRoute: () => root,
  path: '/desk/demand',
  beforeLoad: requirePermission('demand:read'),
  validateSearch: demandSearch,
}).lazy(() => import('../features/demand/demand.route.tsx').then((module) => module.Route));
const deskCase = createRoute({
  getParentRoute: () => root,
  path: '/desk/companies/$companyId',
  beforeLoad: requirePermission('review:read-queue'),
}).lazy(() => import('../features/desk/case.route.tsx').then((module) => module.Route));

const deskOpportunities = createRoute({
  getParentRoute: () => root,
  path: '/desk/opportunities',
  beforeLoad: requirePermission('review:read-queue'),
  validateSearch: opportunityQueueSearch,
}).lazy(() => import('../features/desk-opportunities/queue.route.tsx').then((module) => module.Route));
const deskOpportunity = createRoute({
  getParentRoute: () => root,
  path: '/desk/opportunities/$opportunityId',
  beforeLoad: requirePermission('review:read-queue'),
}).lazy(() => import('../features/desk-opportunities/case.route.tsx').then((module) => module.Route));
const programmes = createRoute({
  getParentRoute: () => root,
  path: '/programmes',
  validateSearch: programmesSearch,
}).lazy(() => import('../features/programmes/programmes.route.tsx').then((module) => module.Route));
const programme = createRoute({ getParentRoute: () => root, path: '/programmes/$programmeId' }).lazy(() =>
  import('../features/programmes/programme.route.tsx').then((module) => module.Route),
);
const runProgrammes = createRoute({
  getParentRoute: () => root,
  path: '/desk/programmes',
  beforeLoad: requirePermission('programme:run'),
  validateSearch: runProgrammesSearch,
}).lazy(() => import('../features/programmes/run/run-programmes.route.tsx').then((module) => module.Route));
const newProgramme = createRoute({
  getParentRoute: () => root,
  path: '/desk/programmes/new',
  beforeLoad: requirePermission('programme:run'),
}).lazy(() => import('../features/programmes/run/new-programme.route.tsx').then((module) => module.Route));
const runProgramme = createRoute({
  getParentRoute: () => root,
  path: '/desk/programmes/$programmeId',
  beforeLoad: requirePermission('programme:run'),
  validateSearch: runProgrammeSearch,
}).lazy(() => import('../features/programmes/run/run-programme.route.tsx').then((module) => module.Route));
const editProgramme = createRoute({
  getParentRoute: () => root,
  path: '/desk/programmes/$programmeId/edit',
  beforeLoad: requirePermission('programme:run'),
}).lazy(() => import('../features/programmes/run/edit-programme.route.tsx').then((module) => module.Route));

const resources = createRoute({
  getParentRoute: () => root,
  path: '/resources',
  validateSearch: resourcesSearch,
}).lazy(() => import('../features/resources/resources.route.tsx').then((module) => module.Route));
const resource = createRoute({
  getParentRoute: () => root,
  path: '/resources/$resourceId',
  validateSearch: resourceSearch,
}).lazy(() => import('../features/resources/resource.route.tsx').then((module) => module.Route));
const libraryManagement = createRoute({
  getParentRoute: () => root,
  path: '/desk/resources',
  beforeLoad: requirePermission('resource:manage'),
  validateSearch: libraryManagementSearch,
}).lazy(() => import('../features/resources/manage/library.route.tsx').then((module) => module.Route));
const managedResource = createRoute({
  getParentRoute: () => root,
  path: '/desk/resources/$resourceId',
  beforeLoad: requirePermission('resource:manage'),
}).lazy(() => import('../features/resources/manage/managed-resource.route.tsx').then((module) => module.Route));

const figures = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  beforeLoad: requirePermission('figures:read'),
  validateSearch: figuresSearch,
}).lazy(() => import('../features/administration/figures/figures.route.tsx').then((module) => module.Route));
const users = createRoute({
  getParentRoute: () => root,
  path: '/administration/users',
  beforeLoad: requirePermission('user:manage'),
  validateSearch: usersSearch,
}).lazy(() => import('../features/administration/users/users.route.tsx').then((module) => module.Route));
const companies = createRoute({
  getParentRoute: () => root,
  path: '/administration/companies',
  beforeLoad: requirePermission('export:run'),
  validateSearch: companiesSearch,
}).lazy(() => import('../features/administration/companies/companies.route.tsx').then((module) => module.Route));
const sectors = createRoute({
  getParentRoute: () => root,
  path: '/administration/sectors',
  beforeLoad: requirePermission('sector:manage'),
}).lazy(() => import('../features/administration/sectors/sectors.route.tsx').then((module) => module.Route));
const taxonomy = createRoute({
  getParentRoute: () => root,
  path: '/administration/taxonomy',
  beforeLoad: requirePermission('taxonomy:manage'),
  validateSearch: taxonomySearch,
}).lazy(() => import('../features/administration/taxonomy/taxonomy.route.tsx').then((module) => module.Route));
const ranking = createRoute({
  getParentRoute: () => root,
  path: '/administration/ranking',
  beforeLoad: requirePermission('figures:read'),
}).lazy(() => import('../features/administration/ranking/ranking.route.tsx').then((module) => module.Route));
const imports = createRoute({
  getParentRoute: () => root,
  path: '/administration/imports',
  beforeLoad: requirePermission('import:run'),
}).lazy(() => import('../features/administration/imports/imports.route.tsx').then((module) => module.Route));
const importRun = createRoute({
  getParentRoute: () => root,
  path: '/administration/imports/$runId',
  beforeLoad: requirePermission('import:run'),
  validateSearch: importRunSearch,
}).lazy(() => import('../features/administration/imports/import-run.route.tsx').then((module) => module.Route));
const audit = createRoute({
  getParentRoute: () => root,
  path: '/administration/audit',
  beforeLoad: requirePermission('audit:read'),
  validateSearch: auditSearch,
}).lazy(() => import('../features/administration/audit/audit.route.tsx').then((module) => module.Route));

const demoInbox = createRoute({
  getParentRoute: () => root,
  path: '/dev/inbox',
  validateSearch: demoInboxSearch,
}).lazy(() => import('../features/demo-inbox/demo-inbox.route.tsx').then((module) => module.Route));

const routeTree = root.addChildren([
  home,
  directory,
  companyPage,
  opportunities,
  opportunity,
  rankedOpportunities,
  companiesForOpportunity,
  signIn,
  signUp,
  verifyEmail,
  forgotPassword,
  resetPassword,
  account,
  requests,
  request,
  suggestions,
  ownCompany,
  companyProfile,
  companyMembers,
  ownOpportunities,
  newOpportunity,
  ownOpportunity,
  editOpportunity,
  invitation,
  notifications,
  savedSearches,
  unsubscribe,
  desk,
  demand,
  deskCase,
  deskOpportunities,
  deskOpportunity,
  programmes,
  programme,
  runProgrammes,
  newProgramme,
  runProgramme,
  editProgramme,
  resources,
  resource,
  libraryManagement,
  managedResource,
  figures,
  users,
  companies,
  sectors,
  taxonomy,
  ranking,
  imports,
  importRun,
  audit,
  demoInbox,
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    scrollRestoration: true,
    defaultPreload: 'intent',
    // TanStack Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageNotFound,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
