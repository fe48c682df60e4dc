import type { Passage } from './passage.ts';

/** English passages of our own from negotiations that the others do not touch. */
export const furtherEnglish: readonly Passage[] = [
  {
    text: 'Cairo reiterated its demand that Ethiopia halt the filling of the dam until a deal is signed. Addis Ababa said that its right to the water was not up for negotiation.',
    positions: ['EGY filling demand'],
  },
  {
    text: 'Abiy said that Ethiopia was in no hurry to return to talks and would not accept foreign mediation.',
    positions: ['ETH talks refuse'],
  },
  {
    text: 'Armenia will hand back four villages on the border, while Azerbaijan will free thirty-two prisoners of war.',
    positions: ['ARM border offer', 'AZE prisoners offer'],
    exchanges: ['ARM AZE'],
  },
  {
    text: 'Aliyev insisted that no treaty could be signed until Yerevan opened the corridor. The demand was rejected by Armenia on Friday.',
    positions: ['AZE corridor demand', 'AZE treaty refuse', 'ARM corridor refuse'],
    exchanges: ['ARM AZE'],
  },
  {
    text: 'Recognition of Kosovo is a red line for Serbia, Vucic said.',
    positions: ['SRB recognition refuse'],
  },
  {
    text: "Kurti walked out of the talks on Thursday and blamed Belgrade's refusal to sign the agreement.",
    positions: ['XKX talks refuse', 'SRB treaty refuse'],
  },
  {
    text: 'Britain and the European Union reached agreement on fishing quotas late on Sunday.',
    positions: ['GBR fishing accept', 'EUE fishing accept'],
  },
  {
    text: 'London is ready to extend access for EU fishing boats, provided that Brussels scraps border checks on British farm goods.',
    positions: ['GBR fishing offer', 'GBR market-access demand'],
    exchanges: ['GBR EUE'],
  },
  {
    text: 'India has made a pull-back of Chinese troops a precondition for better ties. Beijing called the condition unreasonable.',
    positions: ['IND troops demand', 'CHN troops concern'],
  },
  {
    text: 'The two sides agreed to pull back soldiers from the frontier, Chinese and Indian officials said in a joint statement. India and China also pledged to keep negotiating.',
    positions: [
      'CHN troops accept',
      'IND troops accept',
      'CHN border accept',
      'IND border accept',
      'IND talks support',
      'CHN talks support',
    ],
  },
  {
    text: 'Petro suspended talks with the ELN and condemned the kidnapping of soldiers.',
    positions: ['COL talks refuse', 'COL ceasefire concern'],
  },
  {
    text: 'For every village the army leaves, the ELN said, it would free ten captives.',
    positions: ['ELN prisoners offer'],
    exchanges: ['COL ELN'],
  },
  {
    text: 'Greece denounced the dispatch of a Turkish survey ship as illegal. Turkey has no intention of ending its exploration, Erdogan replied.',
    positions: ['GRC drilling concern', 'TUR drilling refuse'],
  },
  {
    text: 'Poland will keep its border crossing with Belarus shut unless Minsk releases political prisoners.',
    positions: ['POL crossings refuse', 'POL prisoners demand'],
    exchanges: ['POL BLR'],
  },
  {
    text: 'Belarus proposed to swap prisoners for an end to sanctions, but Warsaw turned the offer down.',
    positions: ['BLR prisoners offer', 'BLR sanctions demand', 'POL sanctions refuse'],
    exchanges: ['BLR POL'],
  },
  {
    text: 'Diplomats doubt that talks will resume this year. The delegations met at a hotel near the lake.',
    positions: [],
  },
];
