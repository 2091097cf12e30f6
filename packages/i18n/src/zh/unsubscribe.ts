import type { unsubscribe as english } from '../en/unsubscribe.ts';
import type { Translation } from '../translation.ts';

export const unsubscribe: Translation<typeof english> = {
  title: '停止接收这些邮件？',
  lead: '确认后，您将不再收到此保存搜索的邮件。目前尚未做任何更改。',
  action: '停止接收邮件',
  done: '已停止发送邮件',
  doneDetail: '您将不再收到此保存搜索的邮件，可随时在“保存的搜索”中重新开启。',
  toSearches: '我保存的搜索',
};
