import type { Passage } from './passage.ts';

/** English passages of our own, in the manner of other negotiations, with the positions and exchanges a reader would note. */
export const english: readonly Passage[] = [
  { text: 'Iran demands that the United States lift all sanctions at once.', positions: ['IRN sanctions demand'] },
  { text: 'Washington has refused to ease sanctions before a deal is signed.', positions: ['USA sanctions refuse'] },
  {
    text: 'Iran offered to cap enrichment in return for sanctions relief.',
    positions: ['IRN enrichment offer', 'IRN sanctions demand'],
    exchanges: ['IRN USA'],
    todo: 'the text does not say who sanctions',
  },
  {
    text: 'Araghchi said that Iran would not return to talks unless the United States dropped its sanctions.',
    positions: ['IRN talks refuse', 'IRN sanctions demand'],
    exchanges: ['USA IRN'],
  },
  { text: 'Tehran rules out any concession on enrichment.', positions: ['IRN enrichment refuse'] },
  { text: 'The EU urged Iran to resume cooperation with inspectors.', positions: ['EUE inspections demand'] },
  { text: 'Iran will never give up enrichment, Araghchi said.', positions: ['IRN enrichment refuse'] },
  {
    text: 'The United States insists that Iran must stop producing enriched uranium.',
    positions: ['USA enrichment demand'],
  },
  {
    text: 'If Washington lifts sanctions, Iran is ready to accept stricter inspections.',
    positions: ['IRN inspections offer', 'IRN sanctions demand'],
    exchanges: ['IRN USA'],
  },
  { text: 'Russia welcomed the resumption of talks with Tehran.', positions: ['RUS talks support'] },
  {
    text: 'Beijing opposes unilateral sanctions and supports a settlement through dialogue.',
    positions: ['CHN sanctions refuse', 'CHN talks support'],
  },
  { text: 'China called on the United States to remove its tariffs.', positions: ['CHN tariffs demand'] },
  {
    text: 'Bessent said that the United States would not cut tariffs unilaterally.',
    positions: ['USA tariffs refuse'],
  },
  {
    text: 'He Lifeng said that China was willing to buy more American soybeans.',
    positions: ['CHN market-access offer'],
  },
  {
    text: 'China and the United States agreed to suspend some tariffs for ninety days.',
    positions: ['CHN tariffs accept', 'USA tariffs accept'],
  },
  {
    text: 'Washington proposed easing export controls in exchange for Chinese rare earths.',
    positions: ['USA export-controls offer', 'USA export-controls demand'],
    exchanges: ['USA CHN'],
  },
  { text: 'Beijing complained about new American export controls.', positions: ['CHN export-controls concern'] },
  { text: 'Analysts say that tariffs would hurt both economies.', positions: [] },
  { text: 'Israeli Prime Minister Benjamin Netanyahu rejected a ceasefire.', positions: ['ISR ceasefire refuse'] },
  { text: 'Hamas insists on a full withdrawal of Israeli troops from Gaza.', positions: ['HAMAS troops demand'] },
  { text: 'Hamas accepted the truce on Monday.', positions: ['HAMAS ceasefire accept'] },
  {
    text: 'Netanyahu said that Israel would not end the war until all hostages were free.',
    positions: ['ISR ceasefire refuse', 'ISR hostages demand'],
    exchanges: ['ISR HAMAS'],
    todo: 'the text does not say who holds them',
  },
  {
    text: 'Israel agreed to free prisoners in exchange for hostages held by Hamas.',
    positions: ['ISR hostages demand'],
    exchanges: ['ISR HAMAS'],
  },
  { text: 'The EU is worried about the lack of humanitarian aid.', positions: ['EUE aid concern'] },
  { text: 'Zelensky said that Ukraine was ready for a ceasefire.', positions: ['UKR ceasefire offer'] },
  {
    text: 'Peskov said that Russia would cease fire only if Ukraine pulled out its troops.',
    positions: ['RUS troops demand'],
    exchanges: ['RUS UKR'],
  },
  { text: 'Kyiv refused to extend the gas transit contract.', positions: ['UKR gas-transit refuse'] },
  { text: 'Moscow wants Ukraine to pay its gas debt first.', positions: ['RUS gas-price demand'] },
  { text: 'India called for more climate finance from rich countries.', positions: ['IND climate-finance demand'] },
  { text: 'Brazil pledged to stop building coal power by 2030, Silva said.', positions: ['BRA emissions offer'] },
  { text: 'The negotiators arrived in Geneva on Friday for two days of talks.', positions: [] },
  { text: 'The EU backs a gradual phase-out of fossil fuels.', positions: ['EUE emissions support'] },
];
