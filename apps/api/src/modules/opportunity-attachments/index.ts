export { AttachmentLeaks } from './attachment-leaks.queries.ts';
export { presentAttachment } from './attachments.presenter.ts';
export { OpportunityAttachmentsModule } from './opportunity-attachments.module.ts';
