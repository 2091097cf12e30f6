import { Module } from '@nestjs/common';
import { AttachmentLeaks } from './attachment-leaks.queries.ts';
import { AttachmentsQueries } from './attachments.queries.ts';
import { AttachmentsRepository } from './attachments.repository.ts';
import { CleanAttachment } from './clean-attachment.ts';
import { OpportunityAttachmentsController } from './opportunity-attachments.controller.ts';
import { PdfCleaner } from './pdf-cleaner.ts';
import { AddAttachment } from './use-cases/add-attachment.ts';
import { RemoveAttachment } from './use-cases/remove-attachment.ts';

@Module({
  controllers: [OpportunityAttachmentsController],
  providers: [
    AttachmentLeaks,
    AttachmentsQueries,
    AttachmentsRepository,
    CleanAttachment,
    PdfCleaner,
    AddAttachment,
    RemoveAttachment,
  ],
  exports: [AttachmentLeaks],
})
export class OpportunityAttachmentsModule {}
