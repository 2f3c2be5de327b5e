/** Dispatched in the page before a lock that it did not ask for, so that it hands over what is being typed. */
export const flushEvent = 'folio-flush';
