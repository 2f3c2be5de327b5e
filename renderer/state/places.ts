/** The pages of an open case, in the order of the rail. */
export const places = [
  'overview',
  'timeline',
  'incidents',
  'histories',
  'people',
  'places',
  'documents',
  'statements',
  'findings',
  'dossier',
  'interview',
  'care',
] as const;
export type PlaceName = (typeof places)[number];
