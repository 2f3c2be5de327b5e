import { expect, test } from 'vitest';
import { servedBundleSchema, type Folio } from '../../../shared/domain/case.ts';
import { daySchema } from '../../../shared/domain/day.ts';
import { parseWhen } from '../../../shared/domain/when.ts';
import { plainText, type Block, type Inline } from '../../../shared/dossier/block.ts';
import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import { previewOf } from '../../../shared/dossier/preview.ts';
import { toDossier } from '../../../shared/dossier/to-dossier.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';
import { smallFolio } from './small-folio.ts';

const today = daySchema.parse('2026-11-22');

function make(folio: Folio): Dossier {
  return toDossier(folio, profiles[folio.case.profile], { today });
}

function makeFor(folio: Folio, profile: keyof typeof profiles): Dossier {
  return toDossier(folio, profiles[profile], { today });
}

function wordsOf(section: Section | undefined): string {
  return (section?.content ?? [])
    .flatMap((content) => (content.content === 'blocks' ? content.blocks : []))
    .map(blockWords)
    .join('\n');
}

function blockWords(block: Block): string {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return plainText(block.text);
    case 'table':
      return block.rows.map(({ cells }) => cells.map((cell) => plainText(cell)).join(' | ')).join('\n');
    case 'group':
      return block.blocks.map(blockWords).join('\n');
    case 'signature':
      return block.lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'space':
    default:
      return '';
  }
}

function find(dossier: Dossier, anchor: string): Section | undefined {
  return dossier.sections.find((section) => section.anchor === anchor);
}

test('the immigration court gets its parts in the order of its practice manual, service last', () => {
  const kinds = make(smallFolio()).sections.map(({ kind }) => kind);
  expect(kinds).toEqual([
    'cover',
    'contents',
    'statements',
    'statement',
    'chronology',
    'witness-list',
    'histories',
    'corroboration',
    'exhibits',
    'exhibit',
    'exhibit',
    'custody',
    'service',
  ]);
});

test('a translation and its certificate come right after the original, in one exhibit', () => {
  const exhibit = find(make(smallFolio()), 'exhibit:letter');
  expect(exhibit?.label).toBe('Tab B');
  expect(
    exhibit?.content.map((content) => (content.content === 'file' ? content.record : content.title)),
  ).toEqual([undefined, 'letter', 'letter-en', 'Certificate of translation']);
});

test('exhibits follow the chosen order first, then their dates', () => {
  const folio = smallFolio();
  const chosen = {
    ...folio,
    case: { ...folio.case, dossier: { ...folio.case.dossier, exhibitOrder: [folio.documents[0]?.id ?? ''] } },
  };
  const labels = (each: Folio) =>
    make(each).sections.flatMap(({ kind, label, record }) =>
      kind === 'exhibit' ? [`${label} ${record}`] : [],
    );
  expect(labels(folio)).toEqual(['Tab A card', 'Tab B letter']);
  expect(labels(chosen as Folio)).toEqual(['Tab A letter', 'Tab B card']);
});

test('a citation becomes the label and the page of the cited document, linked', () => {
  const declaration = find(make(smallFolio()), 'statement:declaration');
  const links: Inline[] = (declaration?.content ?? [])
    .flatMap((content) => (content.content === 'blocks' ? content.blocks : []))
    .flatMap((block) => (block.block === 'paragraph' ? block.text : []))
    .filter((piece) => piece.inline === 'link');
  expect(links).toEqual([
    {
      inline: 'link',
      to: 'document:letter',
      page: 2,
      children: [
        { inline: 'text', text: 'Tab\u00a0B' },
        { inline: 'place', to: 'document:letter', page: 2, within: null },
      ],
    },
  ]);
});

test('a citation of nothing is printed as missing and listed', () => {
  const folio = smallFolio({
    statements: [{ id: 'd', declarant: 'amina', paragraphs: [{ id: 'p', text: 'See [@gone].' }] }],
  });
  const dossier = make(folio);
  expect(wordsOf(find(dossier, 'statement:d'))).toContain('[reference missing]');
  expect(dossier.preflight.filter(({ code }) => code === 'citation-unknown')).toMatchObject([
    { severity: 'error', record: 'd' },
  ]);
});

