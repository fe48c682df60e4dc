/** Figures that readers publish for themselves or that were measured once with those not in JavaScript, by set. */
export const PUBLISHED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  aeb: [
    ['AutoExtract (closed)', 'F1 .970'],
    ['rs-trafilatura', 'F1 .970'],
    ['go-trafilatura', 'F1 .960'],
    ['trafilatura 2.0.0', 'F1 .958'],
    ['newspaper4k', 'F1 .949'],
  ],
  wcxb: [['trafilatura 2.2.0', 'bag F1 .940, title .561, author .711, date .849']],
  trafilatura: [['trafilatura 2.2.0', 'F1 .924, title .828 (loose), author .623, date .865']],
  htmldate: [
    ['htmldate extensive', 'accuracy .904, P .912, F1 .952'],
    ['htmldate fast', 'accuracy .864, P .926, F1 .928'],
  ],
  gne: [
    ['trafilatura', 'F1 .881, debris .456, title .714, date 1.000 (49 pages)'],
    ['GeneralNewsExtractor', 'F1 .881, debris .722, title .980, date .978 (49 pages)'],
  ],
  oldzh: [
    ['readability-lxml, our decoding', 'F1 .919'],
    ['trafilatura, our decoding', 'F1 .906, date .571'],
    ['GeneralNewsExtractor, our decoding', 'F1 .673, date .679'],
  ],
};
