/** The number of Linux for a quota that is used up. */
const quota = -122;

/** The system's name of an error, such as `ENOSPC`; '' when it has none. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return '';
  // Node has no name for a quota that is used up, and two ways of saying so.
  if (process.platform === 'linux' && 'errno' in error && error.errno === quota) return 'EDQUOT';
  return error.code;
}
