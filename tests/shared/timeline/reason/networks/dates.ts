import { on, made, a, ab, type HandMade } from './hand-made.ts';

/** Dates of one event that agree or not. */
export const dateNetworks: readonly HandMade[] = [
  made(
    'two sources, nine days apart',
    a,
    [on('s1', 'a', '2019-03-12'), on('s2', 'a', '2019-03-21')],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'three sources, each against each',
    a,
    [on('s1', 'a', '2019-03-12'), on('s2', 'a', '2019-03-21'), on('s3', 'a', '2019-04-02')],
    ['source-disagreement: s1 s2', 'source-disagreement: s1 s3', 'source-disagreement: s2 s3'],
  ),
  made(
    'one of three differs',
    a,
    [on('s1', 'a', '2019-03-12'), on('s2', 'a', '2019-03-01', '2019-03-31'), on('s3', 'a', '2018-03-12')],
    ['source-disagreement: s1 s3', 'source-disagreement: s2 s3'],
  ),
  made(
    'ranges that miss one another by a day',
    a,
    [on('s1', 'a', '2019-03-01', '2019-03-15'), on('s2', 'a', '2019-03-16', '2019-03-31')],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'before a day, and after it',
    a,
    [on('s1', 'a', null, '2019-03-11'), on('s2', 'a', '2019-03-12', null)],
    ['source-disagreement: s1 s2'],
  ),
  made(
    '31 June',
    a,
    [{ id: 's1', kind: 'impossible' }, on('s2', 'a', '2019-06-30')],
    ['impossible-date: s1'],
  ),
  made(
    'a range written the wrong way round',
    a,
    [on('s1', 'a', '2019-03-20', '2019-03-12'), on('s2', 'a', '2019-03-15')],
    ['impossible-date: s1'],
  ),
  made('nothing said', a, []),
  made('month and day within it', a, [
    on('s1', 'a', '2019-03-01', '2019-03-31'),
    on('s2', 'a', '2019-03-12'),
  ]),
  made('ranges that touch on a day', a, [
    on('s1', 'a', '2019-03-01', '2019-03-15'),
    on('s2', 'a', '2019-03-15', '2019-03-31'),
  ]),
  made('before and after that meet on a day', a, [
    on('s1', 'a', null, '2019-03-12'),
    on('s2', 'a', '2019-03-12', null),
  ]),
  made('a hearing planned for next year', a, [on('s1', 'a', '2025-03-12')]),
  made('remarks without a date', a, [{ id: 's1', kind: 'info' }, on('s2', 'a', '2019-03-12')]),
  made('unrelated events out of order', ab, [on('s1', 'a', '2019-05-12'), on('s2', 'b', '2018-03-12')]),
  made('the moon seen a day early in one country', { points: ['eid'] }, [
    on('s1', 'eid', '2019-06-04', '2019-06-06'),
    on('s2', 'eid', '2019-06-03', '2019-06-04'),
  ]),
  made('three ranges that share only one day', a, [
    on('s1', 'a', '2019-03-01', '2019-03-15'),
    on('s2', 'a', '2019-03-15', '2019-03-31'),
    on('s3', 'a', '2019-03-10', '2019-03-20'),
  ]),
];
