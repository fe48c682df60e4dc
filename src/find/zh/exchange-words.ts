import type { ExchangeLanguage, FormRow } from '../shared/exchange-words.ts';

/** Chinese words of exchange and condition, Simplified. Own compilation, 2026. */
export const FORM_ROWS: readonly FormRow[] = [
  ['price', '换取 以换取 来换取 换来 换得 换回 交换 以交换 以此换取 借此换取 从而换取 换'],
  ['return', '作为回报 作为交换 作为交换条件 作为对等措施 作为补偿 与此相应 相应地'],
  ['if', '如果 若 若是 倘若 倘 假如 假使 要是 只要 一旦 如'],
  ['unless', '除非'],
  ['only', '只有 唯有 必须先'],
  ['until', '直到 直至'],
  ['before', '之前 以前'],
  ['depends', '前提是 前提为 条件是 先决条件是 取决于 视乎 以便'],
];

const DEED =
  /解除|取消|放松|放宽|缓解|松动|减轻|豁免|撤销|撤回|撤出|撤军|撤走|放弃|放下|拆除|废弃|销毁|关闭|停止|暂停|中止|终止|冻结|移交|归还|送还|释放|获释|交出|允许|接受|承认|提供|保障|保证|削减|减少|降低|签署|停火|让步|申报|采取|改变|履行|遵守|无核化|弃核|清除|消除|扩大|恢复|结束|重返|参与|支付|偿还|措施|态度|姿态|推迟|停试|试射|不再|援助/u;

/** Chinese as the exchange reader reads it. */
export const chineseExchanges: ExchangeLanguage = {
  opens: /(?:以|用|拿|通过|靠)(?!便|及|后|来|此|为)/u,
  then: /^(?:，|否则|不然|就|便|才|那么|则|方|方能|才能|才会|才可能)+/u,
  onlyThen: /才|方能|方可|方才/u,
  withheld: /不会|不能|不再|不愿|不打算|不考虑|不接受|绝不|决不|无意|没有意愿|拒绝|继续|维持|保持|仍|不放松|不解除|不取消|不撤|不停/u,
  willing: /愿意|愿|可以|准备|就会|将会|将|乐意|考虑|没有理由不|再尝试|让/u,
  refused: /未能|不会|不能|拒绝|绝不|决不|没有(?!理由)|无法|却|否决|遭拒/u,
  agreed: /同意|达成|签署|商定|约定|谈妥/u,
  supposed: /可能|也许|或许|或将|建议|应该|应当|不妨|估计|预计|预测|料|说服|可考虑|思路/u,
  wanted: /想要|要求|希望得到|寻求得到/u,
  ends: /但是?|然而|不过|；|。/u,
  deed: DEED,
};
