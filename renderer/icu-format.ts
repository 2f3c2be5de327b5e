import type { I18nFormatModule } from 'i18next';
import { formatMessage, type MessageValues } from '../shared/messages/format-message.ts';
import { interpolated } from './interpolated.ts';

/** Has i18next leave plural forms and the filling in to the one engine of messages. */
export const icuFormat = {
  type: 'i18nFormat',
  /** All the forms of a count stand in one message: there is no other key to look under. */
  addLookupKeys(): void {},
  /** A text that no language file holds, such as a default, is no message and stays as it is. */
  parse(
    text: string,
    values: MessageValues,
    language: string,
    _ns: string,
    _key: string,
    info: Info,
  ): string {
    if (info.resolved.res === undefined) return text;
    return formatMessage(text, values, language, (value) => interpolated(value, language));
  },
} satisfies I18nFormatModule & Record<string, unknown>;

interface Info {
  readonly resolved: { readonly res?: unknown };
}