test('a blank that a template left is listed, and not again once its statement was served', () => {
  const folio = smallFolio({
    statements: [{ id: 'd', declarant: 'amina', paragraphs: [{ id: 'p', text: 'I come from […town].' }] }],
  });
  expect(make(folio).preflight.filter(({ code }) => code === 'blank-left')).toMatchObject([
    { severity: 'warning', record: 'd', message: expect.stringContaining('[…town]') },
  ]);
  const serving = servedBundleSchema.parse({
    on: '2026-01-05',
    last: 9,
    runs: [{ anchor: 'statement:d', first: '4', pages: 1 }],
    exhibits: [],
  });
  const dossier = { ...folio.case.dossier, served: [serving], supplement: { number: 2, reason: '' } };
  const later = make({ ...folio, case: { ...folio.case, dossier } });
  expect(later.preflight.filter(({ code }) => code === 'blank-left')).toEqual([]);
});

test('a hidden person appears under the pseudonym in every text', () => {
  const folio = smallFolio();
  const people = folio.people.map((person) =>
    person.id === 'yusuf' ? { ...person, hideIdentity: true, pseudonym: 'Witness W' } : person,
  );
  const dossier = make({ ...folio, people });
  const all = JSON.stringify(dossier.sections);
  expect(all).not.toMatch(/Yusuf Rahimi|555 0100/);
  expect(wordsOf(find(dossier, 'statement:declaration'))).toContain('Witness W read it to me.');
  expect(wordsOf(find(dossier, 'part:chronology'))).toContain('Witness W saw them.');
});

test('an exhibit that would give a hidden person away is withheld and refused in the preflight', () => {
  const folio = smallFolio();
  const people = folio.people.map((person) =>
    person.id === 'yusuf' ? { ...person, hideIdentity: true } : person,
  );
  const documents = folio.documents.map((document) =>
    document.id === 'card'
      ? { ...document, people: [{ person: people[1]?.id ?? document.id, part: 'holder' as const }] }
      : document,
  );
  const withheld = make({ ...folio, people, documents });
  expect(find(withheld, 'exhibit:card')?.content.every(({ content }) => content === 'blocks')).toBe(true);
  expect(wordsOf(find(withheld, 'exhibit:card'))).toContain('This exhibit is withheld.');
  expect(withheld.preflight.find(({ code }) => code === 'exhibit-withheld')).toMatchObject({
    severity: 'error',
    record: 'card',
  });
  const redacted = documents.map((document) => ({
    ...document,
    redactedFor: [people[1]?.id ?? document.id],
  }));
  expect(
    make({ ...folio, people, documents: redacted }).preflight.some(({ code }) => code === 'exhibit-withheld'),
  ).toBe(false);
});

test('a required part that is left out is an error, never silence', () => {
  const folio = smallFolio();
  const dossier = make({
    ...folio,
    case: { ...folio.case, dossier: { ...folio.case.dossier, leftOut: ['service', 'custody'] } },
  });
  expect(dossier.preflight.find(({ code }) => code === 'part-missing-left-out')?.message).toContain(
    'Certificate of service',
  );
  expect(dossier.preflight.find(({ code }) => code === 'part-left-out')?.message).toContain('Custody');
});

test('what a destination asks for and the case lacks is listed', () => {
  const bare = smallFolio({
    statements: [],
    people: [],
    documents: [],
    case: { id: 'case', profile: 'us-eoir' },
  });
  const codes = make(bare).preflight.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      'needs-applicant-name',
      'needs-declaration',
      'needs-reference-number',
      'needs-judge',
      'needs-hearing-date',
      'part-missing',
    ]),
  );
});

test('a foreign document without a translation is an error at the court, a warning in general', () => {
  const folio = smallFolio();
  const documents = folio.documents.filter(({ id }) => id === 'letter');
  const severity = (profile: 'us-eoir' | 'generic') =>
    make({ ...folio, documents, case: { ...folio.case, profile } }).preflight.find(
      ({ code }) => code === 'needs-translation',
    )?.severity;
  expect(severity('us-eoir')).toBe('error');
  expect(severity('generic')).toBe('warning');
});

test('the closing words differ inside and outside the United States', () => {
  const words = (signedInUs: string) => {
    const folio = smallFolio();
    const statements = folio.statements.map((each) => ({ ...each, signedInUs }));
    return wordsOf(find(make({ ...folio, statements } as Folio), 'statement:declaration'));
  };
  expect(words('yes')).toContain('under penalty of perjury that the foregoing is true and correct');
  expect(words('no')).toContain(
    'under penalty of perjury under the laws of the United States of America that',
  );
});

test('a statement with a signed copy prints no second signature block', () => {
  const folio = smallFolio();
  const statements = folio.statements.map((each) =>
    each.id === 'declaration' ? { ...each, files: [folio.attachments[2]?.id ?? each.id] } : each,
  );
  const section = find(make({ ...folio, statements }), 'statement:declaration');
  expect(wordsOf(section)).not.toContain('penalty of perjury');
  expect(section?.content.map(({ content }) => content)).toEqual(['blocks', 'file']);
});

