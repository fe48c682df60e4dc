import type { TextWords } from '../shared/event-frame.ts';

/** Agreements that are only named, in Chinese. */
export const texts: TextWords = {
  triggers: '联合声明 共同声明 共同宣言 联合宣言 宣言 联合公报 军事协议 停战协定 框架协议 核协议 停火协议 和平协议',
  modifiers: /^(?:的|《|》|“|”|\d|月|日|年|九|两国|签署的|签署|达成的|发表的|首脑|领导人){0,8}$/u,
  unlessBefore: /(?:签署|签订|签|发表|达成|谈判|一份|一项|新的|没有|未)(?:了)?[^，。；]{0,14}$/u,
  hits: [{ text: '美国准备落实美朝联合声明。', gives: ['agreement occurred USA+PRK – –'] }],
  misses: ['双方没有发表美朝联合声明。', '这份联合声明很短。'],
};
