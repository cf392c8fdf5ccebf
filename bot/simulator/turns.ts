/** Runs take turns: a simulation takes all the processor there is, and others want to be served too. */
export interface Turns {
  /** Whether there is room for one more. */
  readonly isFull: () => boolean;
  /**
   * Waits for the turn, telling the place in line whenever it changes; resolves to what ends the turn. Whoever leaves
   * the line gets no turn, and the promise is rejected.
   */
  take(signal: AbortSignal, onPlace: (place: number) => void): Promise<() => void>;
}

interface Waiting {
  readonly begin: () => void;
  readonly onPlace: (place: number) => void;
}

export function openTurns({ mostWaiting }: { readonly mostWaiting: number }): Turns {
  let isRunning = false;
  const line: Waiting[] = [];
  const tellAll = (): void => line.forEach(({ onPlace }, i) => void onPlace(i + 1));
  const end = (): void => {
    const next = line.shift();
    isRunning = next !== undefined;
    next?.begin();
    tellAll();
  };
  /** Ending twice would let two run at once. */
  const turn = (): (() => void) => {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      end();
    };
  };
  return {
    isFull: () => isRunning && line.length >= mostWaiting,
    take(signal, onPlace) {
      if (!isRunning) {
        isRunning = true;
        return Promise.resolve(turn());
      }
      return new Promise((resolve, reject) => {
        const waiting: Waiting = {
          begin: () => {
            signal.removeEventListener('abort', leave);
            resolve(turn());
          },
          onPlace,
        };
        const leave = (): void => {
          line.splice(line.indexOf(waiting), 1);
          tellAll();
          reject(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        onPlace(line.push(waiting));
      });
    },
  };
}
