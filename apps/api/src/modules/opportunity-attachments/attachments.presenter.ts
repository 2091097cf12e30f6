import type { AttachmentView } from '@karakoram/contracts';
import type { Prisma } from '../../platform/database/generated/client.ts';

/** The columns that lists of attachments show: never the content. */
export const attachmentSelect = {
  id: true,
  name: true,
  mediaType: true,
  bytes: true,
} as const satisfies Prisma.OpportunityAttachmentSelect;

export type AttachmentRow = Prisma.OpportunityAttachmentGetPayload<{ select: typeof attachmentSelect }>;

/** An attachment with the address for its readers: of the author's copy for its company and desk, of the entry for everybody. */
export function presentAttachment(
  opportunityId: string,
  { id, name, mediaType, bytes }: AttachmentRow,
  copy: 'own' | 'published',
): AttachmentView {
  const area = copy === 'own' ? 'company/opportunities' : 'opportunities';
  return { id, name, mediaType, bytes, url: `/api/v1/${area}/${opportunityId}/attachments/${id}` };
}