test('documents that translate one another in a circle still appear', () => {
  const folio = smallFolio();
  const [letter, translation] = folio.documents;
  const documents = folio.documents.map((document) =>
    document.id === letter?.id ? { ...document, translationOf: translation?.id ?? null } : document,
  );
  const records = make({ ...folio, documents }).sections.flatMap(({ content }) =>
    content.flatMap((each) => (each.content === 'file' ? [each.record] : [])),
  );
  expect(records).toEqual(expect.arrayContaining(['letter', 'letter-en', 'card']));
});

test('the preview names every part', () => {
  const dossier = make(smallFolio());
  expect(previewOf(dossier).parts).toHaveLength(dossier.sections.length);
});

test('a statement in another language and its translation point at each other', () => {
  const base = smallFolio();
  const letter = {
    id: 'plea',
    kind: 'letter',
    declarant: 'yusuf',
    language: 'prs',
    paragraphs: [{ id: 'p9', text: 'دیدم.' }],
  };
  const lacking = make(smallFolio({ statements: [...base.statements, letter] }));
  expect(lacking.preflight.find(({ code }) => code === 'needs-statement-translation')).toMatchObject({
    record: 'plea',
    values: { language: 'prs' },
    message: expect.stringContaining('Dari'),
  });
  const english = {
    id: 'plea-en',
    kind: 'translation',
    title: 'The plea in English',
    language: 'en',
    translationOf: 'plea',
  };
  const whole = make(
    smallFolio({ statements: [...base.statements, letter], documents: [...base.documents, english] }),
  );
  expect(whole.preflight.filter(({ code }) => code === 'needs-statement-translation')).toEqual([]);
  expect(wordsOf(find(whole, 'statement:plea'))).toContain('Its translation is Tab');
  expect(wordsOf(find(whole, 'exhibit:plea-en'))).toContain('Translation of');
});

test('the contents give an exhibit its bare label, under the word for exhibits', () => {
  const words = wordsOf(find(make(smallFolio()), 'part:contents'));
  expect(words).toContain('A | Identity card | March 1, 2015');
  expect(words).not.toContain('Tab A');
});

test('a British cover sets the parties one under the other, an American one beside brackets', () => {
  const folio = smallFolio();
  const british = wordsOf(find(makeFor(folio, 'uk-ftt'), 'part:cover')).split('\n');
  expect(british.slice(3, 10)).toEqual([
    'A-number A 200 123 456',
    'Between',
    'Amina Karimi',
    'Appellant',
    'and',
    'The Secretary of State for the Home Department',
    'Respondent',
  ]);
  const american = wordsOf(find(make(folio), 'part:cover'));
  expect(american).toContain('NON-DETAINED');
  expect(american).toContain('In the matter of');
  expect(american).toContain(')\n)\n)');
});

test('the office a case names is not printed for another destination', () => {
  const given = smallFolio();
  const folio = { ...given, case: { ...given.case, authority: 'New York, Varick Street' } };
  expect(wordsOf(find(make(folio), 'part:cover'))).toContain('New York, Varick Street');
  expect(wordsOf(find(makeFor(folio, 'generic'), 'part:cover'))).not.toContain('Varick');
  expect(wordsOf(find(makeFor(folio, 'uk-ftt'), 'part:cover'))).not.toContain('Varick');
});

test('the words of American law stay English in a French dossier, with an English date', () => {
  const given = smallFolio();
  const signed = parseWhen({ asGiven: '2026-05-01' });
  const folio = {
    ...given,
    case: { ...given.case, dossier: { ...given.case.dossier, language: 'fr' } },
    statements: given.statements.map((each) => ({ ...each, signed })),
  };
  const words = wordsOf(find(make(folio), 'statement:declaration'));
  expect(words).toContain('Executed on May 1, 2026.');
  expect(words).toContain('Date: 1er mai 2026');
});

test('who did it is said once, though named as a person and in the person’s own words', () => {
  const given = smallFolio();
  const [arrest, ...others] = given.incidents;
  const people = [{ person: 'yusuf', part: 'perpetrator' }] as const;
  const said = (doneBy: string) =>
    wordsOf(
      find(make(smallFolio({ incidents: [{ ...arrest, people, doneBy }, ...others] })), 'part:chronology'),
    );
  expect(said('Yusuf Rahimi and two men')).toContain('By: Yusuf Rahimi and two men.');
  expect(said('two men')).toContain('By: Yusuf Rahimi; two men.');
});

