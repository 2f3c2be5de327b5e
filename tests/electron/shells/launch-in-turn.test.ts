import { errors } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchInTurn, NoUsableBrowser } from '../../../electron/shells/launch-in-turn.ts';
import { unusableText } from '../../../electron/shells/unusable-words.ts';
import { languagesWith } from '../../../shared/languages.ts';

const patience = { before: 10, last: 180 };
const free = () => [];

/** Browsers by name: what each does at its first start, its second and so on. */
function machine(acts: Readonly<Record<string, readonly ('shows' | 'silent' | 'ended')[]>>) {
  const starts: string[] = [];
  const launch = (browser: string, timeout: number): Promise<string> => {
    const act = acts[browser]?.[starts.filter((each) => each.startsWith(`${browser} `)).length];
    starts.push(`${browser} ${timeout}`);
    if (act === 'shows') return Promise.resolve(`${browser}’s window`);
    return Promise.reject(act === 'silent' ? new errors.TimeoutError('10 s exceeded') : new Error('closed'));
  };
  return { starts, launch };
}

test('the only browser gets all the time there is', async () => {
  const { starts, launch } = machine({ a: ['shows'] });
  expect(await launchInTurn(['a'], launch, patience, free)).toBe('a’s window');
  expect(starts).toEqual(['a 180']);
});

test('where one is silent and one ends, the next shows the window', async () => {
  const { starts, launch } = machine({ a: ['silent'], b: ['ended'], c: ['shows'] });
  expect(await launchInTurn(['a', 'b', 'c'], launch, patience, free)).toBe('c’s window');
  expect(starts).toEqual(['a 10', 'b 10', 'c 10']);
});

test('one that was only slow is tried again when no other is left', async () => {
  const { starts, launch } = machine({ a: ['silent', 'shows'], b: ['ended'] });
  expect(await launchInTurn(['a', 'b'], launch, patience, free)).toBe('a’s window');
  expect(starts).toEqual(['a 10', 'b 10', 'a 180']);
});

test('one whose policies forbid it is not started, and named when no other shows the window', async () => {
  const policiesOf = (browser: string) => (browser === 'a' ? ['RemoteDebuggingAllowed'] : []);
  const { starts, launch } = machine({ a: ['shows'], b: ['silent', 'silent'], c: ['ended'] });
  const failed = await launchInTurn(['a', 'b', 'c'], launch, patience, policiesOf).catch(
    (error: unknown) => error,
  );
  expect(starts).toEqual(['b 10', 'c 10', 'b 180']);
  expect(failed).toBeInstanceOf(NoUsableBrowser);
  expect(failed).toMatchObject({
    tried: [
      { browser: 'a', reason: 'policies', policies: ['RemoteDebuggingAllowed'] },
      { browser: 'c', reason: 'ended' },
      { browser: 'b', reason: 'silent' },
    ],
  });
});

test.each(languagesWith('pathDialog').map(({ tag }) => tag))(
  'in %s each reason is told and the policies named',
  (tag) => {
    const tried = (['policies', 'silent', 'ended'] as const).map((reason) => ({
      browser: `/usr/bin/${reason}`,
      reason,
      policies: reason === 'policies' ? ['URLBlocklist'] : [],
    }));
    const { title, lines } = unusableText(tried, `${tag}_XX`);
    expect(title).toContain('Folio');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('URLBlocklist');
    for (const [at, { browser }] of tried.entries()) expect(lines[at]).toContain(browser);
    expect(new Set([title, ...lines, unusableText(tried, 'en').title]).size).toBe(tag === 'en' ? 5 : 6);
  },
);

test('a tag without words of its own is answered in English', () => {
  expect(unusableText([], 'C').lines).toEqual(unusableText([], 'en').lines);
});
