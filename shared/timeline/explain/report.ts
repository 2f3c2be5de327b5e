import type { Severity } from '../../domain/severity.ts';
import type { Folio } from '../../domain/case.ts';
import type { Finding } from '../findings/finding.ts';
import { explain, type Explanation, type Quote } from './explain.ts';
import { fill } from './fill.ts';
import type { Texts } from './texts.ts';

interface Explained {
  readonly finding: Finding;
  readonly words: Explanation;
}

/** All findings as plain text, a statement that several of them share named once, in the reader's language. */
export function report(findings: readonly Finding[], folio: Folio, texts: Texts): string {
  const explained = findings.map((finding) => ({ finding, words: explain(finding, folio, texts) }));
  const groups = groupsOf(explained).map((group) => groupText(group, texts));
  return [summaryText(findings, texts), ...groups].join('\n\n');
}

function summaryText(findings: readonly Finding[], texts: Texts): string {
  const say = (phrase: string, values: Record<string, string | number>): string =>
    fill(texts.phrases[phrase] ?? '', values, texts.language);
  if (findings.length === 0) return say('nothingFound', {});
  const kinds: readonly Severity[] = ['error', 'warning', 'info'];
  const list = kinds
    .map((kind) => ({ kind, count: findings.filter(({ severity }) => severity === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => say(`${kind}Count`, { count }));
  return say('found', { count: findings.length, list: list.join(', ') });
}

/** Findings of one group together, where the first of them stands. */
function groupsOf(explained: readonly Explained[]): Explained[][] {
  const groups = new Map<string, Explained[]>();
  for (const each of explained) {
    const key = each.words.shared === '' ? each.finding.id : (each.finding.group ?? each.finding.id);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function groupText(group: readonly Explained[], texts: Texts): string {
  const [first] = group;
  if (!first || group.length === 1) return group.map((each) => findingText(each, null)).join('');
  const shared = first.words.quotes.find(({ statement }) => statement === first.finding.group);
  const head = fill(texts.phrases.sharedBy ?? '', { count: group.length }, texts.language);
  const lines = group.map((each) => indented(findingText(each, first.finding.group)));
  return [[head, ...(shared ? [`  ${quoteText(shared)}`] : [])].join('\n'), ...lines].join('\n\n');
}

function findingText({ finding, words }: Explained, shared: string | null): string {
  const lines = [
    ...words.quotes.filter(({ statement }) => statement !== shared).map(quoteText),
    words.arithmetic,
    ...words.fits,
  ].filter((line) => line !== '');
  const title = `${finding.severity}: ${words.title} (${finding.check})`;
  return [title, `  ${words.message}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

function quoteText({ source, place, quote }: Quote): string {
  return `${[source, place].filter(Boolean).join(', ')}: ${quote}`;
}

function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gmu, '  ');
}