test('a line of a history says nothing twice', () => {
  const history = {
    id: 'study',
    kind: 'school',
    title: 'Herat University, law',
    organisation: 'Herat University',
    position: 'student',
    from: { asGiven: '2012' },
  };
  const words = wordsOf(find(make(smallFolio({ histories: [history] })), 'part:histories'));
  expect(words).toContain('Herat University, law, student');
  expect(words.match(/Herat University/g)).toHaveLength(1);
});

test('days of one month are joined, and days that run backwards are printed as given', () => {
  const spanning = (when: string, until: string) =>
    wordsOf(
      find(
        make(
          smallFolio({
            incidents: [{ id: 'held', title: 'Held', when: { asGiven: when }, until: { asGiven: until } }],
          }),
        ),
        'part:chronology',
      ),
    );
  expect(spanning('2021-09-14', '2021-09-20')).toContain('September 14 to 20, 2021');
  expect(spanning('2021-09-14', '2021-10-02')).toContain('September 14, 2021 to October 2, 2021');
  expect(spanning('2021-09-20', '2021-09-14')).toContain('September 20, 2021 to September 14, 2021');
  expect(spanning('2021-08', '2021-09-14')).toContain('August 2021 to September 14, 2021');
});

test('a case without a name leaves no empty line on its cover and no loose comma in its certificate', () => {
  const dossier = makeFor(smallFolio({ people: [] }), 'generic');
  const cover = find(dossier, 'part:cover')?.content.flatMap((each) =>
    each.content === 'blocks' ? each.blocks : [],
  );
  expect(cover?.filter((block) => block.block === 'paragraph' && plainText(block.text) === '')).toEqual([]);
  expect(wordsOf(find(dossier, 'part:service'))).toContain('The filing is: Documents and evidence.');
});

test('the witness list has no column that nobody fills', () => {
  const heads = (dossier: Dossier) =>
    find(dossier, 'part:witness-list')?.content.flatMap((each) =>
      each.content === 'blocks'
        ? each.blocks.flatMap((block) =>
            block.block === 'table' ? block.head.map((cell) => plainText(cell)) : [],
          )
        : [],
    );
  expect(heads(make(smallFolio()))).toEqual(['Name', 'Relation', 'Events']);
  const letter = { id: 'letter-of-yusuf', kind: 'letter', declarant: 'yusuf' };
  expect(heads(make(smallFolio({ statements: [letter] })))).toEqual([
    'Name',
    'Relation',
    'Statement',
    'Events',
  ]);
});

test('the translator’s certificate says what the rules of every destination ask it to say', () => {
  const words = wordsOf(find(make(smallFolio()), 'exhibit:letter'));
  expect(words).toContain('I, Lena Ortiz, certify that I am competent to translate from Dari into English');
  expect(words).toContain('complete, true and accurate to the best of my abilities');
  expect(words).toContain('Address | 1 Main Street');
  expect(words).toContain('Phone | +1 555 0111');
  expect(words).toContain('Signature: ');
});

test('a certificate whose signer cannot be reached is a warning at the court that asks for it', () => {
  const lacking = (change: object, profile: 'us-eoir' | 'uk-ftt' = 'us-eoir') => {
    const people = smallFolio().people.map((each) => (each.id === 'lena' ? { ...each, ...change } : each));
    return makeFor(smallFolio({ people }), profile)
      .preflight.filter(({ code }) => code === 'needs-certifier-contact')
      .map(({ severity, record }) => `${severity} ${record}`);
  };
  expect(lacking({})).toEqual([]);
  expect(lacking({ phone: '' })).toEqual(['warning certificate']);
  expect(lacking({ address: '' })).toEqual(['warning certificate']);
  expect(lacking({ phone: '' }, 'uk-ftt')).toEqual([]);
});

test('the interpreter’s certificate says that it was read and understood before it was signed', () => {
  const certificate = {
    id: 'read',
    kind: 'interpreter-certificate',
    interpreter: 'lena',
    fromLanguage: 'Dari',
    toLanguage: 'English',
    covers: ['declaration'],
  };
  const words = wordsOf(
    find(
      make(smallFolio({ statements: [...smallFolio().statements, certificate] })),
      'statement:declaration',
    ),
  );
  expect(words).toContain('competent and accurate in Dari and English');
  expect(words).toContain(
    'read the statement listed below to Amina Karimi in Dari, a language they understand',
  );
  expect(words).toContain('understood it before they signed');
});

