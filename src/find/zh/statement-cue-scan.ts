import { contains, type Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Cue } from '../shared/cue.ts';
import { kept } from '../shared/kept.ts';
import { isProse, MOST_CUES } from '../shared/report.ts';
import { Trie, type TrieMatch } from '../shared/trie.ts';
import { NO_CUES, type ZhFrame, zhCues } from './cues.ts';

/** A reporting word where it stands, with the beginning of the clause it stands in. */
export interface FoundCue extends Cue<ZhFrame> {
  readonly span: Span;
  readonly word: string;
  /** Beginning of the clause, or the end of the cue before it in the same clause. */
  readonly from: number;
}

const words = new Trie<Cue<ZhFrame> | null>();
for (const [word, cue] of zhCues) words.add(word, cue);
for (const word of NO_CUES) words.add(word, null);

const NOUN_BEFORE =
  /(?:[的项个种些该此本各这那其所遭]|一[项个种]|全部|所有|任何|得到|获得|寻求|需要|提供|安全|擅作|提出|作出|发出|做出|发表|接受|满足|受到|履行|遵守|违背|兑现|撤回|放弃|遭到|新|被)$/u;
const NEGATED =
  /(?:[没未]有?|并未|从未|尚未|没有|不再?|拒绝|拒|无法|不愿|不肯|未曾|未予|不予|难以|不能|不会|避免)(?:正面|公开|明确|正式|具体|直接|立即|予以|加以|进一步|对此|就此)*$/u;
const NOT_YET =
  /(?:愿意?以[^，]{0,10}|将|将会|即将|[不也就还都才便仍或]会|可能会?|(?<![相响反回对效适])应该?|必须|需要?|打算|准备|计划|想要?|欲|拟|有望|预定|是否|能否|如何|为何|谁|若|如果|假如|倘若|一旦|要是|可以|能够)$/u;
const UNREAL_CLAUSE =
  /^(?:但|而|不过)?(?:如果|若|假如|倘若|一旦|要是|除非|只要|即使|哪怕|为了|不论|无论|当(?![时天日地年局前场]))/u;
const RELATIVE_AFTER =
  /^(?:的|者|书|会(?![议谈晤])|权(?!益)|函|性|力(?!度)|意见(?![书不没])|方案(?:[的，。、和与]|$)|信|之|权利|被|率|值)/u;
/** What is insisted on where 坚持 has a clause: a demand with its verb. */
const INSISTED =
  /^(?:，|：|在[^，。]{2,10}(?:进行|举行|保留|部署|开展|继续)|要求?(?!素|点)|应当?|必须|须|先|只有|不(?:能|应|会|得|可)|由[^，。]{1,8}[来主先]|[^，。；的]{1,8}(?:必须|应当?|须|先|不(?:能|应|得)))/u;
const INQUIRIES = /^(?:评估|分析|判断|研判|估算|推算|介绍|解释|说明|确认|描述)$/u;
/** Acts whose words say something even where they are denied (不认为, 不相信). */
const HOLDS_NEGATED = new Set(['believe']);

const read = kept<Sentence, readonly FoundCue[]>();

/** The reporting words of a Chinese sentence that are used as such, in order. */
export function cuesIn(draft: Draft, sentence: Sentence): readonly FoundCue[] {
  const known = read.get(sentence);
  if (known) return known;
  const found: FoundCue[] = [];
  const { plain } = draft;
  for (const match of isProse(sentence) ? outsideNames(plain, sentence) : []) {
    if (found.length >= MOST_CUES) break;
    const cue = match.value;
    if (!cue || cue.frame === 'silent') continue;
    const span = { start: match.start, end: match.end };
    if (sentence.quotations.some(({ inner, closed }) => closed && contains(inner, span))) continue;
    const clause = clauseStart(plain, sentence, span.start);
    if (!isUsed(plain, cue, span, clause)) continue;
    // «介绍会晤情况时表示»: the first verb only tells the occasion; «评论认为»: it is a noun.
    const occasion = found.at(-1);
    if (occasion && occasion.span.end > clause && isOccasion(plain, occasion, span)) found.pop();
    const earlier = found.at(-1);
    const from = earlier && earlier.span.end > clause ? earlier.span.end : clause;
    found.push({ ...cue, span, word: plain.slice(span.start, span.end), from });
  }
  read.set(sentence, found);
  return found;
}

const OCCASION = /(?:时|后|之际|期间|之前|之后)[^，]{0,4}$/u;

const isOccasion = (plain: string, first: FoundCue, { start }: Span): boolean =>
  (first.span.end === start && /^(?:评论|报道|报导|分析|声明)$/u.test(first.word)) ||
  OCCASION.test(plain.slice(first.span.end, start));

