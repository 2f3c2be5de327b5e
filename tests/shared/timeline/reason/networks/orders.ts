import { on, rel, made, ab, abc, type HandMade } from './hand-made.ts';

/** Orders, qualitative or by so many days, beside dates. */
export const orderNetworks: readonly HandMade[] = [
  made(
    'after, yet dated before',
    ab,
    [on('s1', 'a', '2019-03-12'), on('s2', 'b', '2019-03-07'), rel('s3', 'a', 'b', 0)],
    ['order-conflict: s1 s2 s3'],
  ),
  made(
    'a cycle of befores',
    abc,
    [rel('s1', 'a', 'b', 1), rel('s2', 'b', 'c', 1), rel('s3', 'c', 'a', 1)],
    ['order-conflict: s1 s2 s3'],
  ),
  made(
    'before and strictly after',
    ab,
    [rel('s1', 'a', 'b', 0), rel('s2', 'b', 'a', 1)],
    ['order-conflict: s1 s2'],
  ),
  made(
    'three steps that miss',
    { points: ['a', 'b', 'c', 'd'] },
    [
      on('s1', 'a', '2019-03-01'),
      rel('s2', 'a', 'b', 3, 3),
      rel('s3', 'b', 'c', 7, 7),
      rel('s4', 'c', 'd', 1, 1),
      on('s5', 'd', '2019-03-15'),
    ],
    ['sequence-arithmetic: s1 s2 s3 s4 s5'],
  ),
  made(
    'two ways round that disagree',
    abc,
    [rel('s1', 'a', 'b', 3, 3), rel('s2', 'b', 'c', 4, 4), rel('s3', 'a', 'c', 8, 10)],
    ['sequence-arithmetic: s1 s2 s3'],
  ),
  made(
    'the wrong year against all the rest',
    { points: ['a', 'b', 'c'] },
    [
      on('s1', 'a', '2018-03-12'),
      on('s2', 'b', '2019-03-15'),
      on('s3', 'a', '2019-03-12'),
      rel('s4', 'a', 'b', 3, 3),
    ],
    ['source-disagreement: s1 s3', 'sequence-arithmetic: s1 s2 s4'],
  ),
  made(
    'a range left too narrow from two sides',
    abc,
    [
      on('s1', 'a', '2019-03-10'),
      on('s2', 'c', '2019-03-12'),
      rel('s3', 'a', 'b', 2),
      rel('s4', 'b', 'c', 1),
    ],
    ['sequence-arithmetic: s1 s2 s3 s4'],
  ),
  made(
    'two and a half days later is three',
    ab,
    [on('s1', 'a', '2019-03-10'), rel('s2', 'a', 'b', 2.5), on('s3', 'b', '2019-03-12')],
    ['sequence-arithmetic: s1 s2 s3'],
  ),
  made(
    'the feast was not in that week, by any moon',
    { points: ['eid', 'arrest'] },
    [
      on('s1', 'eid', '2019-06-03', '2019-06-05'),
      rel('s2', 'eid', 'arrest', 1, 1),
      on('s3', 'arrest', '2019-06-08'),
    ],
    ['sequence-arithmetic: s1 s2 s3'],
  ),
  made('after, on the same day', ab, [
    on('s1', 'a', '2019-03-12'),
    on('s2', 'b', '2019-03-12'),
    rel('s3', 'a', 'b', 0),
  ]),
  made('after, both only a month', ab, [
    on('s1', 'a', '2019-03-01', '2019-03-31'),
    on('s2', 'b', '2019-03-01', '2019-03-31'),
    rel('s3', 'a', 'b', 1),
  ]),
  made('listed in another order than dated', abc, [
    on('s1', 'c', '2019-05-01'),
    on('s2', 'a', '2019-03-01'),
    on('s3', 'b', '2019-04-01'),
    rel('s4', 'a', 'b', 0),
    rel('s5', 'b', 'c', 0),
  ]),
  made('a few days later that fits', ab, [
    on('s1', 'a', '2019-03-01'),
    rel('s2', 'a', 'b', 2, 9),
    on('s3', 'b', '2019-03-10'),
  ]),
  made('about three weeks, stretched', ab, [
    on('s1', 'a', '2019-03-01'),
    rel('s2', 'a', 'b', 12, 30),
    on('s3', 'b', '2019-03-30'),
  ]),
  made('a chain whose slack adds up', abc, [
    on('s1', 'a', '2019-03-01'),
    rel('s2', 'a', 'b', 2, 4),
    rel('s3', 'b', 'c', 5, 9),
    on('s4', 'c', '2019-03-14'),
  ]),
  made('a week apart over the change of the year', ab, [
    on('s1', 'a', '2019-12-29'),
    rel('s2', 'a', 'b', 7, 7),
    on('s3', 'b', '2020-01-05'),
  ]),
  made('the moon seen a day late', { points: ['eid', 'a'] }, [
    on('s1', 'eid', '2019-06-03', '2019-06-05'),
    rel('s2', 'eid', 'a', 1, 1),
    on('s3', 'a', '2019-06-06'),
  ]),
  made('landed on the day before it took off, over the date line', ab, [
    on('s1', 'a', '2019-03-12'),
    on('s2', 'b', '2019-03-11'),
    rel('s3', 'a', 'b', -1, 2),
  ]),
  made('the autumn before the spring', ab, [
    on('s1', 'a', '2018-09-01', '2018-12-15'),
    on('s2', 'b', '2019-02-15', '2019-06-15'),
    rel('s3', 'a', 'b', 90, 280),
  ]),
  made('a step back given as a step of less than nothing', ab, [
    on('s1', 'a', '2019-03-12'),
    rel('s2', 'a', 'b', -5, -3),
    on('s3', 'b', '2019-03-08'),
  ]),
  made('one day under two names in one cycle', abc, [
    rel('s1', 'a', 'b', 0),
    rel('s2', 'b', 'c', 0),
    rel('s3', 'c', 'a', 0),
    on('s4', 'b', '2019-03-01', '2019-03-31'),
  ]),
];