test('British and Canadian statements close with the words of their rules', () => {
  const closing = (profile: 'uk-ftt' | 'ca-rpd') =>
    wordsOf(find(makeFor(smallFolio(), profile), 'statement:declaration'));
  expect(closing('uk-ftt')).toContain('I believe that the facts stated in this witness statement are true.');
  expect(closing('ca-rpd')).toContain(
    'I declare that the information given in this statement is complete, true and correct.',
  );
});

test('a title written from the right keeps its page and its date in the order of the dossier', () => {
  const given = smallFolio();
  const title = 'نامهٔ تهدید';
  const folio = {
    ...given,
    incidents: given.incidents.map((each) => (each.id === 'threat' ? { ...each, title } : each)),
    documents: given.documents.map((each) => (each.id === 'letter' ? { ...each, title } : each)),
  };
  const dossier = make(folio);
  const alone = `\u2068${title}\u2069`;
  expect(wordsOf(find(dossier, 'part:corroboration'))).toContain(`${alone}\nAugust 2021`);
  expect(wordsOf(find(dossier, 'part:custody'))).toContain(`${alone}\nAdded: `);
  expect(wordsOf(find(dossier, 'exhibit:letter'))).toContain(`Shows | ${alone}`);
});

test('below a title written from the right each line of an event goes its own way', () => {
  const event = {
    id: 'e',
    title: 'نامهٔ تهدید',
    when: { asGiven: '2021' },
    account: 'شب آمدند.',
    doneBy: 'two men',
  };
  const words = wordsOf(find(make(smallFolio({ incidents: [event] })), 'part:chronology'));
  expect(words).toContain('نامهٔ تهدید\n\u2068شب آمدند.\u2069\n\u2068By: two men.\u2069');
});

test('French parts a list as it parts sentences', () => {
  const given = smallFolio({
    statements: [
      { id: 'd', declarant: 'amina', paragraphs: [{ id: 'p', text: 'Voyez les pièces [@letter] [@card].' }] },
    ],
  });
  const folio = { ...given, case: { ...given.case, dossier: { ...given.case.dossier, language: 'fr' } } };
  expect(wordsOf(find(make(folio), 'statement:d'))).toContain('Onglet\u00a0B\u00a0; Onglet\u00a0A');
});

test('the contents leave room for the longest date, and more where letters are larger', () => {
  const dateWidth = (profile: 'uk-ftt' | 'ca-rpd', issued: string) => {
    const document = { id: 'x', title: 'X', issued: { asGiven: issued } };
    const dossier = makeFor(smallFolio({ documents: [document] }), profile);
    const [table] = (find(dossier, 'part:contents')?.content ?? []).flatMap((each) =>
      each.content === 'blocks' ? each.blocks.filter((block) => block.block === 'table') : [],
    );
    return table?.columns[2]?.width ?? 0;
  };
  expect(dateWidth('uk-ftt', '2021-09-28')).toBeGreaterThan(dateWidth('uk-ftt', '2021'));
  expect(dateWidth('ca-rpd', '2021-09-28')).toBeGreaterThan(dateWidth('uk-ftt', '2021-09-28'));
});

test('an exhibit names the events it shows in the order they happened', () => {
  const [letter, ...others] = smallFolio().documents;
  const incidents = [{ incident: 'arrest' }, { incident: 'threat' }];
  const sheet = find(
    make(smallFolio({ documents: [{ ...letter, incidents }, ...others] })),
    'exhibit:letter',
  );
  expect(wordsOf(sheet)).toMatch(/Letter under the door\s+Arrest at home/);
});

test('a history of single days has one column of dates, and a crossing’s status a line of its own', () => {
  const day = { asGiven: '2023-11-14' };
  const histories = [
    { id: 'in', kind: 'entry', title: 'Arrival', from: day, to: day, direction: 'in', status: 'Parole' },
  ];
  expect(wordsOf(find(make(smallFolio({ histories })), 'part:histories'))).toContain(
    'November 14, 2023 | Arrival\nEntry, Parole | ',
  );
});

test('paragraphs of the one declaration are cited without the applicant’s name, of two with it', () => {
  const matrix = (statements = smallFolio().statements) =>
    wordsOf(find(make(smallFolio({ statements })), 'part:corroboration'));
  expect(matrix()).toContain('| Declaration, ¶\u00a02');
  const [own, ...others] = smallFolio().statements;
  expect(matrix([own, { ...own, id: 'second', paragraphs: [] }, ...others] as typeof others)).toContain(
    '| Declaration, Amina Karimi, ¶\u00a02',
  );
});
