/**
 * Words of which packed findings and articles are full; compressed against them, short ones take a quarter less. They must
 * never change: what is stored was packed against them.
 */
export const USUAL_IN_FINDINGS = utf8(
  ['shared/name/known', 'shared/name/sound', 'shared/name/department', 'shared/statement/answer'],
  ['zh/name/body', 'zh/name/title', 'zh/time/month-and-day', 'zh/time/date-with-year', 'zh/time/day-of-month'],
  ['zh/statement/clause', 'zh/statement/object', 'zh/statement/quote-before', 'zh/statement/told'],
  ['zh/event/meeting', 'zh/event/visit', 'zh/event/agreement-signed', 'zh/outlook/modal', 'zh/outlook/plan-word'],
  ['zh/position/demands', 'zh/position/offers', 'zh/position/accepts', 'zh/position/refuses', 'zh/exchange/price'],
  ['en/name/body', 'en/name/title', 'en/name/shape', 'en/time/day-and-month', 'en/time/weekday', 'en/time/later'],
  ['en/statement/clause', 'en/statement/object', 'en/statement/quote-before', 'en/statement/called'],
  ['en/event/meeting', 'en/event/visit', 'en/outlook/chance', 'en/outlook/expects', 'en/outlook/plan-will'],
  ['en/position/demands', 'en/position/offers', 'en/position/supports', 'en/exchange/if', 'en/dispute/versions'],
  ['zh/dispute/versions', 'FRA', 'GBR', 'DEU', 'EUN', 'RUS', 'IRN', 'UNO', 'JPN', 'CHN', 'KOR', 'PRK', 'USA'],
  ['international', 'government', 'think-tank', 'military', 'party', 'media', 'anon:officials', 'narrator'],
  ['表示', '说', '称', '认为', '指出', '强调', 'told', 'announced', 'according to', 'called for', 'added', 'said'],
  ['AID', 'RETREAT', 'PROTEST', 'ASSAULT', 'MOBILIZE', 'SANCTION', 'THREATEN', 'REJECT', 'ACCUSE', 'REQUEST'],
  ['COOPERATE', 'CONCEDE', 'SUPPORT', 'AGREE', 'CONSULT', 'weapons-test', 'exercise', 'sanction', 'invitation'],
  ['agreement', 'letter', 'call', 'visit', 'multilateral', 'working-talks', 'high-level-talks', 'summit'],
  ['no-agreement', 'broke-down', 'progress', 'agreed', 'denied', 'cancelled', 'proposed', 'planned', 'occurred'],
  ['concern', 'support', 'accept', 'refuse', 'offer', 'demand', 'hypothetical', 'refused', 'demanded', 'proposed'],
  ['commitment', 'deadline', 'forecast', 'plan', 'unlikely', 'possible', 'likely', 'certain'],
  '{"people":[],"organisations":[],"places":[],"times":[],"statements":[],"events":[],"positions":[],"exchanges":[]',
  ',"outlook":[],"disputes":[]}{"people":{"columns":[10,{"id":["texts",["names":["words",[1,1,2,1,1],[0,0,0,0,"',
  ',"places":["lists",[3,1,1,2,1],[18,{"span":["spans",[110,"text":["texts",[0,0,0,0,0,0,0,0,0]]}]],"role":["texts",[null,null,"',
  '],"party":["texts",["USA"]],"span":["spans",[120,30,"rule":["texts",["confidence":["some",[6,8],["plain",[0.65,0.43]]]}],',
  '"organisations":{"columns":[12,{"kind":["texts",["places":{"columns":[3,{"times":{"columns":[18,{"value":["texts",["2019-',
  '"statements":{"columns":[15,{"speaker":["texts",["cue":["texts",["text":["texts",[0,0,0,0,"direct":["plain",[false,false,true,true',
  ',"direct":["same",false],"via":["same",null],"via":["texts",["date":["texts",[null,"2019-',
  '"events":{"columns":[7,{"type":["texts",["kind":["texts",["status":["texts",["status":["same","occurred"],"actors":["words",[2,1,1,2,1],["',
  '"recipients":["words",[0,0,0,0,1],["people":["words",[1,0,0,2],["date":["texts",[null,null,"place":["texts",[null,null,',
  '"outcome":["same",null],"outcome":["texts",[null,"evidence":["texts",[0,0,0,0,0]]}],"positions":{"columns":[8,{',
  '"issue":["texts",["stance":["texts",["toward":["words",[0,1,1],["USA",1]],"toward":["words",[0,0,0,0],[]],"summary":["texts",[[0,40],',
  '"source":["texts",["date":["same",null],"exchanges":{"columns":[1,{"giver":["texts",["give":["texts",[[9,30],"taker":["texts",["',
  '"get":["texts",[[0,30],"proposer":["texts",["outlook":{"columns":[9,{"by":["texts",["what":["texts",[0,0,[0,20],',
  '"when":["texts",[null,null,"likelihood":["texts",["likelihood":["same",null],"disputes":{"columns":[1,{"about":["texts",["',
  '"a":["texts",[[0,20]]],"b":["texts",[[30,20]]],"spanA":["spans",[0],[20]],"spanB":["spans",[30],[20]]}',
);

export const USUAL_IN_ARTICLES = utf8(
  ['page/debris/comment-form', 'page/debris/share', 'page/debris/links', 'http element', 'html', 'application'],
  [
    'Reuters',
    'The Associated Press',
    'Yonhap',
    '中新网',
    '参考消息网',
    '环球网',
    '人民网',
    '中央社',
    '韩联社',
    '新华社',
  ],
  ['option', 'json-ld', 'meta tag', 'time element', 'header line', 'dateline', 'address', 'inferred', 'https://www.'],
  ['interview', 'question', 'answer', 'background', 'summary', 'credit', 'byline', 'bio', 'caption', 'subhead', 'ko'],
  '{"title":"","outlet":"","origin":null,"authors":[""],"editors":[""],"published":"2019-","publishedBy":"","language":"en","url":"',
  '"url":null,"related":{"columns":[5,{"href":["texts",["https://www.","removed":{"columns":[2,{"text":["texts",["reason":["same","',
  '"line":["plain",[119,121]]}]},"removed":[],"related":[],"authors":[],"editors":[],"title":null,"outlet":null,"published":null,"publishedBy":null',
  '"paragraphs":{"columns":[21,{"span":["spans",[0,26,48,38,56,52,"kind":["texts",["title","body",2,2,2,2,2,2,2,2,2,2,2,2,2],',
  '"kind":["same","body"],"speaker":["some",[3],["language":["texts",["zh-Hant",1,1,1,"language":["same","zh-Hans"]}]},"language":["same","en"]}]}',
);

function utf8(...parts: readonly (string | readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(
    parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(''),
  );
}
