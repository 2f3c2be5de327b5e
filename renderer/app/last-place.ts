import { ask } from '../host.ts';
import { useNav, type Spot } from '../state/nav.tsx';
import { places } from '../state/places.ts';
import { useDebouncedEffect } from '../state/timing/use-debounced.ts';

const key = 'place';
const start: Spot = { place: 'overview', record: null };
const keepDelay = 250;

/** Where the person was when the case was locked; kept with the case, encrypted. */
export async function readLastPlace(): Promise<Spot> {
  const reply = await ask('draft.read', { key });
  return reply.ok ? spotFrom(reply.value) : start;
}

/** Keeps the place as the person moves, so that unlocking returns there. */
export function useKeepPlace(): void {
  const { spot } = useNav();
  useDebouncedEffect(() => void ask('draft.keep', { key, text: textOf(spot) }), [spot], keepDelay);
}

function textOf({ place, record }: Spot): string {
  return record === null ? place : `${place} ${record}`;
}

/** A place kept by another version may be no place here. */
export function spotFrom(text: string): Spot {
  const [name, record = null] = text.split(' ');
  const place = places.find((each) => each === name);
  return place === undefined ? start : { place, record };
}
