import * as chrono from 'chrono-node';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { Case } from '../shared/dates/mentions/cases.ts';
import type { Found } from '../shared/dates/mentions/score.ts';

/** A date library as it comes, given the text and the day it is dated: none takes a story. */
export interface Peer {
  readonly name: string;
  readonly find: (one: Case) => readonly Found[] | null;
}

export const peers: readonly Peer[] = [
  { name: 'chrono', find: byChrono },
  { name: 'recognizers', find: byRecognizers },
];

const chronoLanguages: Readonly<Record<string, chrono.Chrono>> = {
  en: chrono.en.casual,
  es: chrono.es.casual,
  fr: chrono.fr.casual,
  pt: chrono.pt.casual,
  ru: chrono.ru.casual,
  uk: chrono.uk.casual,
  zh: chrono.zh.casual,
  de: chrono.de.casual,
  nl: chrono.nl.casual,
  ja: chrono.ja.casual,
};

function referenceOf(one: Case): Date {
  return new Date(
    `${one.reference ?? (/^\d{4}-\d{2}-\d{2}$/.test(one.anchor ?? '') ? one.anchor : '2020-01-01')}T12:00:00`,
  );
}

function byChrono(one: Case): readonly Found[] | null {
  const parser = chronoLanguages[one.language];
  if (!parser) return null;
  return parser.parse(one.text, referenceOf(one)).map(({ index, text, start, end }) => ({
    start: index,
    end: index + text.length,
    text,
    readings: [end ? `${chronoDate(start)}/${chronoDate(end)}` : chronoDate(start)],
  }));
}

function chronoDate(parts: chrono.ParsedComponents): string {
  const pad = (n: number | null): string => String(n).padStart(2, '0');
  const year = String(parts.get('year'));
  const unsure = !parts.isCertain('day') && !parts.isCertain('weekday');
  if (unsure && !parts.isCertain('month') && parts.isCertain('year')) return year;
  if (unsure && parts.isCertain('month')) return `${year}-${pad(parts.get('month'))}`;
  return `${year}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
}

const cultures: Readonly<Record<string, string>> = {
  en: 'en-us',
  es: 'es-es',
  fr: 'fr-fr',
  pt: 'pt-br',
  zh: 'zh-cn',
  de: 'de-de',
};

interface Resolution {
  readonly values?: readonly Readonly<Record<string, string>>[];
}

function byRecognizers(one: Case): readonly Found[] | null {
  const culture = cultures[one.language];
  if (culture === undefined) return null;
  try {
    return recognizeDateTime(one.text, culture, undefined, referenceOf(one)).flatMap((result) => {
      // The package types the resolution as any; only text values are read from it.
      const { values } = (result.resolution ?? {}) as Resolution;
      const readings = (values ?? []).map(recognizersDate).filter((text) => text !== null);
      if (readings.length === 0) return [];
      return [
        { start: result.start, end: result.end + 1, text: result.text, readings: [...new Set(readings)] },
      ];
    });
  } catch {
    return [];
  }
}

/** A timex where it is a date already, else its days. */
function recognizersDate(value: Readonly<Record<string, string>>): string | null {
  const { timex = '', type = '', start, end } = value;
  if (type === 'time' || type === 'duration' || type === 'timerange' || type === 'set') return null;
  if (/^\d{4}(-\d{2}){0,2}$/.test(timex)) return timex;
  const day = value['value']?.slice(0, 10);
  if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  if (start === undefined || end === undefined) return null;
  const last = new Date(Date.parse(`${end.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return wholeUnit(start.slice(0, 10), last);
}

function wholeUnit(start: string, last: string): string {
  if (start.endsWith('-01-01') && last === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const month = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);
  return start.endsWith('-01') && last === month ? start.slice(0, 7) : `${start}/${last}`;
}
