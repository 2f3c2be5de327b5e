import { on, rel, follows, within, apart, made, a, ab, type HandMade } from './hand-made.ts';

/** Background rules that assertions have to keep. */
export const backgroundNetworks: readonly HandMade[] = [
  made(
    'given as past, dated next year',
    { ...a, background: [within('future-date', 'a', null, '2024-06-01')] },
    [on('s1', 'a', '2025-03-12')],
    ['future-date: s1'],
  ),
  made(
    'a step into the future',
    { ...ab, background: [within('future-date', 'b', null, '2024-06-01')] },
    [on('s1', 'a', '2024-05-30'), rel('s2', 'a', 'b', 5, 6)],
    ['future-date: s1 s2'],
  ),
  made(
    'held in one place, stamped in another',
    { spans: ['held'], points: ['stamp'], background: [apart('held', 'stamp')] },
    [
      on('s1', 'held.start', '2019-03-01'),
      on('s2', 'held.end', '2019-03-20'),
      on('s3', 'stamp', '2019-03-10'),
    ],
    ['two-places: s1 s2 s3'],
  ),
  made(
    'two stays that overlap',
    { spans: ['x', 'y'], background: [apart('x', 'y')] },
    [
      on('s1', 'x.start', '2019-01-01'),
      on('s2', 'x.end', '2019-03-01'),
      on('s3', 'y.start', '2019-02-01'),
      on('s4', 'y.end', '2019-04-01'),
    ],
    ['two-places: s1 s2 s3', 'two-places: s2 s3 s4'],
  ),
  made(
    'a report before the injury',
    { points: ['injury', 'report'], background: [follows('evidence-before-event', 'injury', 'report')] },
    [on('s1', 'injury', '2019-03-12'), on('s2', 'report', '2019-03-07')],
    ['evidence-before-event: s1 s2'],
  ),
  made(
    'signed before two events',
    {
      points: ['a', 'b', 'signed'],
      background: [
        follows('signed-before-event', 'a', 'signed'),
        follows('signed-before-event', 'b', 'signed'),
      ],
    },
    [
      on('s1', 'a', '2019-03-12'),
      on('s2', 'b', '2019-05-01', '2019-05-31'),
      on('s3', 'signed', '2019-03-11'),
    ],
    ['signed-before-event: s1 s3', 'signed-before-event: s2 s3'],
  ),
  made(
    'translated before it was written',
    { ...ab, background: [follows('translation-before-original', 'a', 'b')] },
    [on('s1', 'a', '2020-02-10'), on('s2', 'b', '2020-02-04')],
    ['translation-before-original: s1 s2'],
  ),
  made(
    'travel after the passport ended',
    { points: ['ends', 'trip'], background: [follows('passport-validity', 'trip', 'ends')] },
    [on('s1', 'ends', '2018-12-31'), on('s2', 'trip', '2019-02-01', '2019-02-28')],
    ['passport-validity: s1 s2'],
  ),
  made(
    'a letter after the death',
    { points: ['letter', 'died'], background: [follows('act-after-death', 'letter', 'died')] },
    [
      on('s1', 'died', '2018-12-31'),
      on('s2', 'letter', '2019-02-01'),
      on('s3', 'died', '2018-01-01', '2019-12-31'),
    ],
    ['act-after-death: s1 s2'],
  ),
  made(
    'school before birth',
    { points: ['born'], spans: ['school'], background: [follows('before-birth', 'born', 'school.start')] },
    [on('s1', 'born', '1995-06-01'), on('s2', 'school.start', '1994-09-01', '1994-09-30')],
    ['before-birth: s1 s2'],
  ),
  made(
    'stays that overlap by one whole day',
    { spans: ['x', 'y'], background: [apart('x', 'y')] },
    [
      on('s1', 'x.start', '2019-01-01'),
      on('s2', 'x.end', '2019-03-02'),
      on('s3', 'y.start', '2019-03-01'),
      on('s4', 'y.end', '2019-04-01'),
    ],
    ['two-places: s1 s2 s3', 'two-places: s2 s3 s4'],
  ),
  made('past, dated today', { ...a, background: [within('future-date', 'a', null, '2024-06-01')] }, [
    on('s1', 'a', '2024-06-01'),
  ]),
  made(
    'this year, which is not over',
    { ...a, background: [within('future-date', 'a', null, '2024-06-01')] },
    [on('s1', 'a', '2024-01-01', '2024-12-31')],
  ),
  made('stays that touch on a day', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01'),
    on('s2', 'x.end', '2019-03-01'),
    on('s3', 'y.start', '2019-03-01'),
    on('s4', 'y.end', '2019-04-01'),
  ]),
  made(
    'released and stamped the same day',
    { spans: ['held'], points: ['stamp'], background: [apart('held', 'stamp')] },
    [
      on('s1', 'held.start', '2019-03-01'),
      on('s2', 'held.end', '2019-03-20'),
      on('s3', 'stamp', '2019-03-20'),
    ],
  ),
  made('vague stays that could follow one another', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01', '2019-03-31'),
    on('s2', 'x.end', '2019-01-01', '2019-03-31'),
    on('s3', 'y.start', '2019-01-01', '2019-03-31'),
    on('s4', 'y.end', '2019-01-01', '2019-03-31'),
  ]),
  made(
    'three stays in an order that works',
    { spans: ['x', 'y', 'z'], background: [apart('x', 'y'), apart('y', 'z'), apart('x', 'z')] },
    [
      on('s1', 'x.start', '2019-01-01', '2019-01-31'),
      on('s2', 'x.end', '2019-01-01', '2019-01-31'),
      rel('s3', 'y.start', 'y.end', 10, 10),
      on('s4', 'y.start', '2019-01-01', '2019-01-31'),
      on('s5', 'z.end', '2019-01-20', '2019-02-05'),
      rel('s6', 'z.start', 'z.end', 10, 12),
      rel('s7', 'x.start', 'x.end', 5, 7),
    ],
  ),
  made(
    'a report on the day of the injury',
    { points: ['injury', 'report'], background: [follows('evidence-before-event', 'injury', 'report')] },
    [on('s1', 'injury', '2019-03-12'), on('s2', 'report', '2019-03-12')],
  ),
  made(
    'a report in the month of the injury',
    { points: ['injury', 'report'], background: [follows('evidence-before-event', 'injury', 'report')] },
    [on('s1', 'injury', '2019-03-12'), on('s2', 'report', '2019-03-01', '2019-03-31')],
  ),
  made(
    'signed on the day of the event',
    { points: ['a', 'signed'], background: [follows('signed-before-event', 'a', 'signed')] },
    [on('s1', 'a', '2019-03-12'), on('s2', 'signed', '2019-03-12')],
  ),
  made(
    'travel on the last day of the passport',
    { points: ['ends', 'trip'], background: [follows('passport-validity', 'trip', 'ends')] },
    [on('s1', 'ends', '2019-02-15'), on('s2', 'trip', '2019-02-01', '2019-02-28')],
  ),
  made(
    'stays that hand over on the same day, three in a row',
    { spans: ['x', 'y', 'z'], background: [apart('x', 'y'), apart('y', 'z'), apart('x', 'z')] },
    [
      on('s1', 'x.start', '2019-01-01'),
      on('s2', 'x.end', '2019-01-10'),
      on('s3', 'y.start', '2019-01-10'),
      on('s4', 'y.end', '2019-01-20'),
      on('s5', 'z.start', '2019-01-20'),
      on('s6', 'z.end', '2019-01-30'),
    ],
  ),
  made('a stay of one day on the day another ends', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01'),
    on('s2', 'x.end', '2019-01-10'),
    on('s3', 'y.start', '2019-01-10'),
    on('s4', 'y.end', '2019-01-10'),
  ]),
  made('a stay without a known end beside another', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01'),
    on('s2', 'x.end', null, null),
    on('s3', 'y.start', '2019-02-01'),
    on('s4', 'y.end', '2019-04-01'),
  ]),
  made(
    'a passport used on the day it was issued',
    { points: ['issued', 'trip'], background: [follows('passport-validity', 'issued', 'trip')] },
    [on('s1', 'issued', '2019-02-15'), on('s2', 'trip', '2019-02-01', '2019-02-15')],
  ),
];
