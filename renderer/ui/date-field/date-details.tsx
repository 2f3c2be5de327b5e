import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarIdSchema } from '../../../shared/dates/calendar-id.ts';
import { basisSchema, certaintySchema, type GivenWhen } from '../../../shared/dates/given-when.ts';
import type { When } from '../../../shared/dates/when.ts';
import { Select } from '../choices.tsx';

interface DetailsProps {
  readonly value: When;
  readonly label: string;
  readonly onChange: (fields: Partial<GivenWhen>) => void;
}

/** How sure the person is of the date, from where they know it, and in which calendar it was given. */
export function DateDetails(props: DetailsProps) {
  const { t } = useTranslation();
  const { value, onChange } = props;
  return (
    <div className="date-about">
      <Select
        label={t('date.certainty.label', { what: props.label })}
        value={value.certainty}
        options={certaintySchema.options.map((each) => ({ value: each, label: t(`date.certainty.${each}`) }))}
        onChange={(certainty) => onChange({ certainty })}
      />
      <Select
        label={t('date.basis.label', { what: props.label })}
        value={value.basis}
        options={basisSchema.options.map((each) => ({ value: each, label: t(`date.basis.${each}`) }))}
        onChange={(basis) => onChange({ basis })}
      />
      <CalendarChoice {...props} />
    </div>
  );
}

/** The calendar is told by the words, until the person says another. */
function CalendarChoice({ value, label, onChange }: DetailsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!open && value.calendarAsked === null)
    return (
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {t('date.calendar.other')}
      </button>
    );
  return (
    <Select
      label={t('date.calendar.label', { what: label })}
      value={value.calendarAsked ?? 'told'}
      options={[
        { value: 'told' as const, label: t('date.calendar.told') },
        ...calendarIdSchema.options.map((each) => ({ value: each, label: t(`date.calendar.${each}`) })),
      ]}
      onChange={(calendar) =>
        onChange({ calendarAsked: calendar === 'told' ? null : calendar, settled: null })
      }
    />
  );
}
