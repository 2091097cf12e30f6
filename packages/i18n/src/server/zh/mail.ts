import type { Translation } from '../../translation.ts';
import type { mail as english } from '../en/mail.ts';

export const mail: Translation<typeof english> = {
  greeting: '{{name}}，您好：',
  greetingNameless: '您好：',
  linkHint: '如果按钮无法使用，请将以下网址复制到浏览器中打开：',
  signature: 'Karakoram（喀喇昆仑）——中国与巴基斯坦科技企业对接平台',
  notRequested: '如果这不是您本人的操作，请忽略此邮件。',
  preferences: '您可以在账号设置中选择接收哪些邮件。',
  unsubscribe: '不再接收此搜索的邮件',
  verifyEmail: {
    subject: '请验证您的邮箱',
    body: '欢迎使用喀喇昆仑。请验证此邮箱归您所有。链接一小时内有效。',
    action: '验证邮箱',
  },
  existingAccount: {
    subject: '您已有账号',
    body: '有人（可能是您本人）试图用此邮箱注册账号。该邮箱已有账号：请直接登录；如忘记密码，可重新设置。',
    action: '登录',
  },
  resetPassword: {
    subject: '设置新密码',
    body: '您申请了设置新密码。链接一小时内有效。',
    action: '设置密码',
  },
  invitation: {
    subject: '邀请您在喀喇昆仑平台加入{{company}}',
    body: '{{inviter}}邀请您加入{{company}}的企业主页。邀请 14 天内有效。',
    action: '查看邀请',
  },
};
