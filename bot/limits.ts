const hourMilliseconds = 3_600_000;
const keptKeys = 1000;

/** Lets a key in so many times within an hour. */
export function openHourly(most: number, now: () => number): (key: string) => boolean {
  const counts = new Map<string, { since: number; count: number }>();
  return (key) => {
    const known = counts.get(key);
    const kept = known && now() - known.since < hourMilliseconds ? known : { since: now(), count: 0 };
    kept.count++;
    counts.delete(key);
    counts.set(key, kept);
    if (counts.size > keptKeys) counts.delete(counts.keys().next().value as string);
    return kept.count <= most;
  };
}

type Leave = () => void;

/** Lets so many in at once; the others wait in line, until their time is over. */
export function openGate(width: number): (signal: AbortSignal) => Promise<Leave | undefined> {
  let inside = 0;
  const line: (() => void)[] = [];
  const leave: Leave = () => {
    const next = line.shift();
    if (next) next();
    else inside--;
  };
  return async (signal) => {
    if (signal.aborted) return undefined;
    if (inside < width) {
      inside++;
      return leave;
    }
    return new Promise((resolve) => {
      const goIn = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(leave);
      };
      const giveUp = (): void => {
        line.splice(line.indexOf(goIn), 1);
        resolve(undefined);
      };
      line.push(goIn);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  };
}
