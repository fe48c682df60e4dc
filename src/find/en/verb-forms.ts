/** Forms of verbs that do not follow the spelling rules: third person, past, present participle. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is was being',
  bid: 'bids bade bidding',
  bar: 'bars barred barring',
  beg: 'begs begged begging',
  bow: 'bows bowed bowing',
  break: 'breaks broke breaking',
  commit: 'commits committed committing',
  concur: 'concurs concurred concurring',
  deny: 'denies denied denying',
  dig: 'digs dug digging',
  fight: 'fights fought fighting',
  forbid: 'forbids forbade forbidding',
  forswear: 'forswears forswore forswearing',
  give: 'gives gave giving',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  lay: 'lays laid laying',
  make: 'makes made making',
  nod: 'nods nodded nodding',
  put: 'puts put putting',
  rebut: 'rebuts rebutted rebutting',
  say: 'says said saying',
  see: 'sees saw seeing',
  seek: 'seeks sought seeking',
  set: 'sets set setting',
  shoot: 'shoots shot shooting',
  shrug: 'shrugs shrugged shrugging',
  shun: 'shuns shunned shunning',
  shut: 'shuts shut shutting',
  stand: 'stands stood standing',
  stick: 'sticks stuck sticking',
  take: 'takes took taking',
  undertake: 'undertakes undertook undertaking',
  withdraw: 'withdraws withdrew withdrawing',
  withhold: 'withholds withheld withholding',
};

/** The forms of a verb in lower case: base, third person, past, present participle. */
function inflect(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** Every form of the verbs of a list, in a list as it: `call_for seek` gives `call_for calls_for called_for calling_for seek seeks …`. */
export const verbs = (list: string): string =>
  list
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((entry) => {
      const [verb = '', ...rest] = entry.split('_');
      return inflect(verb).map((form) => [form, ...rest].join('_'));
    })
    .join(' ');

/** Every pairing of one word of the first list with one of the second: `will can` with `not never`. */
export const pairs = (first: string, second: string): string =>
  first
    .split(/\s+/u)
    .flatMap((one) => second.split(/\s+/u).map((other) => `${one}_${other}`))
    .join(' ');
