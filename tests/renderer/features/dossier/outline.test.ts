import { expect, test } from 'vitest';
import {
  outlineOf,
  withExhibitMoved,
  withPartMoved,
  withPartNamed,
  withPartLeftOut,
} from '../../../../renderer/features/dossier/outline.ts';
import { moved } from '../../../../renderer/ui/reorder.ts';
import { daySchema } from '../../../../shared/dates/day.ts';
import type { DossierChoices, Folio } from '../../../../shared/domain/case.ts';
import { previewOf } from '../../../../shared/dossier/preview.ts';
import { toDossier } from '../../../../shared/dossier/to-dossier.ts';
import { profiles } from '../../../../shared/profiles/profiles.ts';
import { smallFolio } from '../../../shared/dossier/small-folio.ts';

function previewed(folio: Folio) {
  const dossier = toDossier(folio, profiles[folio.case.profile], { today: daySchema.parse('2026-11-22') });
  return previewOf(dossier).parts;
}

const choosing = (folio: Folio, dossier: DossierChoices): Folio => ({
  ...folio,
  case: { ...folio.case, dossier },
});

function kindsPrinted(folio: Folio): readonly string[] {
  return previewed(folio)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'exhibit' && kind !== 'statement');
}

test('the outline holds every part of the destination, with its statements and exhibits inside', () => {
  const folio = smallFolio();
  const outline = outlineOf(folio, previewed(folio));
  expect(outline.map(({ kind }) => kind)).toEqual(profiles['us-eoir'].parts);
  const exhibits = outline.find(({ kind }) => kind === 'exhibits');
  expect(exhibits?.contents.map(({ record }) => record)).toEqual(['card', 'letter']);
  expect(outline.find(({ kind }) => kind === 'explanations')).toMatchObject({ hasPages: false });
});

test('a part that is moved, left out or renamed is so in the dossier', () => {
  const folio = smallFolio();
  const outline = outlineOf(folio, previewed(folio));
  const { dossier } = folio.case;
  const last = outline.length - 1;
  const movedUp = choosing(folio, withPartMoved(dossier, outline, last, 0));
  expect(kindsPrinted(movedUp)[0]).toBe('service');
  const without = choosing(folio, withPartLeftOut(dossier, 'chronology', true));
  expect(kindsPrinted(without)).not.toContain('chronology');
  const back = withPartLeftOut(without.case.dossier, 'chronology', false);
  expect(kindsPrinted(choosing(folio, back))).toContain('chronology');
  const part = outline.find(({ kind }) => kind === 'chronology');
  if (part === undefined) throw new Error('The sample has a chronology.');
  const named = withPartNamed(dossier, part, ' What happened when ');
  expect(named.titles).toEqual([{ part: 'chronology', title: 'What happened when' }]);
  expect(previewed(choosing(folio, named)).find(({ kind }) => kind === 'chronology')?.title).toBe(
    'What happened when',
  );
  expect(withPartNamed(named, part, '').titles).toEqual([]);
});

test('an exhibit that is moved changes its letter', () => {
  const folio = smallFolio();
  const outline = outlineOf(folio, previewed(folio));
  const changed = choosing(folio, withExhibitMoved(folio.case.dossier, outline, 1, 0));
  const exhibits = previewed(changed).filter(({ kind }) => kind === 'exhibit');
  expect(exhibits.map(({ label, record }) => [label, record])).toEqual([
    ['Tab A', 'letter'],
    ['Tab B', 'card'],
  ]);
});

test('a move past either end, or to the same place, changes nothing', () => {
  const list = ['a', 'b', 'c'];
  expect(moved(list, 0, -1)).toBe(list);
  expect(moved(list, 2, 3)).toBe(list);
  expect(moved(list, 1, 1)).toBe(list);
  expect(moved(list, 7, 0)).toBe(list);
  expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a']);
});
