import type { autosave as english } from '../en/autosave.ts';
import type { Translation } from '../translation.ts';

export const autosave: Translation<typeof english> = {
  state: {
    saved: '所有修改均已保存',
    unsaved: '尚未保存',
    saving: '正在保存…',
    invalid: '有标记的内容未保存',
    offline: '未保存：网络不通，内容已留在本设备上。',
    signedOut: '未保存：登录已失效，内容已留在本设备上，请重新登录。',
    conflict: '未保存：有人同时修改了相同的内容',
  },
  restored: '已恢复您上次输入但尚未保存的内容。',
  conflict: {
    title: '有人同时修改了相同的内容',
    detail: '双方都修改了：{{fields}}。保留哪一份？',
    mine: '保留我的',
    theirs: '采用对方的',
  },
  addLanguage: '添加{{language}}',
};
