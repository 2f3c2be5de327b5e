/** How much a finding, or what a dossier lacks, weighs: cannot be true, is likely wrong, good to know. */
export type Severity = 'error' | 'warning' | 'info';
