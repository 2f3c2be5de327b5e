import { on, rel, weekday, alt, made, a, ab, abc, type HandMade } from './hand-made.ts';

/** Weekdays beside dates and orders. */
export const weekdayNetworks: readonly HandMade[] = [
  made(
    'a Friday that was a Tuesday',
    a,
    [on('s1', 'a', '2019-03-12', '2019-03-12', 5)],
    ['weekday-mismatch: s1'],
  ),
  made(
    'a weekday said elsewhere',
    a,
    [on('s1', 'a', '2019-03-12'), weekday('s2', 'a', 5)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    'no Sunday in the range',
    a,
    [on('s1', 'a', '2019-03-11', '2019-03-16'), weekday('s2', 'a', 0)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    'two weekdays for one day',
    a,
    [weekday('s1', 'a', 1), weekday('s2', 'a', 2)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    'Monday, five days later, Sunday',
    ab,
    [weekday('s1', 'a', 1), rel('s2', 'a', 'b', 5, 5), weekday('s3', 'b', 0)],
    ['weekday-mismatch: s1 s2 s3'],
  ),
  made(
    'an undated chain of three weekdays',
    abc,
    [weekday('s1', 'a', 1), rel('s2', 'a', 'b', 2, 2), rel('s3', 'b', 'c', 3, 3), weekday('s4', 'c', 0)],
    ['weekday-mismatch: s1 s2 s3 s4'],
  ),
  made(
    'no reading falls on the weekday',
    a,
    [alt('s1', 'a', '2019-03-04', '2019-04-03'), weekday('s2', 'a', 5)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    'a Friday in a range that weekdays and steps together leave empty',
    ab,
    [
      on('s1', 'a', '2019-03-04', '2019-03-08'),
      weekday('s2', 'a', 5),
      rel('s3', 'a', 'b', 2, 2),
      on('s4', 'b', null, '2019-03-09'),
    ],
    ['weekday-mismatch: s1 s2 s3 s4'],
  ),
  made('a Tuesday that was one', a, [on('s1', 'a', '2019-03-12', '2019-03-12', 2)]),
  made('one Sunday in the range', a, [on('s1', 'a', '2019-03-11', '2019-03-17'), weekday('s2', 'a', 0)]),
  made('Monday, six days later, Sunday', ab, [
    weekday('s1', 'a', 1),
    rel('s2', 'a', 'b', 6, 6),
    weekday('s3', 'b', 0),
  ]),
  made('Monday, about a week later, Sunday', ab, [
    weekday('s1', 'a', 1),
    rel('s2', 'a', 'b', 5, 8),
    weekday('s3', 'b', 0),
  ]),
  made('weekday decides between readings', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    weekday('s2', 'a', 3),
  ]),
  made('weekdays with only an order between them', ab, [
    weekday('s1', 'a', 5),
    rel('s2', 'a', 'b', 0),
    weekday('s3', 'b', 4),
  ]),
  made('29 February in a leap year', a, [on('s1', 'a', '2020-02-29', '2020-02-29', 6)]),
  made('before, after and on one day', a, [
    on('s1', 'a', null, '2019-03-15'),
    on('s2', 'a', '2019-03-15', null),
    on('s3', 'a', '2019-03-15', '2019-03-15', 5),
  ]),
  made('a Friday a week after a Friday, given as about ten days', ab, [
    on('s1', 'a', '2019-03-01', '2019-03-31', 5),
    rel('s2', 'a', 'b', 6, 14),
    weekday('s3', 'b', 5),
  ]),
  made('two weekdays in a vague week', ab, [
    on('s1', 'a', '2019-03-04', '2019-03-10'),
    weekday('s2', 'a', 0),
    on('s3', 'b', '2019-03-11', '2019-03-17'),
    weekday('s4', 'b', 1),
    rel('s5', 'a', 'b', 1, 1),
  ]),
];
