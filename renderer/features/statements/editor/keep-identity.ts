import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { idSchema } from '../../../../shared/domain/id.ts';
import { newId } from '../../../state/new-record.ts';
import { keptOf, type Kept } from './page.ts';

/** Set on a transaction that brings in the record as it stands: nothing in it is to be repaired. */
export const fromRecord = 'fromRecord';

const longest = { paragraph: 100_000, heading: 300 } as const;

/**
 * Keeps each paragraph the one it was: new and copied ones get ids of their own, one that was cut and put
 * elsewhere keeps what was tied to it, and what was tied to one that was joined to another goes along.
 */
export const keepIdentity = Extension.create({
  name: 'keepIdentity',
  addProseMirrorPlugins: () => [identityPlugin()],
});

/** The plugin itself, for an editor's state. */
export function identityPlugin(): Plugin {
  const remembered = new Map<string, Kept>();
  return new Plugin({
    filterTransaction: (transaction) => !transaction.docChanged || fits(transaction),
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      for (const { node } of paragraphsIn(before.doc))
        if (typeof node.attrs['id'] === 'string') remembered.set(node.attrs['id'], keptOf(node));
      if (transactions.some((each) => each.getMeta(fromRecord) === true)) return null;
      return repair(transactions, before, after, remembered);
    },
  });
}

/** The record's own limits: what would be refused later cannot be typed. */
function fits({ doc, before }: Transaction): boolean {
  const longestBefore = longestOf(before);
  const now = longestOf(doc);
  return (
    now.paragraph <= Math.max(longest.paragraph, longestBefore.paragraph) &&
    now.heading <= Math.max(longest.heading, longestBefore.heading)
  );
}

function longestOf(doc: Node): { readonly paragraph: number; readonly heading: number } {
  const found = { paragraph: 0, heading: 0 };
  doc.forEach((block) => {
    const kind = block.type.name === 'heading' ? 'heading' : 'paragraph';
    // A citation is one place in the page and up to 76 characters in the record.
    let length = block.content.size;
    block.forEach((inline) => {
      if (inline.type.name === 'reference') length += String(inline.attrs['token']).length;
    });
    found[kind] = Math.max(found[kind], length);
  });
  return found;
}

interface Placed {
  readonly node: Node;
  readonly at: number;
}

function paragraphsIn(doc: Node): readonly Placed[] {
  const found: Placed[] = [];
  doc.forEach((node, at) => {
    if (node.type.name === 'paragraph') found.push({ node, at });
  });
  return found;
}

function repair(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  remembered: ReadonlyMap<string, Kept>,
): Transaction | null {
  const { tr } = after;
  assignIds(tr, remembered);
  moveTies(tr, transactions, before);
  return tr.docChanged ? tr : null;
}

/** Gives an id to each paragraph that has none of its own; one empty line alone is not in the record yet. */
function assignIds(tr: Transaction, remembered: ReadonlyMap<string, Kept>): void {
  const { doc } = tr;
  if (doc.childCount === 1 && doc.firstChild?.content.size === 0 && doc.firstChild.attrs['id'] === null)
    return;
  const seen = new Set<string>();
  for (const { node, at } of paragraphsIn(doc)) {
    const id: unknown = node.attrs['id'];
    const own =
      typeof id === 'string' && !seen.has(id) && idSchema.safeParse(id).success ? id : newId('graph');
    seen.add(own);
    const kept = (own === id ? remembered.get(own) : undefined) ?? null;
    if (own === id && (node.attrs['kept'] !== null || kept === null)) continue;
    tr.setNodeAttribute(at, 'id', own);
    // A copy is new words: what was tied to the first stays with the first.
    if (own === id || typeof id === 'string') tr.setNodeAttribute(at, 'kept', own === id ? kept : null);
  }
}

/** What was tied to a paragraph whose words went on in another goes on with them. */
function moveTies(tr: Transaction, transactions: readonly Transaction[], before: EditorState): void {
  const mapping = new Mapping();
  for (const each of transactions) mapping.appendMapping(each.mapping);
  const alive = new Set<unknown>(paragraphsIn(tr.doc).map(({ node }) => node.attrs['id']));
  for (const { node, at } of paragraphsIn(before.doc)) {
    const kept = keptOf(node);
    if (alive.has(node.attrs['id']) || node.content.size === 0 || isBare(kept)) continue;
    const end = mapping.mapResult(at + node.nodeSize - 1, -1);
    if (end.deletedBefore) continue;
    const $end = tr.doc.resolve(end.pos);
    if ($end.parent.type.name !== 'paragraph') continue;
    tr.setNodeAttribute($end.before(), 'kept', joined(keptOf($end.parent), kept));
  }
}

function isBare({ refs, claims }: Kept): boolean {
  return refs.length === 0 && claims.length === 0;
}

/** Both's ties, each once; words that were joined have not been read back as they now stand. */
function joined(one: Kept, other: Kept): Kept {
  const known = new Set(one.refs.map(({ to, page }) => `${to} ${page}`));
  const claims = new Set(one.claims.map(({ id }) => id));
  return {
    ...one,
    refs: [...one.refs, ...other.refs.filter(({ to, page }) => !known.has(`${to} ${page}`))],
    claims: [...one.claims, ...other.claims.filter(({ id }) => !claims.has(id))],
  };
}
