/** Dispatched in the page before a lock that it did not ask for, so that it hands over what is being typed. */
export const flushEvent = 'folio-flush';

/** How long a page may take to hand it over, in milliseconds: one that hangs must keep no case open and no window. */
export const flushTimeout = 700;
