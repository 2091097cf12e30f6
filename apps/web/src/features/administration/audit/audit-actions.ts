/** The actions that the log knows, and the name of each in the catalogue. */
export const auditActions = [
  ['company:approve', 'approve'],
  ['company:request_changes', 'request_changes'],
  ['company:reject', 'reject'],
  ['company:suspend', 'suspend'],
  ['company:reinstate', 'reinstate'],
  ['company:archive', 'archive'],
  ['company:accept_change', 'accept_change'],
  ['company:refuse_change', 'refuse_change'],
  ['company:edit', 'edit'],
  ['user:update', 'user'],
  ['sector:hide', 'hide'],
  ['sector:show', 'show'],
  ['taxonomy:add_synonym', 'add_synonym'],
  ['taxonomy:edit_synonym', 'edit_synonym'],
  ['taxonomy:withdraw_synonym', 'withdraw_synonym'],
  ['taxonomy:restore_synonym', 'restore_synonym'],
  ['taxonomy:add_concept', 'add_concept'],
  ['taxonomy:rename_concept', 'rename_concept'],
  ['taxonomy:withdraw_concept', 'withdraw_concept'],
  ['taxonomy:restore_concept', 'restore_concept'],
  ['import:upload', 'upload'],
  ['import:check', 'check'],
  ['import:import', 'import'],
  ['exposure:plan', 'plan'],
  ['ranking-weights:promote', 'promote'],
  ['ranking-weights:revert', 'revert'],
] as const;

/** The catalogue's name of an action; undefined for one that came later than this page. */
export function auditActionName(action: string): (typeof auditActions)[number][1] | undefined {
  return auditActions.find(([known]) => known === action)?.[1];
}
