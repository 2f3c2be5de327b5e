import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Day } from '../../../shared/dates/day.ts';
import type { CalendarId } from '../../../shared/dates/calendar-id.ts';
import { IconButton } from '../button.tsx';

const DayPickerPanel = lazy(() =>
  import('./day-picker-panel.tsx').then((module) => ({ default: module.DayPickerPanel })),
);

/** What a day picker is given. */
export interface DayPickerProps {
  readonly label: string;
  readonly calendar: CalendarId;
  readonly day: Day | null;
  /** The day as words in its calendar, as if it had been typed. */
  readonly onPick: (asGiven: string, calendar: CalendarId | null) => void;
}

/** A calendar for those who want one; its page is read from disk only then. */
export function DayPicker(props: DayPickerProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={props.label} icon={CalendarDays} onClick={() => setOpen(true)} />
      {open && (
        <Suspense>
          <DayPickerPanel {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
