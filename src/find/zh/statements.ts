import type { StatementFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { findingsOf, type Shape } from '../shared/report.ts';
import { type ZhFrame, zhCues } from './cues.ts';
import { orphanQuote } from './statement-orphan.ts';
import { reportsIn } from './statement-reader.ts';

const words = (...frames: readonly ZhFrame[]): readonly string[] =>
  [...zhCues].filter(([, cue]) => frames.includes(cue.frame)).map(([word]) => word);
const reporting = words('clause', 'loose');

/** A rule that gives the reports of one construction. */
const ofShape = (
  shape: Shape,
  triggers: readonly string[],
  hits: Rule<StatementFinding>['hits'],
  misses: readonly string[],
): Rule<StatementFinding> => {
  const name = `zh/statement/${shape}`;
  return { name, triggers, find: (at) => findingsOf(at, reportsIn(at.draft, at.sentence), shape, name), hits, misses };
};

export const statements: readonly Rule<StatementFinding>[] = [
  ofShape(
    'clause',
    [...reporting, ...words('quote')],
    [
      { text: '朝鲜外务省5日表示，美国应当放弃敌视政策。', gives: ['dprk-foreign-ministry: 美国应当放弃敌视政策'] },
      { text: '金正恩说：“我们不再受约束。”', gives: ['kim-jong-un: 我们不再受约束。'] },
      {
        text: '特朗普在推特上叫停此行，称无核化进展不足，又抱怨中国不像从前那样帮忙。',
        gives: ['donald-trump: 无核化进展不足'],
      },
      { text: '朝鲜警告，一旦制裁恢复，将采取行动。', gives: ['PRK: 一旦制裁恢复，将采取行动'] },
      { text: '朝方坚持，美国必须先解除制裁。', gives: ['PRK: 美国必须先解除制裁'] },
      { text: '俄罗斯形容美方的提议“毫无道理”。', gives: ['RUS: 美方的提议“毫无道理”'] },
      { text: '美方代表强调，最终要由总统拍板。', gives: ['anon:delegate, USA: 最终要由总统拍板'] },
      { text: '中国和俄罗斯则称，谈判没有中断。', gives: ['CHN+RUS: 谈判没有中断'] },
      { text: '分析人士認為，平壤是想逼出新方案。', gives: ['anon:analysts: 平壤是想逼出新方案'] },
      { text: '分析认为，双方短期内难以谈成。', gives: ['anon:analysts: 双方短期内难以谈成'] },
      {
        text: '特朗普表示愿意再次会面，但强调制裁不会取消。',
        gives: ['donald-trump: 愿意再次会面', 'donald-trump: 制裁不会取消'],
      },
      { text: '一位要求匿名的韩国官员说，会谈推迟了。', gives: ['anon:officials, KOR: 会谈推迟了'] },
      { text: '新华社平壤5月11日电 金正恩说，不会接受新条件。', gives: ['kim-jong-un: 不会接受新条件'] },
    ],
    [
      '这种说法没有根据，也没有人出来说明。',
      '美国尚未证实这一消息。',
      '朝方名称改为国防省。',
      '朝方坚持原有立场。',
      '美方正在评估朝方的新方案。',
      '其功绩与前人并称双璧。',
      '朝美双方同意恢复谈判。',
    ],
  ),
  ofShape(
    'quote-before',
    [...reporting, ...words('told')],
    [
      { text: '“我们已做好准备。”金正恩告诉路透社。', gives: ['kim-jong-un: 我们已做好准备。'] },
      { text: '“谈了等于没谈。”——金正恩如此形容。', gives: ['kim-jong-un: 谈了等于没谈。'] },
      {
        text: '“真正的难题是制裁与弃核谁先谁后。”金正恩对记者说。',
        gives: ['kim-jong-un: 真正的难题是制裁与弃核谁先谁后。'],
      },
    ],
    ['“特金会”就这样结束了，没有人再说。'],
  ),
  ofShape(
    'clause-before',
    reporting,
    [{ text: '对朝制裁不会解除，特朗普说。', gives: ['donald-trump: 对朝制裁不会解除'] }],
    ['会谈没有结果，谁也不说。'],
  ),
  ofShape(
    'told',
    words('told'),
    [{ text: '特朗普告诉记者，他与金正恩关系很好。', gives: ['donald-trump: 他与金正恩关系很好'] }],
    ['特朗普没有告诉记者会谈的地点。'],
  ),
  ofShape(
    'object',
    words('object'),
    [
      { text: '金正恩要求美国放弃现在的“计算法”。', gives: ['kim-jong-un: 美国放弃现在的“计算法”'] },
      { text: '朝鲜指责韩军首先开火。', gives: ['PRK: 韩军首先开火'] },
      {
        text: '美国要求朝鲜交出核清单，朝方断然拒绝，称这是强盗行径。',
        gives: ['USA: 朝鲜交出核清单'],
      },
    ],
    ['朝鲜的要求是解除制裁。', '特朗普感谢金正恩。', '朝美双方互相指责破坏协议。'],
  ),
  ofShape(
    'according',
    ['据', '根据', '按照', '依据'],
    [
      {
        text: '据韩联社援引知情人士的话说，会谈下周举行，地点未定。',
        gives: ['anon:sources: 会谈下周举行，地点未定 (via yonhap)'],
      },
      {
        text: '据韩联社报道，韩国政府将于下周派出代表团前往平壤。',
        gives: ['yonhap: 韩国政府将于下周派出代表团前往平壤'],
      },
    ],
    ['根据联合声明，双方将继续谈判。'],
  ),
  ofShape(
    'cited',
    reporting,
    [
      {
        text: '韩联社援引韩国政府的话说，会谈将在下周举行。',
        gives: ['KOR: 会谈将在下周举行 (via yonhap)'],
      },
    ],
    ['韩联社报道说，会谈将在下周举行。'],
  ),
  {
    name: 'zh/statement/orphan-quote',
    triggers: ['“'],
    find: (at) => orphanQuote(at, 'zh/statement/orphan-quote'),
    hits: [
      {
        text: '“我们认为，美国并没有准备好与我们谈判。\n会谈结束后，金正恩表示，他建议双方暂停会谈。',
        gives: ['kim-jong-un: 我们认为，美国并没有准备好与我们谈判。'],
      },
    ],
    misses: ['“特金会”之后，双方没有再谈。\n特朗普表示，他不着急。'],
  },
];
