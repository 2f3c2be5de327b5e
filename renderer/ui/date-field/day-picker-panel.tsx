import {
  createCalendar,
  parseDate,
  toCalendar,
  type CalendarDate,
  type CalendarIdentifier,
} from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { calendarIdSchema, isPlatformCalendar, type CalendarId } from '../../../shared/dates/calendar-id.ts';
import type { Day } from '../../../shared/dates/day.ts';
import { Select } from '../choices.tsx';
import { Dialog } from '../dialog.tsx';
import type { DayPickerProps } from './day-picker.tsx';

/** Dates of a calendar without a picker are typed. */
const pickable = calendarIdSchema.options.filter(isPlatformCalendar);

/** The months of the chosen calendar; what is picked is written into the field as words. */
export function DayPickerPanel(props: DayPickerProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [calendar, setCalendar] = useState<CalendarId>(
    isPlatformCalendar(props.calendar) ? props.calendar : 'gregory',
  );
  const pick = (date: CalendarDate) => {
    const own = toCalendar(date, createCalendar(identifierOf(calendar)));
    props.onPick(wordsOf(own), calendar === 'gregory' ? null : calendar);
    props.onClose();
  };
  return (
    <Dialog title={props.label} onClose={props.onClose}>
      <Select
        label={t('date.calendar.label', { what: props.label })}
        value={calendar}
        options={pickable.map((each) => ({ value: each, label: t(`date.calendar.${each}`) }))}
        onChange={setCalendar}
      />
      <Months label={props.label} calendar={calendar} day={props.day} onPick={pick} />
    </Dialog>
  );
}

function Months(props: {
  readonly label: string;
  readonly calendar: CalendarId;
  readonly day: Day | null;
  readonly onPick: (date: CalendarDate) => void;
}) {
  const { i18n } = useTranslation();
  const locale = `${i18n.language}-u-ca-${props.calendar}`;
  return (
    <I18nProvider key={locale} locale={locale}>
      <Calendar
        aria-label={props.label}
        className="calendar"
        {...(props.day === null ? {} : { defaultValue: parseDate(props.day) })}
        onChange={props.onPick}
      >
        <header>
          <Button slot="previous" className="icon-button">
            <ChevronLeft size={18} aria-hidden className="mirrored" />
          </Button>
          <Heading />
          <Button slot="next" className="icon-button">
            <ChevronRight size={18} aria-hidden className="mirrored" />
          </Button>
        </header>
        <CalendarGrid>
          <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className="calendar-day" />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}

/** Year, month and day in the order every reader of dates takes without a second reading. */
function wordsOf(date: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

function identifierOf(calendar: CalendarId): CalendarIdentifier {
  // Every calendar of ours but Bikram Sambat, which `pickable` leaves out, has the same name there.
  return calendar as CalendarIdentifier;
}
