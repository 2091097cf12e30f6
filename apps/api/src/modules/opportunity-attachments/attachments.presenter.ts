import type { AttachmentView } from '@karakoram/contracts';
import type { Prisma } from '../../platform/database/generated/client.ts';

/** The columns that lists of attachments show: never the content. */
export const attachmentSelect = {
  id: true,
  name: true,
  mediaType: true,
  bytes: true,
} as const satisfies Prisma.OpportunityAttachmentSelect;

type AttachmentRow = Prisma.OpportunityAttachmentGetPayload<{ select: typeof attachmentSelect }>;

/** An attachment by the address under which `base` serves it: that of the author's copy, or that of what is published. */
export function presentAttachment(base: string, { id, name, mediaType, bytes }: AttachmentRow): AttachmentView {
  return { id, name, mediaType, bytes, url: `${base}/attachments/${id}` };
}
