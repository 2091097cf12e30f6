export { AttachmentLeaks } from './attachment-leaks.queries.ts';
export { attachmentSelect, presentAttachment } from './attachments.presenter.ts';
export { OpportunityAttachmentsModule } from './opportunity-attachments.module.ts';
