import { useTranslation } from 'react-i18next';
import { calendarIdSchema, isPlatformCalendar, type CalendarId } from '../../../shared/dates/calendar-id.ts';
import { changePreferences, usePreferences } from '../../state/preferences.ts';
import type { Option } from '../../ui/choices.tsx';

/** A calendar beside the Gregorian one, or none. */
export type OwnCalendar = CalendarId | 'none';

/** The Gregorian one is always there; those that the browser does not know cannot be shown. */
const ownCalendars = calendarIdSchema.options.filter(
  (each) => each !== 'gregory' && isPlatformCalendar(each),
);

/** The person's own calendar as a select shows and changes it; `none` says that there is none. */
export function useOwnCalendarChoice(none: string): {
  readonly value: OwnCalendar;
  readonly options: readonly Option<OwnCalendar>[];
  readonly onChange: (next: OwnCalendar) => void;
} {
  const { t } = useTranslation();
  const { calendar } = usePreferences();
  return {
    value: calendar ?? 'none',
    options: [
      { value: 'none', label: none },
      ...ownCalendars.map((value) => ({ value, label: t(`date.calendar.${value}`) })),
    ],
    onChange: (next) => changePreferences({ calendar: next === 'none' ? null : next }),
  };
}
