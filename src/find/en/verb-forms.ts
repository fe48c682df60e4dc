/** Forms of verbs that do not follow the spelling rules: third person, past, past participle, present participle. */
const IRREGULAR: Readonly<Record<string, string>> = {
  admit: 'admits admitted admitted admitting',
  allege: 'alleges alleged alleged alleging',
  bar: 'bars barred barred barring',
  be: 'is was been being',
  beg: 'begs begged begged begging',
  beseech: 'beseeches besought besought beseeching',
  bet: 'bets bet bet betting',
  bid: 'bids bade bade bidding',
  bow: 'bows bowed bowed bowing',
  brag: 'brags bragged bragged bragging',
  break: 'breaks broke broke breaking',
  commit: 'commits committed committed committing',
  concur: 'concurs concurred concurred concurring',
  deny: 'denies denied denied denying',
  dig: 'digs dug dug digging',
  dub: 'dubs dubbed dubbed dubbing',
  feel: 'feels felt felt feeling',
  fight: 'fights fought fought fighting',
  find: 'finds found found finding',
  forbid: 'forbids forbade forbade forbidding',
  forecast: 'forecasts forecast forecast forecasting',
  foresee: 'foresees foresaw foreseen foreseeing',
  forswear: 'forswears forswore forswore forswearing',
  fret: 'frets fretted fretted fretting',
  gainsay: 'gainsays gainsaid gainsaid gainsaying',
  give: 'gives gave gave giving',
  go: 'goes went gone going',
  have: 'has had had having',
  hit: 'hits hit hit hitting',
  hold: 'holds held held holding',
  keep: 'keeps kept kept keeping',
  label: 'labels labelled labeled labelling',
  lay: 'lays laid laid laying',
  let: 'lets let let letting',
  make: 'makes made made making',
  nod: 'nods nodded nodded nodding',
  not: 'not not not not',
  overrule: 'overrules overruled overruled overruling',
  own: 'owns owned owned owning',
  plead: 'pleads pleaded pled pleading',
  put: 'puts put put putting',
  quip: 'quips quipped quipped quipping',
  rebuff: 'rebuffs rebuffed rebuffed rebuffing',
  rebut: 'rebuts rebutted rebutted rebutting',
  refer: 'refers referred referred referring',
  say: 'says said said saying',
  see: 'sees saw seen seeing',
  seek: 'seeks sought sought seeking',
  set: 'sets set set setting',
  shoot: 'shoots shot shot shooting',
  show: 'shows showed shown showing',
  shrug: 'shrugs shrugged shrugged shrugging',
  shun: 'shuns shunned shunned shunning',
  shut: 'shuts shut shut shutting',
  signal: 'signals signalled signaled signalling',
  slam: 'slams slammed slammed slamming',
  snap: 'snaps snapped snapped snapping',
  speak: 'speaks spoke spoken speaking',
  spell: 'spells spelled spelt spelling',
  stand: 'stands stood stood standing',
  stick: 'sticks stuck stuck sticking',
  submit: 'submits submitted submitted submitting',
  sum: 'sums summed summed summing',
  swear: 'swears swore sworn swearing',
  take: 'takes took taken taking',
  tell: 'tells told told telling',
  think: 'thinks thought thought thinking',
  understand: 'understands understood understood understanding',
  undertake: 'undertakes undertook undertaken undertaking',
  voice: 'voices voiced voiced voicing',
  withdraw: 'withdraws withdrew withdrew withdrawing',
  withhold: 'withholds withheld withheld withholding',
  write: 'writes wrote written writing',
};

/** The forms of a verb in lower case: base, third person, past, past participle where it has its own, present participle. */
export function inflect(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** Irregular verbs have five forms, of which a past participle alone tells no act. */
const [WITH_PARTICIPLE, PAST_PARTICIPLE] = [5, 3];

/** Every form of the verbs of a list, in a list as it: `call_for seek` gives `call_for calls_for called_for calling_for seek seeks …`. */
export const verbs = (list: string): string =>
  list
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((entry) => {
      const [verb = '', ...rest] = entry.split('_');
      const forms = inflect(verb);
      const finite = forms.filter((_, index) => forms.length < WITH_PARTICIPLE || index !== PAST_PARTICIPLE);
      return finite.map((form) => [form, ...rest].join('_'));
    })
    .join(' ');

/** Every pairing of one word of the first list with one of the second: `will can` with `not never`. */
export const pairs = (first: string, second: string): string =>
  first
    .split(/\s+/u)
    .flatMap((one) => second.split(/\s+/u).map((other) => `${one}_${other}`))
    .join(' ');
