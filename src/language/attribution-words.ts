/**
 * Words by which a text gives an account back to the outlet that it has it from, in folded lower case; own compilation
 * from the usage of agencies. Each pattern is read right before or right after the outlet's name.
 */

/** «据日本», «援引美国», «转自»: behind it stands the outlet that an account comes from. */
const ZH_FROM = '据|根据|依据|综合|转自|转载自?|摘自|编译自|来源：';
const ZH_CITES = '援引|引述|引用|转引自?|转述';
/** «对路透社», «接受共同社»: behind it stands the outlet that somebody spoke to. */
const ZH_TO = '对|向|告诉|接受|在接受';
const EN_CITES = 'citing|cites?|cited|quoting|quotes?|quoted';
const EN_BY =
  '(?:quoted|cited|reported|carried|published|released|broadcast|aired|monitored|obtained|seen|disclosed|revealed|relayed|distributed|run) (?:by|in|on)';
const EN_REPORT =
  '(?:reports?|reporting|dispatch(?:es)?|story|stories|article|account|interview) (?:by|from|in|of|with)';
/** What may stand between such a word and the name: «据韩国媒体», «citing Japan's public broadcaster». */
const ZH_OWNER = '[^，。；、！？据引]{0,8}';
const EN_OWNER = "(?: [\\p{L}'’.-]{1,20}){0,5}";

/** Right before an outlet's name: the account is what that outlet has. */
export const FROM_OUTLET = new RegExp(
  `(?:(?:${ZH_FROM}|${ZH_CITES})${ZH_OWNER}[《“]?|(?<![a-z])(?:according to|via|${EN_CITES}|${EN_BY}|${EN_REPORT})${EN_OWNER} ["“(]?)$`,
  'u',
);
/** Right before an outlet's name, to which somebody spoke. */
export const TO_OUTLET = new RegExp(
  `(?:(?:${ZH_TO})${ZH_OWNER}[《“]?|(?<![a-z])(?:told|tells|telling|(?:spoke|speaking|talking) (?:to|with)|(?:confirmed|said|admitted|explained|disclosed|revealed)(?: [^ ,.;]{1,20}){0,6} to)${EN_OWNER} ["“]?)$`,
  'u',
);
/** What must follow the outlet's name where «对» or «向» stands before it, which have other uses. */
export const SPOKEN =
  /^[》”]?(?:记者)?(?:独家|当天|\d{1,2}日)?(?:表示|说|称|透露|证实|坦言|指出|强调|的?(?:独家)?(?:采访|专访|访问|电话采访))|^[^，。；]{0,6}(?:采访|专访|访问)时/u;

/** Right before an outlet's name that is spoken of and not relied on: «否认韩联社的报道», «denied a report by NHK». */
export const SPEAKS_OF =
  /(?:否认|驳斥|反驳|批评|指责|抨击|针对|对于|关于|就|回应)[^，。；]{0,10}$|(?<![a-z])(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|refut(?:es|ed|ing)|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|asked about|respond(?:ed|ing) to|react(?:ed|ing) to|comment(?:ed|ing)? on)(?![a-z])[^,.;]{0,40}$/u;

const ZH_SAYS =
  '报道|报导|消息|称|说|指出|披露|透露|获悉|援引|引述|引用|转引|刊文|发文|刊发|刊登|播发|公布|宣布|宣称|发布|评论';
const EN_SAYS =
  '(?:reports|reported|reporting|said|says|saying|quotes|quoted|quoting|cites|cited|citing|wrote|writes|added|adds|revealed|disclosed|carried|published|broadcast|noted|notes|claims|claimed|states|stated)';
/** Right after an outlet's name: it tells what follows, or what stands before it. */
export const OUTLET_SAYS = new RegExp(
  `^(?:[》”]?(?:记者)?[^，。；！？]{0,12}?(?:${ZH_SAYS})|["”)]?(?:'s|’s)?(?:, [^,.;]{1,40},)?(?: [\\p{L}-]{1,14}){0,4}?,? ${EN_SAYS}(?![a-z]))`,
  'u',
);
/** What may follow such a word where it ends a sentence that it tells: «…, Yonhap reported on Friday, citing NHK.» */
export const ENDS_THERE =
  /^(?:了?[。！？”]*|(?: (?:on|in|at|late|early|earlier|today|yesterday|separately)(?![a-z])[^,.;]{0,30})?(?:, (?:citing|quoting)(?![a-z])[^.;]{0,120})?[.!?”"]*)$/u;

/** Between two outlets: the first has it from the second. */
export const CITES_NEXT = new RegExp(`${ZH_CITES}|据|(?<![a-z])(?:${EN_CITES}|according to)(?![a-z])(?! by)`, 'u');
/** Between two outlets: the second has it from the first. */
export const CITED_BY_NEXT = /(?<![a-z])(?:quoted|cited|carried|relayed|reported) (?:by|in)(?![a-z])|(?:被|为)$/u;
/** Between two outlets that tell the same side by side. */
export const SIDE_BY_SIDE =
  /^(?:[》”]?(?:、|和|与|及|以及|，)[《“]?|["”]?(?:,|,? and|,? or| as well as) (?:the )?["“]?)$/u;

/** A sentence that goes on with what an outlet named before tells: «报道还称», «该社说», «the report added». */
export const GOES_ON =
  /^(?:(?:该|这篇|上述)?(?:报道|报导|消息)(?:还|又|并|同时|另|也|进一步)?(?:称|说|指出|提到|表示|透露|认为|援引)|(?:该|这家)(?:报|社|台|网站|媒体|通讯社|电视台|网|刊|杂志)(?:还|又|并|同时|另|也|记者)?(?:称|说|指出|报道|提到|表示|透露|认为|援引)|the (?:report|dispatch|article|news agency|agency|newspaper|paper|broadcaster|daily|outlet|magazine|website)(?: also| further| then)? (?:said|says|added|adds|quoted|cited|reported|noted|wrote)(?![a-z]))/u;
