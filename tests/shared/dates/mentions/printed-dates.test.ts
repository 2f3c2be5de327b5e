import { describe, expect, it } from 'vitest';
import { daySchema } from '../../../../shared/dates/day.ts';
import { findMentions } from '../../../../shared/dates/mentions/find-mentions.ts';
import type { Mention } from '../../../../shared/dates/mentions/mention.ts';

function find(language: string, text: string, anchor: string | null = null): Mention[] {
  return findMentions(text, { language, reference: daySchema.parse('2020-06-01'), context: '', anchor });
}

function said(language: string, text: string, anchor: string | null = null): string[] {
  return find(language, text, anchor).map((mention) => `${mention.text} = ${mention.edtf}`);
}

describe('dates as forms, stamps and machines print them', () => {
  it.each([
    ['en', 'Date of issue: 09-JAN-2017.', '09-JAN-2017 = 2017-01-09'],
    ['en', 'Seen on 8/Oct/2012.', '8/Oct/2012 = 2012-10-08'],
    ['en', 'Entered 21-APR-16.', '21-APR-16 = 2016-04-21'],
    ['tr', '17.Şubat.2014 tarihinde', '17.Şubat.2014 = 2014-02-17'],
    ['uk', 'Видано 2015-кві-12.', '2015-кві-12 = 2015-04-12'],
    ['fr', 'Le fév 15, 2013.', 'Le fév 15, 2013 = 2013-02-15'],
    ['es', 'Firmado julio 5, 2015 en Lima', 'julio 5, 2015 = 2015-07-05'],
    ['zh', '2016年6月29，他离开', '2016年6月29 = 2016-06-29'],
  ])('reads them whole: %s %s', (language, text, expected) => {
    expect(said(language, text)).toEqual([expected]);
  });

  it('does not join a date to the year that opens the next sentence', () => {
    expect(said('en', 'They came on 3 March. 2014 was a bad year.', '2014-01-01')).toEqual([
      '3 March = 2014-03-03',
      '2014 = 2014',
    ]);
  });

  it('takes two figures for a year only past any day, and where they count nothing', () => {
    expect(said('en', 'Born 03 Aug 96 in Kabul.')).toEqual(['03 Aug 96 = 1996-08-03']);
    expect(said('en', 'On 3 Aug 96 people were killed.', '2010-01-01')).toEqual(['3 Aug = 2010-08-03']);
    expect(said('en', 'On 3 Aug 12, men came.', '2010-01-01')).toEqual(['3 Aug = 2010-08-03']);
  });

  it.each([
    ['fa', 'او در 15 May 2004 وارد شد', '15 May 2004 = 2004-05-15'],
    ['ar', 'صدر التقرير بتاريخ 12-MAR-2019 في دمشق', '12-MAR-2019 = 2019-03-12'],
    ['ru', 'Выдан 12 MAR 2019 в Москве', '12 MAR 2019 = 2019-03-12'],
    ['zh', '护照 15 May 2004 签发', '15 May 2004 = 2004-05-15'],
    ['am', 'በ 12 March 2019 ተይዤ', '12 March 2019 = 2019-03-12'],
  ])('reads the English date of a stamp inside %s text', (language, text, expected) => {
    expect(said(language, text)).toEqual([expected]);
  });
});

describe('a weekday beside a date in figures', () => {
  it('belongs to it, before or after', () => {
    expect(said('en', 'On Sunday 12/7/2014 they came.')).toEqual(['Sunday 12/7/2014 = 2014-12-07']);
    expect(said('fr', 'Le lundi 8/2/2016, il est parti.')).toEqual(['Le lundi 8/2/2016 = 2016-02-08']);
    expect(said('en', 'Seen on 12/03/2019 (Tuesday).')).toEqual(['12/03/2019 (Tuesday) = 2019-12-03']);
  });

  it('settles which of its two readings is meant', () => {
    const [mention] = find('en', 'On Monday 03/04/2019 I left.');
    expect(mention).toMatchObject({ edtf: '2019-03-04' });
    expect(mention?.alternatives).toBeUndefined();
  });

  it('is flagged when it fits neither', () => {
    expect(find('en', 'On Friday 03/04/2019 I left.')[0]).toMatchObject({ weekdayMismatch: true });
  });

  it('stays with the words after a comma when a sentence goes on', () => {
    expect(said('en', 'He came on 3/4/2019, Wednesday he left.').at(0)).toBe('3/4/2019 = 2019-03-04');
  });
});

describe('two dates over a new year', () => {
  it('gives the end without a year the one before or after', () => {
    expect(said('en', 'I was held from December to May 2022.', '2021-10-01')).toEqual([
      'December = 2021-12',
      'May 2022 = 2022-05',
    ]);
    expect(said('en', 'It was 3 December 2019 to 4 February.', '2019-10-01')).toEqual([
      '3 December 2019 = 2019-12-03',
      '4 February = 2020-02-04',
    ]);
    expect(said('en', 'From December to May I hid.', '2019-02-01')).toEqual([
      'December = 2019-12',
      'May = 2020-05',
    ]);
  });
});
