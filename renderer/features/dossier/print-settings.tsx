import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DossierChoices } from '../../../shared/domain/case.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { SelectField, CheckField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ServedBundles } from './served-bundles.tsx';

interface SectionProps {
  readonly choices: DossierChoices;
  readonly change: (fields: Partial<DossierChoices>) => void;
}

/** How the dossier is printed; all of it can be left as the destination asks. */
export function PrintSettings() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio } = useCase();
  const choices = folio.case.dossier;
  const change = (fields: Partial<DossierChoices>) =>
    store.patch(folio.case, { dossier: { ...choices, ...fields } });
  return (
    <section className="card" aria-labelledby="choices-title">
      <h2 id="choices-title">{t('dossier.choices')}</h2>
      <p className="field-hint">{t('dossier.choicesHint')}</p>
      <div>
        <Paper choices={choices} change={change} />
        <Numbers choices={choices} change={change} />
        <Volumes choices={choices} change={change} />
        <ServedBundles choices={choices} change={change} />
      </div>
    </section>
  );
}

const languages = ['', 'en-GB', 'en-US', 'fr', 'de', 'es'] as const;

function Paper({ choices, change }: SectionProps) {
  const { t } = useTranslation();
  const chosen = languages.find((tag) => tag === choices.language) ?? '';
  return (
    <Disclosure title={t('dossier.paper')}>
      <TextField
        label={t('case.dossierTitle')}
        value={choices.title}
        max={300}
        onChange={(title) => change({ title })}
      />
      <SelectField
        label={t('dossier.language')}
        hint={t('dossier.languageHint')}
        value={chosen}
        options={languages.map((value) => ({
          value,
          label: t(`dossierLanguage.${value === '' ? 'profile' : value}`),
        }))}
        onChange={(language) => change({ language })}
      />
      <SelectField
        label={t('case.paper')}
        value={choices.paper ?? 'profile'}
        options={(['profile', 'a4', 'letter'] as const).map((value) => ({
          value,
          label: t(`paper.${value}`),
        }))}
        onChange={(paper) => change({ paper: paper === 'profile' ? null : paper })}
      />
    </Disclosure>
  );
}

function Numbers({ choices, change }: SectionProps) {
  const { t } = useTranslation();
  const { numbering } = choices;
  const changeNumbering = (fields: Partial<DossierChoices['numbering']>) =>
    change({ numbering: { ...numbering, ...fields } });
  return (
    <Disclosure title={t('dossier.numbers')}>
      <div className="two">
        <TextField
          label={t('dossier.prefix')}
          hint={t('dossier.prefixHint')}
          value={numbering.prefix}
          max={20}
          onChange={(prefix) => changeNumbering({ prefix })}
        />
        <NumberField
          label={t('dossier.digits')}
          hint={t('dossier.digitsHint')}
          value={numbering.digits === 0 ? null : numbering.digits}
          min={1}
          max={9}
          onChange={(digits) => changeNumbering({ digits: digits ?? 0 })}
        />
      </div>
      <NumberField
        label={t('dossier.first')}
        value={numbering.first}
        min={1}
        max={1_000_000}
        onChange={(first) => changeNumbering({ first: first ?? 1 })}
      />
      <SelectField
        label={t('dossier.place')}
        value={numbering.place ?? 'profile'}
        options={(['profile', 'bottom-centre', 'bottom-right', 'top-right'] as const).map((value) => ({
          value,
          label: t(`numberPlace.${value}`),
        }))}
        onChange={(place) => changeNumbering({ place: place === 'profile' ? null : place })}
      />
    </Disclosure>
  );
}

/** The most a volume may take, in megabytes. */
const sizes = ['profile', '25', '15', '10', 'whole'] as const;
type Size = (typeof sizes)[number];

function Volumes({ choices, change }: SectionProps) {
  const { t } = useTranslation();
  const { volumes, numbering } = choices;
  return (
    <Disclosure title={t('dossier.volumes')}>
      <SelectField
        label={t('dossier.size')}
        hint={t('dossier.sizeHint')}
        value={sizeOf(volumes)}
        options={sizes.map((value) => ({ value, label: sizeLabel(value, t) }))}
        onChange={(value) => change({ volumes: { ...volumes, ...volumeSizeOf(value) } })}
      />
      {!volumes.whole && (
        <NumberField
          label={t('dossier.pages')}
          hint={t('dossier.pagesHint')}
          value={volumes.pages}
          min={1}
          max={100_000}
          onChange={(pages) => change({ volumes: { ...volumes, pages } })}
        />
      )}
      <CheckField
        label={t('dossier.perVolume')}
        hint={t('dossier.perVolumeHint')}
        checked={numbering.perVolume}
        onChange={(perVolume) => change({ numbering: { ...numbering, perVolume } })}
      />
    </Disclosure>
  );
}

function sizeOf(volumes: DossierChoices['volumes']): Size {
  if (volumes.whole) return 'whole';
  return sizes.find((each) => Number(each) * 1_000_000 === volumes.bytes) ?? 'profile';
}

function volumeSizeOf(size: Size): Pick<DossierChoices['volumes'], 'whole' | 'bytes'> {
  const isFree = size === 'whole' || size === 'profile';
  return { whole: size === 'whole', bytes: isFree ? null : Number(size) * 1_000_000 };
}

function sizeLabel(size: Size, t: TFunction): string {
  if (size === 'profile') return t('dossier.sizeProfile');
  return size === 'whole' ? t('dossier.oneFile') : t('dossier.megabytes', { count: Number(size) });
}
