import { FilePlus2, FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../locales/languages.ts';
import { changePreferences } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';

/** The very first screen: the language, then a new case or one that is there. */
export function Start(props: { readonly onCreate: () => void; readonly onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="welcome-card">
      <h1>{t('welcome.start')}</h1>
      <div className="languages" role="group" aria-label={t('welcome.language')}>
        {languages.map(({ tag, name, direction }) => (
          <button
            key={tag}
            type="button"
            className="button plain language"
            lang={tag}
            dir={direction}
            aria-pressed={i18n.language === tag}
            onClick={() => changePreferences({ language: tag })}
          >
            {name}
          </button>
        ))}
      </div>
      <p>{t('welcome.lead')}</p>
      <div className="welcome-ways">
        <Button look="main" icon={FilePlus2} focusFirst onClick={props.onCreate}>
          {t('welcome.createTitle')}
        </Button>
        <Button icon={FolderOpen} onClick={props.onOpen}>
          {t('welcome.haveCase')}
        </Button>
      </div>
    </section>
  );
}
