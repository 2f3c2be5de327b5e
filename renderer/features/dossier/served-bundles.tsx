import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DossierChoices, ServedBundle } from '../../../shared/domain/case.ts';
import { SelectField } from '../../ui/choices.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea } from '../../ui/text-field.tsx';

const ways = ['keep', 'renumber', 'supplement'] as const;
type Way = (typeof ways)[number];

/** What was handed in before, and what becomes of its page numbers now. */
export function HandedIn(props: {
  readonly own: DossierChoices;
  readonly set: (fields: Partial<DossierChoices>) => void;
}) {
  const { t } = useTranslation();
  const { own, set } = props;
  const way: Way = own.supplement === null ? own.insertion : 'supplement';
  const { supplement } = own;
  return (
    <Disclosure title={t('dossier.before')} open={supplement !== null}>
      {own.served.length === 0 && <p className="quiet-text">{t('dossier.nothingHandedIn')}</p>}
      {own.served.length > 0 && (
        <>
          <ul className="side-list">
            {own.served.map((serving, at) => (
              <ServedBundle
                key={`${serving.on}${at}`}
                serving={serving}
                onForget={() => set({ served: own.served.filter((_, index) => index !== at) })}
              />
            ))}
          </ul>
          <SelectField
            label={t('dossier.now')}
            hint={t(`bundleHint.${way}`)}
            value={way}
            options={ways.map((value) => ({ value, label: t(`bundle.${value}`) }))}
            onChange={(value) => set(choicesFor(own, value))}
          />
        </>
      )}
      {supplement !== null && (
        <>
          <NumberField
            label={t('dossier.supplementNumber')}
            value={supplement.number}
            least={1}
            most={1000}
            onChange={(number) => set({ supplement: { ...supplement, number: number ?? 1 } })}
          />
          <TextArea
            label={t('dossier.supplementReason')}
            hint={t('dossier.supplementReasonHint')}
            value={supplement.reason}
            max={2000}
            onChange={(reason) => set({ supplement: { ...supplement, reason } })}
          />
        </>
      )}
    </Disclosure>
  );
}

function choicesFor(own: DossierChoices, way: Way): Partial<DossierChoices> {
  if (way !== 'supplement') return { insertion: way, supplement: null };
  const highest = Math.max(1, ...own.served.map(({ supplement }) => supplement));
  return { supplement: { number: highest + 1, reason: '' } };
}

function ServedBundle(props: { readonly serving: ServedBundle; readonly onForget: () => void }) {
  const { t } = useTranslation();
  const { serving } = props;
  const pages = serving.files.reduce((sum, file) => sum + file.pages, 0);
  return (
    <li className="served">
      <span>
        {t(serving.supplement === 0 ? 'dossier.firstBundle' : 'dossier.laterBundle', {
          day: serving.on,
          number: serving.supplement,
        })}{' '}
        <span className="quiet-text">{t('document.pageCount', { count: pages })}</span>
      </span>
      <IconButton label={t('dossier.forget', { day: serving.on })} icon={Trash2} onClick={props.onForget} />
    </li>
  );
}
