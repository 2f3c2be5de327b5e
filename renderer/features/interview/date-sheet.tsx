import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarIdSchema, isPlatformCalendar, type CalendarId } from '../../../shared/dates/calendar-id.ts';
import type { When } from '../../../shared/dates/when.ts';
import { NothingDated } from '../../parts/findings/nothing-dated.tsx';
import { useCase } from '../../state/case-context.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import { readingSentence } from '../../ui/date-field/date-text.ts';
import { keyDateTitle } from './key-date-title.ts';
import { keyDatesOf, type KeyDate } from './key-dates.ts';
import { useSheetExport, type StartSheet } from './use-sheet-export.ts';

/** The person's own dates, in their words, in their calendar and in Gregorian: to read, print or keep as PDF. */
export function DateSheet(props: { readonly onExport: StartSheet }) {
  const { t } = useTranslation();
  const { folio } = useCase();
  const { calendar: preferred } = usePreferences();
  const keyDates = keyDatesOf(folio);
  const [calendar, setCalendar] = useState<CalendarId>(
    () => preferred ?? mostUsed(keyDates.map(({ when }) => when)),
  );
  return (
    <section className="sheet" aria-label={t('interview.part.sheet')}>
      <p className="quiet-text">{t('interview.sheetLead')}</p>
      <SheetTools calendar={calendar} onCalendar={setCalendar} onExport={props.onExport} />
      {keyDates.length === 0 ? <NothingDated /> : <DateTable keyDates={keyDates} calendar={calendar} />}
    </section>
  );
}

function SheetTools(props: {
  readonly calendar: CalendarId;
  readonly onCalendar: (calendar: CalendarId) => void;
  readonly onExport: StartSheet;
}) {
  const { t, i18n } = useTranslation();
  const { write, status } = useSheetExport(props.onExport);
  return (
    <>
      <div className="actions no-print">
        <Select
          label={t('interview.calendar')}
          value={props.calendar}
          options={calendars.map((value) => ({ value, label: t(`date.calendar.${value}`) }))}
          onChange={props.onCalendar}
        />
        <Button icon={FileDown} onClick={() => void write(i18n.language)}>
          {t('interview.asPdf')}
        </Button>
        <Button icon={Printer} onClick={() => window.print()}>
          {t('interview.print')}
        </Button>
      </div>
      <p role="status" className="no-print">
        {status}
      </p>
    </>
  );
}

function DateTable(props: { readonly keyDates: readonly KeyDate[]; readonly calendar: CalendarId }) {
  const { t, i18n } = useTranslation();
  const { byId } = useCase();
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{t('interview.what')}</th>
          <th scope="col">{t('interview.asSaid')}</th>
          <th scope="col">{t('interview.understood')}</th>
        </tr>
      </thead>
      <tbody>
        {props.keyDates.map((keyDate) => (
          <tr key={`${keyDate.record.id}${keyDate.field}`}>
            <th scope="row">
              <bdi>{keyDateTitle(keyDate, byId, t)}</bdi>
            </th>
            <td>
              <bdi>{keyDate.when.asGiven}</bdi>
            </td>
            <td>{readingSentence(inCalendar(keyDate.when, props.calendar), t, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Dates of a calendar that is not known to the browser are shown in Gregorian. */
const calendars = calendarIdSchema.options.filter(isPlatformCalendar);

/** The calendar most of the dates were given in. */
function mostUsed(whens: readonly When[]): CalendarId {
  const counts = Map.groupBy(whens, ({ calendar }) => calendar);
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return most && isPlatformCalendar(most[0]) ? most[0] : 'gregory';
}

/** The same days in another calendar: a month of one is no month of the other, so its first and last day are given. */
function inCalendar(when: When, calendar: CalendarId): When {
  return when.calendar === calendar || calendar === 'gregory'
    ? when
    : { ...when, calendar, precision: 'day' };
}
