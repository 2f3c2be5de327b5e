import type { Incident } from '../domain/incident.ts';

/** Incidents as they happened: by first possible day, those without a date last, planned ones after all. */
export function chronological(incidents: readonly Incident[]): readonly Incident[] {
  return incidents
    .map((incident, index) => ({ incident, index, key: keyOf(incident) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ incident }) => incident);
}

function keyOf({ when, until, planned }: Incident): string {
  const first = when?.earliest ?? when?.latest ?? until?.latest ?? '9999-99-98';
  return `${planned ? 1 : 0} ${first} ${when?.latest ?? ''}`;
}
