import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../host.ts';
import { languages, spokenTag } from '../locales/languages.ts';
import { SelectField } from '../ui/choices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useOwnCalendarChoice } from '../parts/calendars/own-calendar.ts';
import { changePreferences, usePreferences } from '../state/preferences.ts';
import { themes } from './appearance.ts';

const waits = ['1', '2', '5', '10', '15', '30', '60'] as const;

/** Language, looks, calendar, and how soon the case locks by itself. */
export function Settings(props: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { theme } = usePreferences();
  const ownCalendar = useOwnCalendarChoice(t('timeline.none'));
  const [minutes, setMinutes] = useState<(typeof waits)[number]>('5');
  useEffect(() => {
    void ask('session.state').then((reply) => {
      const known = reply.ok && waits.find((each) => Number(each) === reply.value.lockAfter);
      if (known) setMinutes(known);
    });
  }, []);
  return (
    <Dialog title={t('app.settings')} onClose={props.onClose}>
      <SelectField
        label={t('settings.language')}
        value={spokenTag(i18n.language)}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        onChange={(language) => changePreferences({ language })}
      />
      <SelectField
        label={t('settings.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(next) => changePreferences({ theme: next })}
      />
      <SelectField label={t('timeline.calendar')} {...ownCalendar} />
      <SelectField
        label={t('settings.lockAfter')}
        value={minutes}
        options={waits.map((value) => ({ value, label: t('settings.minutes', { count: Number(value) }) }))}
        onChange={(value) => {
          setMinutes(value);
          void ask('session.lockAfter', { minutes: Number(value) });
        }}
      />
    </Dialog>
  );
}
