/** What a common noun stands for where it is the subject of a reporting verb. */
export type NounKind = 'anon' | 'document' | 'joint' | 'outlet' | 'last';

/** Unnamed people; plural forms take the bare verb. Lower case. Own compilation, 2026. */
const ANON =
  'analyst analysts expert experts observer observers official officials source sources diplomat diplomats critic critics supporter supporters ' +
  'lawmaker lawmakers legislator legislators senator senators congressman congressmen aide aides adviser advisers advisor advisors negotiator negotiators ' +
  'commentator commentators scholar scholars researcher researchers economist economists specialist specialists insider insiders envoy envoys ' +
  'spokesman spokeswoman spokesperson spokespeople witness witnesses resident residents activist activists journalist journalists reporter reporters ' +
  'historian historians defector defectors pundit pundits academic academics opponent opponents detractor detractors sceptic sceptics skeptic skeptics ' +
  'people some others many several most media newspapers reports rumours rumors intelligence officers officer commander commanders delegate delegates ' +
  'mediators mediator inspectors inspector hawks doves hardliners investors traders outsiders speculation pollsters strategists strategist general generals ' +
  'watchers participants veterans delegation allies ally world authorities bystanders relatives families columnists editors ' +
  'protester protesters demonstrator demonstrators campaigner campaigners rebels militants fighters guerrillas insurgents prosecutors lawyers judges bankers farmers ' +
  'villagers refugees survivors doctors exporters importers executives pollster poll polls nations countries governments capitals office camp team ' +
  'chief minister leader ambassador head director chairman premier chancellor governor lawyer professor mayor powers states businesses firms companies unions groups leaders ministers soldiers clerics bishops medics monitors charities agencies republicans democrats conservatives tories liberals socialists communists islamists separatists nationalists loyalists unionists reformists moderates exiles settlers importers growers fishermen dockers miners truckers traders manufacturers shippers insurers creditors bondholders lenders donors parents pilots teachers students';
const DOCUMENTS =
  'statement communique communiqué declaration letter speech editorial commentary dispatch report text treaty agreement accord document resolution ' +
  'memo memorandum message interview remarks transcript readout op-ed article column bulletin pact';
const JOINT =
  'both|both sides|both leaders|both men|both countries|both governments|both parties|the two sides|the two leaders|the two men|the two countries|the two governments|the sides|the leaders|the pair|the two|the two foreign ministers|the two koreas|the allies|they|the two delegations|both delegations|the delegations|their presidents|their leaders|their ministers|their foreign ministers|their delegations|both presidents|the two presidents|both ministers|the two ministers|both armies|the two armies|both camps|both capitals|the two neighbours|the two neighbors|both foreign ministers|the two prime ministers|both prime ministers|their governments|their prime ministers';
const LAST = 'he she it i we who';

/** Common nouns that can be the subject of a reporting verb, in lower case. */
export const NOUNS: ReadonlyMap<string, NounKind> = new Map<string, NounKind>([
  ...ANON.split(' ').map((word) => [word, 'anon'] as const),
  ...DOCUMENTS.split(' ').map((word) => [word, 'document'] as const),
  ...JOINT.split('|').map((word) => [word, 'joint'] as const),
  ...LAST.split(' ').map((word) => [word, 'last'] as const),
  ...['paper', 'newspaper', 'agency', 'broadcaster', 'daily', 'outlet', 'magazine', 'network'].map(
    (word) => [word, 'outlet'] as const,
  ),
]);

/** Texts that speak for two sides. */
export const JOINT_DOCUMENT =
  /\b(?:joint (?:statement|declaration|communiqu[eé])|declaration|communiqu[eé]|treaty|accord|agreement|pact)\b/iu;

/** Nouns of the plural: the bare verb may follow them. */
export const isPlural = (word: string): boolean =>
  /(?:[^s]s|people|some|many|most|few|media|police|taliban|opposition|both|they|we|i|men)$/iu.test(word);
