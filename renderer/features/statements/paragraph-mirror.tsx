import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import type { Piece } from './pieces.ts';

/** The paragraph as it will read, behind the field it is typed in: dates underlined, citations by name. */
export function ParagraphMirror(props: { readonly pieces: readonly Piece[]; readonly typing: boolean }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const citation = (piece: Extract<Piece, { kind: 'citation' }>) => {
    const record = byId.get(piece.to);
    if (props.typing || !record) return piece.text;
    const name = nameOf(record, t);
    return piece.page === null ? name : t('statement.citation', { name, page: piece.page });
  };
  return (
    <div className="paragraph-mirror" aria-hidden dir="auto">
      {props.pieces.map((piece) => (
        <Fragment key={piece.start}>
          {piece.kind === 'text' && piece.text}
          {piece.kind === 'date' && (
            <span className={`mention ${piece.mention.impossible ? 'impossible' : ''}`}>{piece.text}</span>
          )}
          {piece.kind === 'citation' && (
            <span className={props.typing ? '' : 'citation'}>{citation(piece)}</span>
          )}
        </Fragment>
      ))}
      {'\u200b'}
    </div>
  );
}
