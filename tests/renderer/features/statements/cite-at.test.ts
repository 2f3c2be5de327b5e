import { describe, expect, it } from 'vitest';
import { citeAt } from '../../../../renderer/features/statements/cite-at.ts';
import { piecesOf } from '../../../../renderer/features/statements/pieces.ts';
import { idSchema } from '../../../../shared/domain/id.ts';

const letter = idSchema.parse('doc_letter-1');

describe('a citation put into a paragraph', () => {
  it('stands where the caret was, apart from the word before', () => {
    expect(citeAt('They wrote. Then we left.', 11, letter, 2)).toEqual({
      text: 'They wrote. [@doc_letter-1, p. 2] Then we left.',
      caret: 33,
    });
  });

  it('needs no space at the start or after one', () => {
    expect(citeAt('', 0, letter, null).text).toBe('[@doc_letter-1]');
    expect(citeAt('See ', 4, letter, null).text).toBe('See [@doc_letter-1]');
  });

  it('is read back as the same citation', () => {
    const { text } = citeAt('They wrote.', 11, letter, 14);
    expect(piecesOf(text, []).at(-1)).toMatchObject({ kind: 'citation', to: letter, page: 14 });
  });
});
