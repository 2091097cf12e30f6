/**
 * SQL for a table of the companies of which a form of a name begins with one of the texts (`place` says with which of them), `most`
 * forms for each, the shortest among the first: a few neighbours in an index. `texts` is the parameter with them.
 */
export function namesBeginning(texts: string, most: number): string {
  return `
    SELECT company_id, form, place
      FROM unnest(${texts}::text[]) WITH ORDINALITY AS typed (beginning, place),
           LATERAL (SELECT company_id, form FROM name_form
                     WHERE form >= beginning AND form < beginning || U&'\\+10FFFF'
                     ORDER BY form LIMIT ${most}) AS begun`;
}
