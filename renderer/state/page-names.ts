/** The pages of an open case, in the order of the rail. */
export const pageNames = [
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
/** The name of a page. */
export type PageName = (typeof pageNames)[number];
