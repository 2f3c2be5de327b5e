import { createContext, use, useSyncExternalStore } from 'react';
import type { CaseState } from './case-state.ts';
import type { CaseStore, Checking, SaveStatus } from './case-store.ts';

/** The open case's store; null outside an open case. */
export const CaseContext = createContext<CaseStore | null>(null);

/** The open case's store: what a feature calls to change it. */
export function useCaseStore(): CaseStore {
  const store = use(CaseContext);
  if (store === null) throw new Error('No case is open here.');
  return store;
}

/** The open case as it stands on the screen. */
export function useCase(): CaseState {
  const store = useCaseStore();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().case);
}

/** The case as it was when typing last paused: lists and ties follow a moment later, so that letters never wait for them. */
export function useSettledCase(): CaseState {
  const store = useCaseStore();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().settled);
}

/** One part of the open case; drawn again only when that part changes. */
export function useCasePart<Part>(part: (state: CaseState) => Part): Part {
  const store = useCaseStore();
  return useSyncExternalStore(store.subscribe, () => part(store.snapshot().case));
}

/** Whether what was typed has been kept. */
export function useSaveStatus(): SaveStatus {
  const store = useCaseStore();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().status);
}

/** Whether the dates are being checked: until then nothing may be said of what was not found. */
export function useChecking(): Checking {
  const store = useCaseStore();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().checking);
}
