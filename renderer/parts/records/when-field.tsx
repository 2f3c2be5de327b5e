import type { DateField as DateFieldName } from '../../../shared/domain/claim.ts';
import type { When } from '../../../shared/dates/when.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { FieldNotes } from '../findings/field-notes.tsx';

/** A record's date with the findings that belong beside it. */
export function WhenField(props: {
  readonly record: string;
  readonly field: DateFieldName;
  readonly label: string;
  readonly value: When | null;
  readonly onChange: (value: When | null) => void;
  readonly hint?: string;
}) {
  const { record, field, ...rest } = props;
  return <DateField {...rest} notes={<FieldNotes record={record} field={field} />} />;
}
