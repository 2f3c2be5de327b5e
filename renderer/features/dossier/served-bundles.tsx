import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DossierChoices, ServedBundle } from '../../../shared/domain/case.ts';
import { SelectField } from '../../ui/choices.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea } from '../../ui/text-field.tsx';

type ChangeChoices = (fields: Partial<DossierChoices>) => void;

interface SectionProps {
  readonly choices: DossierChoices;
  readonly change: ChangeChoices;
}

const paginations = ['keep', 'renumber', 'supplement'] as const;
type Pagination = (typeof paginations)[number];

/** The bundles served before, and what becomes of their page numbers in this one. */
export function ServedBundles({ choices, change }: SectionProps) {
  const { t } = useTranslation();
  const { supplement } = choices;
  return (
    <Disclosure title={t('dossier.before')} open={supplement !== null}>
      {choices.served.length === 0 && <p className="quiet-text">{t('dossier.nothingHandedIn')}</p>}
      {choices.served.length > 0 && <ServedBefore choices={choices} change={change} />}
      {supplement !== null && <SupplementFields supplement={supplement} change={change} />}
    </Disclosure>
  );
}

function ServedBefore({ choices, change }: SectionProps) {
  const { t } = useTranslation();
  const pagination = choices.supplement === null ? choices.insertion : 'supplement';
  return (
    <>
      <ul className="side-list">
        {choices.served.map((serving, at) => (
          <ServedBundle
            key={`${serving.on}${at}`}
            serving={serving}
            onForget={() => change({ served: choices.served.filter((_, index) => index !== at) })}
          />
        ))}
      </ul>
      <SelectField
        label={t('dossier.now')}
        hint={t(`bundleHint.${pagination}`)}
        value={pagination}
        options={paginations.map((value) => ({ value, label: t(`bundle.${value}`) }))}
        onChange={(value) => change(choicesFor(choices, value))}
      />
    </>
  );
}

function SupplementFields(props: {
  readonly supplement: NonNullable<DossierChoices['supplement']>;
  readonly change: ChangeChoices;
}) {
  const { t } = useTranslation();
  const { supplement, change } = props;
  return (
    <>
      <NumberField
        label={t('dossier.supplementNumber')}
        value={supplement.number}
        min={1}
        max={1000}
        onChange={(number) => change({ supplement: { ...supplement, number: number ?? 1 } })}
      />
      <TextArea
        label={t('dossier.supplementReason')}
        hint={t('dossier.supplementReasonHint')}
        value={supplement.reason}
        max={2000}
        onChange={(reason) => change({ supplement: { ...supplement, reason } })}
      />
    </>
  );
}

function choicesFor(choices: DossierChoices, pagination: Pagination): Partial<DossierChoices> {
  if (pagination !== 'supplement') return { insertion: pagination, supplement: null };
  const highest = Math.max(1, ...choices.served.map(({ supplement }) => supplement));
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
