/** What several features and the header need of match requests. */
export { matchRequestsKey } from './api/keys.ts';
export { matchRequestSummaryQuery } from './api/match-request-summary.ts';
export { ExpressInterestButton, type ExpressInterestButtonProps } from './express-interest-button.tsx';
export { PendingRequestsNotice } from './pending-requests-notice.tsx';
export { SendRequestButton, type SendRequestButtonProps } from './send-request-button.tsx';
export { LazySendRequestDialog as SendRequestDialog } from './lazy-send-request-dialog.tsx';
export type { RequestedCompany, SendRequestDialogProps } from './send-request-dialog.tsx';
