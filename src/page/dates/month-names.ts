/**
 * Names of the months and their usual short forms in the languages of the web's news, January first, lower case and
 * without marks over letters; written down from general knowledge, 2024-11. A word that means two months is left out.
 */
const NAMES: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro januari styczen stycznia leden ledna январь января янв січень січня ianuarie ocak tammikuu tammikuuta januára január januara siječanj sijecnja ιανουαριος ιανουαριου ianouariou janeir jenner sausio januar',
  'february feb februar fevrier fevr febrero febbraio fevereiro fev februari luty lutego unor unora февраль февраля фев лютий лютого februarie subat helmikuu helmikuuta február veljaca veljace φεβρουαριος φεβρουαριου vasario febr',
  'march mar marz maerz mars marzo março marco maart marzec marca brezen brezna март марта мар березень березня martie mart maaliskuu maaliskuuta március marcius ozujak ozujka μαρτιος μαρτιου kovo mrt',
  'april apr avril avr abril abr aprile kwiecien kwietnia duben dubna апрель апреля апр квітень квітня aprilie nisan huhtikuu huhtikuuta április aprilis travanj travnja απριλιος απριλιου balandzio',
  'may mai mayo maggio mag maio mei maj maja kveten kvetna май мая травень травня mayis toukokuu toukokuuta május majus svibanj svibnja μαιος μαιου geguzes',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cerven cervna июнь июня июн червень червня iunie haziran kesakuu kesakuuta június junius lipanj lipnja ιουνιος ιουνιου birzelio',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca cervenec cervence июль июля июл липень липня iulie temmuz heinakuu heinakuuta július julius srpanj srpnja ιουλιος ιουλιου liepos',
  'august aug aout agosto ago augustus sierpien sierpnia srpen srpna август августа авг серпень серпня agustos elokuu elokuuta augusztus kolovoz kolovoza αυγουστος αυγουστου rugpjucio agustus',
  'september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia zari сентябрь сентября сен сент вересень вересня septembrie eylul syyskuu syyskuuta szeptember rujan rujna σεπτεμβριος σεπτεμβριου rugsejo setiembre',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika rijen rijna октябрь октября окт жовтень жовтня octombrie ekim lokakuu lokakuuta október listopad listopada οκτωβριος οκτωβριου spalio',
  'november nov novembre noviembre novembro noiembrie kasim marraskuu marraskuuta ноябрь ноября ноя нояб νοεμβριος νοεμβριου lapkricio studeni studenoga',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia prosinec prosince декабрь декабря дек грудень грудня decembrie aralik joulukuu joulukuuta δεκεμβριος δεκεμβριου gruodzio desember des prosinac prosinca',
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** The number of a month by its name in any of the languages, or 0. */
export const monthNamed = (word: string): number =>
  MONTHS.get(word.toLowerCase()) ?? MONTHS.get(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) ?? 0;
