const tick = 10_000;
/** A tick that comes this late means that the machine slept. */
const sleptAfter = 60_000;

/** Locks after a time without the person, and when the machine wakes from sleep. */
export class IdleLock {
  readonly #lock: () => void;
  readonly #now: () => number;
  #minutes: number;
  #lastActivity = 0;
  #lastTick = 0;
  #timer: NodeJS.Timeout | null = null;

  /** `now` is the wall clock in milliseconds; it runs on while the machine sleeps. */
  constructor(minutes: number, lock: () => void, now: () => number = Date.now) {
    this.#minutes = minutes;
    this.#lock = lock;
    this.#now = now;
  }

  get minutes(): number {
    return this.#minutes;
  }

  start(minutes: number): void {
    this.stop();
    this.#minutes = minutes;
    this.#lastActivity = this.#lastTick = this.#now();
    this.#timer = setInterval(() => this.#look(), tick);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  noteActivity(): void {
    this.#lastActivity = this.#now();
  }

  setMinutes(minutes: number): void {
    this.#minutes = minutes;
    this.noteActivity();
  }

  #look(): void {
    const now = this.#now();
    // The clock was set back: the time without the person goes on all the same.
    const back = this.#lastTick + tick - now;
    if (back > tick && this.#lastActivity > now) this.#lastActivity -= back;
    const slept = now - this.#lastTick > sleptAfter;
    const idle = now - this.#lastActivity >= this.#minutes * 60_000;
    this.#lastTick = now;
    if (!slept && !idle) return;
    this.stop();
    this.#lock();
  }
}
