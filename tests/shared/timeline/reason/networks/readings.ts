import { on, rel, alt, made, a, ab, abc, type HandMade } from './hand-made.ts';

/** Dates with several readings, one of which has to fit. */
export const readingNetworks: readonly HandMade[] = [
  made(
    'neither reading fits',
    a,
    [alt('s1', 'a', '2019-03-04', '2019-04-03'), on('s2', 'a', '2019-03-20')],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'each reading refuted by another source',
    a,
    [
      alt('s1', 'a', '2019-03-04', '2019-04-03'),
      on('s2', 'a', '2019-03-10', null),
      on('s3', 'a', null, '2019-03-31'),
    ],
    ['source-disagreement: s1 s2 s3'],
  ),
  made(
    'two sets of readings with no day in common',
    a,
    [alt('s1', 'a', '2019-03-04', '2019-04-03'), alt('s2', 'a', '2019-03-05', '2019-05-03')],
    ['source-disagreement: s1 s2'],
  ),
  made('one of no days at all', a, [alt('s1', 'a'), on('s2', 'a', '2019-03-12')], ['impossible-date: s1']),
  made(
    'a reading that fits one neighbour and another that fits the other',
    abc,
    [
      on('s1', 'a', '2019-03-10'),
      alt('s2', 'b', '2019-03-04', '2019-04-03'),
      on('s3', 'c', '2019-03-20'),
      rel('s4', 'a', 'b', 0),
      rel('s5', 'b', 'c', 0),
    ],
    ['order-conflict: s1 s2 s3 s4 s5'],
  ),
  made('03/04 and the fourth of March', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    on('s2', 'a', '2019-03-04'),
  ]),
  made('03/04 and the third of April', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    on('s2', 'a', '2019-04-03'),
  ]),
  made('two sets of readings with one day in common', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    alt('s2', 'a', '2019-05-03', '2019-04-03'),
  ]),
  made('a reading open on one side', a, [
    { id: 's1', kind: 'alt', ep: 'a', dates: [{ earliest: '2019-03-10', latest: null }, '2019-01-01'] },
    on('s2', 'a', '2020-05-05'),
  ]),
  made('a reading that says nothing', a, [
    { id: 's1', kind: 'alt', ep: 'a', dates: [{ earliest: null, latest: null }, '2019-01-01'] },
    on('s2', 'a', '2020-05-05'),
  ]),
  made('three alternatives, the last of which fits all', abc, [
    on('s1', 'a', '2019-05-01'),
    alt('s2', 'b', '2019-03-05', '2019-05-03', '2019-06-05'),
    on('s3', 'c', '2019-06-05'),
    rel('s4', 'a', 'b', 3),
    rel('s5', 'b', 'c', 0, 1),
  ]),
  made('29 February and a year later the last of February or the first of March', ab, [
    on('s1', 'a', '2020-02-29'),
    rel('s2', 'a', 'b', 365, 366),
    alt('s3', 'b', '2021-02-28', '2021-03-01'),
  ]),
];