/** Words of the tables between the names of a sentence: «内塔尼亚胡说» holds no 胡说. */
function* outsideNames(plain: string, sentence: Sentence): Generator<TrieMatch<Cue<ZhFrame> | null>> {
  let from = sentence.span.start;
  for (const { span, pronoun } of sentence.mentions) {
    if (pronoun || span.start < from || zhCues.has(plain.slice(span.start, span.end))) continue;
    yield* words.scan(plain, from, span.start);
    from = span.end;
  }
  yield* words.scan(plain, from, sentence.span.end);
}

/** The beginning of the clause a place stands in: after the last comma or semicolon outside brackets. */
export function clauseStart(plain: string, sentence: Sentence, at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= sentence.span.start; index -= 1) {
    const mark = plain.charAt(index);
    if (mark === '）') depth += 1;
    else if (mark === '（') depth -= 1;
    else if (depth <= 0 && '，；：,;:—！？。'.includes(mark)) return index + 1;
    else if (depth <= 0 && mark === '”' && '。！？，'.includes(plain.charAt(index - 1))) return index + 1;
  }
  return sentence.span.start;
}

function isUsed(plain: string, cue: Cue<ZhFrame>, span: Span, clause: number): boolean {
  const lead = plain.slice(Math.max(clause, span.start - 16), span.start);
  const after = plain.slice(span.end, span.end + 4);
  const word = plain.slice(span.start, span.end);
  if (
    (span.end - span.start === 1 ? /^[的者法]/u : RELATIVE_AFTER).test(after) ||
    (cue.frame !== 'quote' && /^[了过](?![，：,:“])/u.test(after))
  )
    return false;
  if (
    cue.frame === 'quote' &&
    !/^(?:，(?=[这那该其此“]))?[^，。；“]{0,14}[：:，]?“|^：/u.test(plain.slice(span.end, span.end + 18))
  )
    return false;
  if (
    cue.frame === 'loose' &&
    cue.act === 'admit' &&
    !/^(?:[，：]|[^，。；]{0,20}[没未错误失了曾有不过太仍尚很较难将会需应])/u.test(plain.slice(span.end, span.end + 24))
  )
    return false;
  if (/[互对]相$|相互$|彼此$/u.test(lead) && cue.act === 'accuse') return false;
  // «坚持立场», «坚持训练»: what is held on to is no clause.
  if (word === '坚持' && !INSISTED.test(plain.slice(span.end, span.end + 20))) return false;
  // «要求匿名的官员»: what is asked for is not to be named.
  if (
    word.endsWith('要求') &&
    /^(?:匿名|不具名|不[^，]{0,3}(?:姓名|身份|名字)|隐去)/u.test(plain.slice(span.end, span.end + 8))
  )
    return false;
  if (word === '理由是' && span.start !== clause) return false;
  // «与X并称»: only at the beginning of a clause does 并 join what one goes on to say.
  if (word.startsWith('称') && lead.endsWith('并') && span.start - 1 !== clause) return false;
  // «正在评估方案»: an inquiry that goes on has no result to report.
  if (INQUIRIES.test(word) && /(?:正在?|仍在|还在)$/u.test(lead) && !/^[，：]/u.test(after)) return false;
  if (cue.act === 'promise' && /^[，。；]/u.test(after) && /[的政安核]$/u.test(lead)) return false;
  if (NEGATED.test(lead) && !(HOLDS_NEGATED.has(cue.act) && /不$/u.test(lead))) return false;
  if (cue.frame !== 'clause' || cue.act !== 'say') if (NOUN_BEFORE.test(lead)) return false;
  // «将该计划称为“…”»: the word before is what is called so.
  // «引用里根演说的广告“虚假”»: what is quoted from is not what is said.
  if (/^(?:引用|套用|宣读)$/u.test(word) && !/^[：，]?“/u.test(after)) return false;
  const named = cue.frame === 'quote' && /[把将对][^，]{2,12}$/u.test(lead);
  if (/[被所如据]$/u.test(lead) || (NOT_YET.test(lead) && !named)) return false;
  if (/(?:^|[^《])被[^，]{0,10}$/u.test(lead) && (cue.act === 'believe' || cue.frame === 'quote')) return false;
  if (
    cue.frame === 'loose' &&
    /^，/u.test(after) &&
    cue.act !== 'say' &&
    /^，[^，。；]{1,4}(?:方|国|府|鲜)(?:不|没|未|则|却)/u.test(plain.slice(span.end, span.end + 10))
  )
    return false;
  return !UNREAL_CLAUSE.test(plain.slice(clause, clause + 6));
}
