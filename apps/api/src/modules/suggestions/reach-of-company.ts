import type { AskedAlongside } from '../../platform/auth/actor-reader.queries.ts';
import { closedCompanies, closedCompaniesValues } from '../match-requests/index.ts';

/**
 * Whom a company is not to be shown, what it saved or dismissed and who is closed to it, and whom the exposure plan introduces to
 * it: a `Reach`.
 */
export const reachOfCompany: AskedAlongside = {
  name: 'actors-and-reaches-by-token',
  valueOf: (company, from) => `json_build_object(
    'excludedIds', ${closedCompanies(company, from)} || ARRAY(
      SELECT partner_id FROM suggestion s WHERE s.company_id = ${company} AND s.state IN ('saved', 'dismissed')),
    'introducedIds', ARRAY(SELECT p.company_id FROM exposure_prior p WHERE p.introduced_to @> ARRAY[${company}]))`,
  values: closedCompaniesValues,
};
