import { useTranslation } from 'react-i18next';
import type { DossierChoices } from '../../../shared/domain/case.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { SelectField, CheckField } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { HandedIn } from './served-bundles.tsx';

interface GroupProps {
  readonly own: DossierChoices;
  readonly set: (fields: Partial<DossierChoices>) => void;
}

/** How the dossier is printed; all of it can be left as the destination asks. */
export function ChoicesCard() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { folio } = useCase();
  const own = folio.case.dossier;
  const set = (fields: Partial<DossierChoices>) =>
    store.patch(folio.case, { dossier: { ...own, ...fields } });
  return (
    <section className="card" aria-labelledby="choices-title">
      <h2 id="choices-title">{t('dossier.choices')}</h2>
      <p className="field-hint">{t('dossier.choicesHint')}</p>
      <div>
        <Paper own={own} set={set} />
        <Numbers own={own} set={set} />
        <Volumes own={own} set={set} />
        <HandedIn own={own} set={set} />
      </div>
    </section>
  );
}

const languages = ['', 'en-GB', 'en-US', 'fr', 'de', 'es'] as const;

function Paper({ own, set }: GroupProps) {
  const { t } = useTranslation();
  const chosen = languages.find((tag) => tag === own.language) ?? '';
  return (
    <Disclosure title={t('dossier.paper')}>
      <TextField
        label={t('case.dossierTitle')}
        value={own.title}
        max={300}
        onChange={(title) => set({ title })}
      />
      <SelectField
        label={t('dossier.language')}
        hint={t('dossier.languageHint')}
        value={chosen}
        options={languages.map((value) => ({
          value,
          label: t(`dossierLanguage.${value === '' ? 'profile' : value}`),
        }))}
        onChange={(language) => set({ language })}
      />
      <SelectField
        label={t('case.paper')}
        value={own.paper ?? 'profile'}
        options={(['profile', 'a4', 'letter'] as const).map((value) => ({
          value,
          label: t(`paper.${value}`),
        }))}
        onChange={(paper) => set({ paper: paper === 'profile' ? null : paper })}
      />
    </Disclosure>
  );
}

function Numbers({ own, set }: GroupProps) {
  const { t } = useTranslation();
  const { numbering } = own;
  const change = (fields: Partial<DossierChoices['numbering']>) =>
    set({ numbering: { ...numbering, ...fields } });
  return (
    <Disclosure title={t('dossier.numbers')}>
      <div className="two">
        <TextField
          label={t('dossier.prefix')}
          hint={t('dossier.prefixHint')}
          value={numbering.prefix}
          max={20}
          onChange={(prefix) => change({ prefix })}
        />
        <NumberField
          label={t('dossier.digits')}
          hint={t('dossier.digitsHint')}
          value={numbering.digits === 0 ? null : numbering.digits}
          least={1}
          most={9}
          onChange={(digits) => change({ digits: digits ?? 0 })}
        />
      </div>
      <NumberField
        label={t('dossier.first')}
        value={numbering.first}
        least={1}
        most={1_000_000}
        onChange={(first) => change({ first: first ?? 1 })}
      />
      <SelectField
        label={t('dossier.place')}
        value={numbering.place ?? 'profile'}
        options={(['profile', 'bottom-centre', 'bottom-right', 'top-right'] as const).map((value) => ({
          value,
          label: t(`numberPlace.${value}`),
        }))}
        onChange={(place) => change({ place: place === 'profile' ? null : place })}
      />
    </Disclosure>
  );
}

const sizes = ['profile', '25', '15', '10', 'whole'] as const;

function Volumes({ own, set }: GroupProps) {
  const { t } = useTranslation();
  const { volumes, numbering } = own;
  const size = volumes.whole
    ? 'whole'
    : (sizes.find((each) => Number(each) * 1_000_000 === volumes.bytes) ?? 'profile');
  return (
    <Disclosure title={t('dossier.volumes')}>
      <SelectField
        label={t('dossier.size')}
        hint={t('dossier.sizeHint')}
        value={size}
        options={sizes.map((value) => ({ value, label: sizeLabel(value) }))}
        onChange={(value) =>
          set({
            volumes: {
              ...volumes,
              whole: value === 'whole',
              bytes: value === 'whole' || value === 'profile' ? null : Number(value) * 1_000_000,
            },
          })
        }
      />
      {!volumes.whole && (
        <NumberField
          label={t('dossier.pages')}
          hint={t('dossier.pagesHint')}
          value={volumes.pages}
          least={1}
          most={100_000}
          onChange={(pages) => set({ volumes: { ...volumes, pages } })}
        />
      )}
      <CheckField
        label={t('dossier.perVolume')}
        hint={t('dossier.perVolumeHint')}
        checked={numbering.perVolume}
        onChange={(perVolume) => set({ numbering: { ...numbering, perVolume } })}
      />
    </Disclosure>
  );

  function sizeLabel(value: (typeof sizes)[number]): string {
    if (value === 'profile') return t('dossier.sizeProfile');
    return value === 'whole' ? t('dossier.oneFile') : t('dossier.megabytes', { count: Number(value) });
  }
}
