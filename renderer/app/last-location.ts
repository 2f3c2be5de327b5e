import { ask } from '../host.ts';
import { useNav, type Location } from '../state/nav.tsx';
import { pageNames } from '../state/page-names.ts';
import { useDebouncedEffect } from '../state/timing/use-debounced.ts';

const key = 'place';
const start: Location = { page: 'overview', record: null };
const keepDelay = 250;

/** Where the person was when the case was locked; kept with the case, encrypted. */
export async function readLastLocation(): Promise<Location> {
  const reply = await ask('draft.read', { key });
  return reply.ok ? locationFrom(reply.value) : start;
}

/** Keeps where the person is as they move, so that unlocking returns there. */
export function useSaveLocation(): void {
  const { location } = useNav();
  useDebouncedEffect(() => void ask('draft.keep', { key, text: textOf(location) }), [location], keepDelay);
}

function textOf({ page, record }: Location): string {
  return record === null ? page : `${page} ${record}`;
}

/** A page known to another version may not be one here. */
export function locationFrom(text: string): Location {
  const [name, record = null] = text.split(' ');
  const page = pageNames.find((each) => each === name);
  return page === undefined ? start : { page, record };
}
