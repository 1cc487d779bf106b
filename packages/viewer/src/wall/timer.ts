/** A stopwatch; times in milliseconds since 1970. */
export interface Timer {
  /** Since when it runs; undefined while it is stopped. */
  readonly since: number | undefined;
  /** What it had counted before, in milliseconds. */
  readonly before: number;
  /** How long the whole is planned to take, in minutes. */
  readonly planned: number | undefined;
}

export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Starts it, or stops it. */
export function toggleTimer(timer: Timer, now: number): Timer {
  return timer.since === undefined
    ? { ...timer, since: now }
    : { ...timer, since: undefined, before: elapsed(timer, now) };
}

/** Counts from 0 again, and goes on where it ran. */
export function resetTimer(timer: Timer, now: number): Timer {
  return { ...timer, since: timer.since === undefined ? undefined : now, before: 0 };
}

/**
 * A length of time in hours, minutes and seconds.
 *
 * @example
 * ```ts
 * clockText(3_725_000); // "1:02:05"
 * ```
 */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const stopped: Timer = { since: undefined, before: 0, planned: undefined };

/** A stopwatch as the browser keeps it; one that stands at 0 for what can't be read. */
export function readTimer(text: string | undefined): Timer {
  try {
    const { since, before, planned } = JSON.parse(text ?? "{}") as Partial<Timer>;
    const numberOf = (value: unknown) => (typeof value === "number" && value >= 0 ? value : undefined);
    return { since: numberOf(since), before: numberOf(before) ?? 0, planned: numberOf(planned) };
  } catch {
    return stopped;
  }
}

export function writeTimer(timer: Timer): string {
  return JSON.stringify(timer);
}
