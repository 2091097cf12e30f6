/** SQL for the codes of all hidden sectors in one text. */
export const hiddenSectors = `SELECT coalesce(string_agg(code, ' ' ORDER BY code), '') FROM hidden_sector`;
