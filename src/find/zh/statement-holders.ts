import { overlaps, type Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { kept } from '../shared/kept.ts';
import { isProse } from '../shared/report.ts';
import { Trie } from '../shared/trie.ts';
import { zhCues } from './cues.ts';
import { NOUN_HOLDERS, type NounHolder } from './statement-nouns.ts';

/** A name or common noun of someone who can speak. */
export interface Token {
  readonly span: Span;
  readonly mention: Mention | null;
  readonly noun: NounHolder | null;
}

/** Names that stand together for one holder (美国国务院发言人奥塔格斯). */
export interface Holder {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Bound by a preposition or as an object (对记者, 会见文在寅): no subject. */
  readonly bound: boolean;
  /** Only qualifies the noun that follows (美国的立场). */
  readonly qualifies: boolean;
  /** Joined to the holder before it (A 和 B). */
  readonly joined: 'none' | 'and' | 'compound';
}

const nouns = new Trie<NounHolder>();
for (const [word, holder] of NOUN_HOLDERS) nouns.add(word, holder);

/** Words in a title that hold a character which otherwise divides names. */
const TITLE_WORDS =
  /谈判|会谈|内部|外部|上级|发言人|发言|代表|发展|开发|政策|外交|国会|议会|委员会|理事会|协会|大会|部会|裁军|进出口|对[朝美韩华北日俄中外](?!说|表)|特派|常驻|前任?|时任|现任|新任|候任|新闻|网站|记者|官方|报纸|通讯社|负责|首席|向导|见证|要员|安全事务|事务|情报|开城|访问学者|问题|关系|中心|研究|战略|总统|总理|主席|委员长|部长|大臣|国务卿|教授|主任|所长|院长|会长|理事长|专栏作者|编辑|临时|过渡|看守|高级|资深|联合|地方|驻/gu;
/** Characters that stand in a verb, preposition or conjunction: two names with one of them between are two holders. */
const DIVIDES =
  /[在对向与和同及跟给让使把被将由从自到至于以为是有没不要想愿需应会能可也又还则都并但而且已曾仍正就却因若如当随抵飞离返回见谈邀请逼换放取得交派带送收拆停续退进来去了着过说称指告访晤问呼吁敦促警批评责认希望支持反拒接受提出试射打击制裁威胁援引述承诺答签署同意上下内外时后间期称赞谢0-9,，；;。:：“”"、?？!！《》【】]/u;
const BRACKET = /^（[^（）]{1,60}）/u;
/** Words that bind the name behind them as an addressee, place, companion or object. */
const BINDS =
  /(?:(?<![反相针面绝应])对|(?<![动方走转])向|(?<![参干])与|(?<![共一不合相])同|和|跟|给|(?<![正存现所潜])在|于|(?<![数占证])据|(?<![自理])由|被|把|将|从|到|至|(?<![可所难加予])以|替|除|经|因|为|针对|关于|对于|至于|随着|鉴于|根据|按照|作为|包括|就|让|使|令|叫|请|邀请|邀|会见|接见|会晤|访问|访|抵达|抵|飞往|前往|赴|返回|离开|援引|引述|引用|转引|引|告诉|通知|告知|陪同|接替|取代|支持|反对|谴责|批评|指责|警告|要求|敦促|呼吁|面对|不同于|相比|谈到|提到|回应|针对|围绕|涉及|朝着|出席|参加|透过|通过|经由|帮助|接受|攻击|威胁|制裁|感谢|称赞|比|似|像|如|例如|比如|包括|称)$/u;
const MODIFIER = /^(?:[^，；。：“”]{0,10})$/u;
/** What may follow «的» after a name when the name is the speaker all the same. */
const OWN_WORDS =
  /^的(?=(?:最新|书面|新年|公开|上述|一份|另一份|有关|相关)?(?:声明|讲话|演讲|演说|谈话|言论|表态|说法|社论|评论|文章|报道|话|推文|发言|公报|信))/u;

const read = kept<Sentence, readonly Holder[]>();

/** Who is named in a Chinese sentence, in order, each with what binds it. */
export function holdersIn(draft: Draft, sentence: Sentence): readonly Holder[] {
  const known = read.get(sentence);
  if (known) return known;
  const holders = isProse(sentence) ? chain(draft, sentence, tokensOf(draft, sentence)) : [];
  read.set(sentence, holders);
  return holders;
}

function tokensOf(draft: Draft, sentence: Sentence): readonly Token[] {
  const { plain } = draft;
  const common: Token[] = [];
  const start = afterDateline(plain, sentence);
  const mentions = sentence.mentions.filter(({ span }) => span.start >= start);
  for (const found of nouns.scan(plain, start, sentence.span.end)) {
    // «特朗普政府官员»: the noun behind the name, not the longer one across it.
    const across = mentions.find(
      ({ kind, span }) =>
        kind !== 'office' && span.start < found.start && span.end > found.start && span.end < found.end,
    );
    const match = across ? nouns.longestAt(plain, across.span.end, sentence.span.end) : found;
    if (!match) continue;
    const span = { start: match.start, end: match.end };
    // A title that is also a common noun (分析人士, 官员) names nobody; a name that holds such a noun does.
    if (
      mentions.some(
        (mention) => (mention.kind !== 'office' || mention.span.end > span.end) && overlaps(mention.span, span),
      )
    )
      continue;
    if (match.value.kind === 'last' && /[其自]/u.test(plain.charAt(span.start - 1))) continue;
    if (match.value.kind === 'last' && plain.startsWith('其', span.start) && !speaks(plain, span.end)) continue;
    if (plain.startsWith('们', span.end) || beginsCue(plain, span)) continue;
    common.push({ span, mention: null, noun: match.value });
  }
  const tokens = [...common];
  for (const mention of mentions) {
    if (mention.kind === 'person' && zhCues.has(plain.slice(mention.span.start, mention.span.end))) continue;
    if (mention.kind === 'weapon' || mention.kind === 'meeting' || mention.kind === 'place') continue;
    if (common.some(({ span }) => overlaps(span, mention.span)) || inTitle(plain, sentence, mention.span)) continue;
    tokens.push({ span: mention.span, mention, noun: null });
  }
  return tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const DATELINE = /^【[^】]{1,24}】|^[^，。；：]{1,34}日(?:专?电|讯)(?:\s*（[^）]{1,30}）)?(?=[\s：])/u;

/** The place behind «新华社日内瓦5月11日电 »: who sends a report does not speak in it. */
const afterDateline = (plain: string, { span }: Sentence): number =>
  span.start + (DATELINE.exec(plain.slice(span.start, Math.min(span.end, span.start + 80)))?.[0].length ?? 0);

/** «其称» has a speaker, «其盟友称» another one. */
const speaks = (plain: string, at: number): boolean =>
  /^[则还也又曾并]/u.test(plain.charAt(at)) || [1, 2, 3].some((length) => zhCues.has(plain.slice(at, at + length)));

/** 评论 in 评论道 is part of the verb; 报道 before a comma is one. */
const beginsCue = (plain: string, { start, end }: Span): boolean =>
  zhCues.has(plain.slice(start, end + 1)) ||
  zhCues.has(plain.slice(start, end + 2)) ||
  (zhCues.has(plain.slice(start, end)) && /[，：]/u.test(plain.charAt(end)));

/** A name inside the title of a text (题为《朝鲜…的前提》), which is not itself the name of a medium. */
function inTitle(plain: string, sentence: Sentence, span: Span): boolean {
  const from = Math.max(sentence.span.start, span.start - 60);
  const open = from + plain.slice(from, span.start + 1).lastIndexOf('《');
  if (open < from || open === span.start) return false;
  const close = plain.slice(open, open + 120).indexOf('》');
  return close >= 0 && open + close >= span.end && (span.start > open + 1 || open + close > span.end);
}

function chain(draft: Draft, sentence: Sentence, tokens: readonly Token[]): readonly Holder[] {
  const { plain } = draft;
  const holders: Holder[] = [];
  let open: Token[] = [];
  let joined: Holder['joined'] = 'none';
  const close = (next: Holder['joined']): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last) {
      const span = { start: first.span.start, end: Math.max(...open.map((token) => token.span.end)) };
      const before = holders.at(-1);
      const inherits = joined !== 'none' && before;
      const after = plain.slice(span.end, span.end + 64).replace(BRACKET, '');
      holders.push({
        span,
        tokens: open,
        bound: inherits ? before.bound : isBound(plain, sentence, span, before?.span.end),
        qualifies: after.startsWith('的') && !OWN_WORDS.test(after) && !/^的(?:话|说法)/u.test(after),
        joined,
      });
    }
    open = [];
    joined = next;
  };
  for (const token of tokens) {
    const last = open.at(-1);
    if (last) {
      const gap = plain.slice(last.span.end, token.span.start);
      if (token.span.start < last.span.end) {
        open.push(token);
        continue;
      }
      if (isCompound(last, token, gap)) close('compound');
      else if (/^(?:（[^（）]{1,60}）)?(?:和|与|及|以及|、|暨)$/u.test(gap)) close('and');
      // «首席谈判代表、经济再生大臣赤泽»: the second office with the words before it.
      else if (
        token.mention?.kind === 'office' &&
        /^[、暨兼][\p{Script=Han}]{1,8}$/u.test(gap) &&
        !DIVIDES.test(gap.slice(1))
      )
        close('and');
      else if (!joins(gap, last, token)) close('none');
    }
    open.push(token);
  }
  close('none');
  return holders;
}

const isCompound = (a: Token, b: Token, gap: string): boolean =>
  gap === '' &&
  a.mention?.kind === 'party' &&
  b.mention?.kind === 'party' &&
  a.span.end - a.span.start === 1 &&
  b.span.end - b.span.start <= 2;

function joins(gap: string, last: Token, next: Token): boolean {
  if (last.mention?.pronoun && last.span.end - last.span.start === 1) return false;
  if (gap === '') return true;
  if (holdsCue(gap.replace(UNNAMED, ''))) return false;
  if (last.mention?.kind === 'person' && next.mention?.kind === 'person')
    return /^的(?:妹妹|姐姐|弟弟|哥哥|儿子|女儿|妻子|父亲|女婿)$/u.test(gap);
  if (last.mention?.kind === 'person' && next.noun?.kind === 'anon')
    return next.noun.name === 'office' && /^的?$/u.test(gap);
  if (last.noun && last.noun.kind !== 'anon' && next.noun?.kind !== 'document') return false;
  const inner = gap
    .replace(UNNAMED, '')
    .replace(QUOTED_NAME, '')
    .replace(BRACKET, '')
    .replace(/^[》”]|[《“]$/gu, '')
    .replace(TITLE_WORDS, '');
  if (inner.length > 14) return false;
  return !DIVIDES.test(inner.replace(/^的/u, '').replace(/[一二三两多几]?(?:名|位)|的$/gu, ''));
}

/** «韩国外务部一名不愿具名的官员»: how somebody unnamed is described. */
const UNNAMED =
  /(?:[一二三两多几]?[名位])?(?:不愿|不肯|不便|不想|拒绝|要求|未)[^，。]{0,6}(?:具名|姓名|身份|名字|匿名)的/u;
/** «智库“青屿”研究员», «咨询公司“三桅伙伴”首席经济学家»: the name of the body between its kind and the office. */
const QUOTED_NAME = /^[“《][\p{Script=Han}A-Za-z·]{1,16}[”》]/u;

/** A reporting word stands between two names: they are two holders. */
function holdsCue(gap: string): boolean {
  for (let at = 0; at + 2 <= gap.length; at += 1) {
    const cue = zhCues.get(gap.slice(at, at + 2));
    if (cue && cue.frame !== 'silent') return true;
  }
  return false;
}

function isBound(plain: string, sentence: Sentence, span: Span, previous = sentence.span.start): boolean {
  const clause = sentence.clauses.findLast((one) => one.start <= span.start)?.start ?? sentence.span.start;
  const lead = plain.slice(Math.max(clause, previous, span.start - 12), span.start);
  // «一位要求匿名的官员»: the word belongs to what describes the holder.
  if (/(?:匿名|不具名|姓名|身份|名字)的$/u.test(lead)) return false;
  for (let cut = lead.length; cut >= Math.max(0, lead.length - 8); cut -= 1) {
    const head = lead.slice(0, cut);
    if (!BINDS.test(head)) continue;
    if (/^(?:此|[日年月样时期])/u.test(lead.slice(cut))) continue;
    const between = lead.slice(cut).replace(TITLE_WORDS, '');
    if (MODIFIER.test(between) && !DIVIDES.test(between)) return true;
  }
  return false;
}
