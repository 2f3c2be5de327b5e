import { beforeAll, describe, expect, it } from 'vitest';
import { createInstance, type TFunction } from 'i18next';
import { parseWhen } from '../../../../shared/dates/when.ts';
import { icuFormat } from '../../../../renderer/icu-format.ts';
import { whenSentence } from '../../../../renderer/ui/date-field/date-text.ts';
import fa from '../../../../renderer/locales/fa.json' with { type: 'json' };
import ht from '../../../../renderer/locales/ht.json' with { type: 'json' };
import en from '../../../../renderer/locales/en.json' with { type: 'json' };

let t: TFunction;

beforeAll(async () => {
  t = await createInstance()
    .use(icuFormat)
    .init({ lng: 'en', resources: { en: { translation: en } } });
});

const said = (asGiven: string) => whenSentence(parseWhen({ asGiven }), t, 'en');

describe('what the date field says it understood', () => {
  it('names the weekday of a known day', () => {
    expect(said('2019-03-12')).toBe('Tuesday, 12 March 2019');
  });

  it('gives a month as the days it holds', () => {
    expect(said('2019-02')).toBe('Between 1 February 2019 and 28 February 2019');
  });

  it('gives a month of another calendar in both', () => {
    expect(said('بهمن ۱۳۹۷')).toBe('Between 21 January 2019 and 19 February 2019 · Bahman 1397');
  });

  it('names no month of another calendar that was not said', () => {
    expect(said('about Bahman 1397')).toMatch(/ · Between 16 Dey 1397 and 15 Esfand 1397$/);
    expect(said('since Bahman 1397')).toBe('On or after 21 January 2019 · On or after 1 Bahman 1397');
  });

  it('says why a day cannot be, and suggests none', () => {
    expect(said('2019-06-31')).toMatch(/^This (day|date) does not exist/);
  });

  it('says nothing while two readings stand to be chosen', () => {
    expect(said('03/04/2019')).toBe('');
  });

  it('keeps words that name no date', () => {
    expect(said('before it all began')).toBe('Kept as you wrote it. Folio reads no date in these words.');
  });
});

describe('in Farsi', () => {
  it('names the month before the year', async () => {
    const farsi = await createInstance()
      .use(icuFormat)
      .init({ lng: 'fa', resources: { fa: { translation: fa } } });
    expect(whenSentence(parseWhen({ asGiven: 'بهمن ۱۳۹۷', language: 'fa' }), farsi, 'fa')).toMatch(
      / · بهمن ۱۳۹۷$/,
    );
  });
});

describe('in a language the browser has no dates in', () => {
  it('writes the days in that language, not in the computer’s', async () => {
    const creole = await createInstance()
      .use(icuFormat)
      .init({ lng: 'ht', resources: { ht: { translation: ht } } });
    const said = (asGiven: string) => whenSentence(parseWhen({ asGiven, language: 'ht' }), creole, 'ht');
    expect(said('12 mas 2019')).toBe('madi 12 mas 2019');
    expect(said('bahman 1397')).toBe('Ant 21 janvye 2019 ak 19 fevriye 2019 · Bahman 1397');
    expect(said('jiska me 2018')).toBe('31 me 2018 oswa anvan');
  });
});
