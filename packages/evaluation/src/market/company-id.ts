/** The id of a company by its number. */
export function companyId(company: number): string {
  return `c${String(company).padStart(7, '0')}`;
}
