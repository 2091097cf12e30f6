import type { inbox as english } from '../en/inbox.ts';
import type { Translation } from '../translation.ts';

export const inbox: Translation<typeof english> = {
  title: '演示收件箱',
  lead: '在本演示环境中，邮件不会真正发出。原本要发给任何人的邮件都列在这里。',
  list: '邮件',
  to: '收件人：{{address}}',
  links: '邮件中的链接',
  choose: '请选择一封邮件阅读。',
  refresh: '检查新邮件',
  empty: '还没有邮件',
  emptyDetail: '注册账号、邀请成员或发出请求后，相应的邮件会出现在这里。',
  absent: '此处没有演示收件箱',
  absentDetail: '邮件会真实发送，或者这里不是演示环境。',
  gone: '这封邮件已不存在',
  back: '全部邮件',
};
