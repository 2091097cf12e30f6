import type { invitation as english } from '../en/invitation.ts';
import type { Translation } from '../translation.ts';

export const invitation: Translation<typeof english> = {
  title: '加入{{company}}',
  lead: '您受邀担任：{{role}}',
  accept: '加入企业',
  joined: '欢迎，您已成为成员。',
  signInFirst: '请用收到邀请的邮箱登录或注册，之后会回到本页。',
  until: '有效期至{{date}}',
  expired: '该邀请已过期',
  accepted: '该邀请已被接受',
  revoked: '该邀请已被收回',
  askAgain: '请向企业负责人索取新的邀请。',
  unverified: '请先验证邮箱：注册时我们已发送链接。',
  otherCompany: '您已属于一家企业。如要加入该企业，请先退出原企业。',
  toCompany: '前往我的企业',
  unknown: '没有这份邀请',
  unknownDetail: '请检查链接是否复制完整，或索取新的邀请。',
};
