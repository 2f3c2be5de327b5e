import { ArrowRight, FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { RecordLink, RecordLinks } from '../../parts/records/record-links.tsx';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { newRecord } from '../../state/new-record.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';

/** Original, translation and certificate: what there is, what is missing, and the ties between them. */
export function TranslationChain(props: {
  readonly document: Document;
  readonly onChange: (fields: Partial<Document>) => void;
}) {
  const { t } = useTranslation();
  const { folio } = useCase();
  const { document, onChange } = props;
  const translations = folio.documents.filter(({ translationOf }) => translationOf === document.id);
  const isTranslation = document.translationOf !== null;
  return (
    <>
      {(isTranslation || translations.length > 0) && (
        <TranslationList document={document} translations={translations} />
      )}
      <RecordLink
        label={t('field.translationOf')}
        kinds={['document', 'statement']}
        value={document.translationOf}
        onChange={(translationOf) => onChange({ translationOf })}
        except={document.id}
      />
      {!isTranslation && <Translations document={document} translations={translations} />}
      <RecordLink
        label={t('field.certificate')}
        hint={t('document.certificateHint')}
        kinds={['statement', 'document']}
        value={document.certificate}
        onChange={(certificate) => onChange({ certificate })}
        except={document.id}
      />
      {isTranslation && document.certificate === null && (
        <WriteCertificate document={document} onChange={onChange} />
      )}
    </>
  );
}

/** Ties the translations of an original to it. */
function Translations(props: { readonly document: Document; readonly translations: readonly Document[] }) {
  const { t } = useTranslation();
  const { folio } = useCase();
  const store = useCaseStore();
  const { document, translations } = props;
  const setTranslationOf = (id: Id, translationOf: Id | null) => {
    const other = folio.documents.find((each) => each.id === id);
    if (other !== undefined) store.patch(other, { translationOf });
  };
  return (
    <RecordLinks
      label={t('document.translations')}
      hint={t('document.translationsHint')}
      kinds={['document']}
      values={translations.map(({ id }) => id)}
      onAdd={(id) => setTranslationOf(id, document.id)}
      onRemove={(id) => setTranslationOf(id, null)}
      except={document.id}
    />
  );
}

/** "The letter → Its translation → The certificate", each the way to it. */
function TranslationList(props: { readonly document: Document; readonly translations: readonly Document[] }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { document, translations } = props;
  const original = document.translationOf === null ? document.id : document.translationOf;
  const rows = document.translationOf === null ? translations : [document];
  return (
    <ul className="translation-chain" aria-label={t('document.pairs')}>
      {rows.map((translation) => (
        <li key={translation.id}>
          <RecordButton id={original} what={t('document.original')} />
          <ArrowRight size={16} aria-hidden />
          <RecordButton id={translation.id} what={t('documentKind.translation')} />
          <ArrowRight size={16} aria-hidden />
          {translation.certificate !== null && byId.has(translation.certificate) ? (
            <RecordButton id={translation.certificate} what={t('field.certificate')} />
          ) : (
            <span className="chain-missing">{t('document.noCertificate')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function RecordButton({ id, what }: { readonly id: Id; readonly what: string }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { go } = useNav();
  const record = byId.get(id);
  return (
    <button
      type="button"
      className="side-link"
      onClick={() => record !== undefined && go(pageOf(record.record), id)}
    >
      <span>
        <small>{what}</small>
        <bdi>{record === undefined ? '' : nameOf(record, t)}</bdi>
      </span>
    </button>
  );
}

/** Makes the certificate as a statement that covers this translation, and goes to it. */
function WriteCertificate(props: {
  readonly document: Document;
  readonly onChange: (fields: Partial<Document>) => void;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { go } = useNav();
  const write = async () => {
    const { document } = props;
    const translator = document.people.find(({ part }) => part === 'translator')?.person ?? null;
    const made = {
      ...newRecord('statement'),
      kind: 'translator-certificate',
      declarant: translator,
      toLanguage: document.language,
      covers: [document.id],
    } as const;
    const reply = await store.save([made, { ...document, certificate: made.id }]);
    if (reply.ok) go('statements', made.id);
  };
  return (
    <Button look="quiet" icon={FilePlus2} onClick={() => void write()}>
      {t('document.writeCertificate')}
    </Button>
  );
}
