import { nativeDigits } from '../../dates/text/digits.ts';
import { formatMessage, type MessageValues } from '../../messages/format-message.ts';

/** A finding's message filled in, its numbers in the digits of the language. */
export function fill(message: string, values: MessageValues, language: string): string {
  return formatMessage(message, values, language, language === 'fa' ? inPersianDigits : undefined);
}

function inPersianDigits(value: string | number): string {
  return typeof value === 'number' ? nativeDigits(String(value), 'Aran') : value;
}
