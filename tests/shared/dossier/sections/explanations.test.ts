import { expect, test } from 'vitest';
import type { Folio } from '../../../../shared/domain/case.ts';
import { decisionSchema } from '../../../../shared/domain/decision.ts';
import { daySchema } from '../../../../shared/dates/day.ts';
import { toDossier } from '../../../../shared/dossier/to-dossier.ts';
import { profiles } from '../../../../shared/profiles/profiles.ts';
import { checkTimeline } from '../../../../shared/timeline/check.ts';
import { wordsOf } from '../read-dossier.ts';
import { smallFolio } from '../small-folio.ts';

const today = daySchema.parse('2026-11-22');
const note = 'I counted the days in prison wrongly.';

/** A case whose declaration gives another day of the arrest than its record, decided as `decision` says. */
function decided(decision: Record<string, unknown>, change: Record<string, unknown> = {}): Folio {
  const { statements, people, case: given } = smallFolio();
  const when = { asGiven: '2 September 2021' };
  const claim = {
    claim: 'date',
    id: 'c1',
    about: { record: 'arrest', field: 'when' },
    when,
    quote: 'Yusuf Rahimi saw it on 2 September 2021',
  };
  const open = smallFolio({
    case: { ...given, dossier: { ...given.dossier, ...change } },
    people: people.map((each) => ({ ...each, hideIdentity: change['hide'] === each.id })),
    statements: statements.map((each) => ({
      ...each,
      included: change['included'] !== false || each.id !== 'declaration',
      paragraphs: each.paragraphs.map((paragraph) =>
        paragraph.id === 'p2' ? { ...paragraph, claims: [claim] } : paragraph,
      ),
    })),
  });
  const finding = checkTimeline(open, today).find(({ check }) => check === 'source-disagreement');
  const base = {
    id: 'd1',
    finding: finding?.id ?? 'none',
    action: 'keep-both',
    note,
    by: 'Amina Karimi',
    inDossier: true,
  };
  return { ...open, decisions: [decisionSchema.parse({ ...base, ...decision })] };
}

function explanations(folio: Folio): string | null {
  const findings = checkTimeline(folio, today);
  const { sections } = toDossier(folio, profiles[folio.case.profile], { today, findings });
  const section = sections.find(({ kind }) => kind === 'explanations');
  return section === undefined ? null : wordsOf(section);
}

test('an explanation stands after its event’s name and the two quotes with their places', () => {
  const printed = explanations(decided({}))?.split('\n') ?? [];
  expect(printed.slice(2)).toEqual([
    'Arrest at home',
    expect.stringMatching(/^“2021-09-14” \| .+/),
    expect.stringMatching(/^“Yusuf Rahimi saw it on 2 September 2021” \| Declaration, ¶\u00a02/),
    `Explanation. ${note}`,
    'Given by Amina Karimi',
  ]);
});

test('the checker’s own words never appear, in any language', () => {
  const french = explanations(decided({}, { language: 'fr' }));
  expect(french).toContain(`Explication. ${note}`);
  expect(french).toContain('Donnée par Amina Karimi');
  expect(french).not.toMatch(/Two dates|apart|Which is right|paragraph 2/);
});

test('no explanations without a note that was meant for the dossier', () => {
  expect(explanations(decided({ inDossier: false }))).toBeNull();
  expect(explanations(decided({ note: ' ' }))).toBeNull();
});

test('no explanations once the statements changed and the finding is gone', () => {
  expect(explanations(decided({ finding: 'another' }))).toBeNull();
});

test('a paper left out of the dossier is not quoted', () => {
  const printed = explanations(decided({}, { included: false }));
  expect(printed).toContain('“2021-09-14”');
  expect(printed).not.toContain('2 September 2021');
});

test('a hidden name stays hidden in the quote', () => {
  const printed = explanations(decided({}, { hide: 'yusuf' }));
  expect(printed).toContain('saw it on 2 September 2021');
  expect(printed).not.toContain('Yusuf');
});

test('what is said and the answer to it stay on one page', () => {
  const { sections } = toDossier(decided({}), profiles['us-eoir'], {
    today,
    findings: checkTimeline(decided({}), today),
  });
  const blocks = sections
    .find(({ kind }) => kind === 'explanations')
    ?.content.flatMap((content) => (content.content === 'blocks' ? content.blocks : []));
  expect(blocks?.map(({ block }) => block)).toEqual(['heading', 'paragraph', 'group']);
});
