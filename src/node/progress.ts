/** Tells that work goes on, on a terminal, after half a second. */
export interface Progress {
  step(done: number): void;
  /** Takes the line away before something else is printed. */
  clear(): void;
}

const delay = 500;
const pause = 100;

export function progress(stream: NodeJS.WriteStream, total: number, env: NodeJS.ProcessEnv): Progress {
  const isOn = stream.isTTY && env.TERM !== 'dumb' && (env.CI === undefined || env.CI === 'false');
  let next = Date.now() + delay;
  let isShown = false;
  return {
    step(done) {
      if (!isOn || Date.now() < next) return;
      stream.write(`\r\u001b[K${done} of ${total} messages`);
      isShown = true;
      next = Date.now() + pause;
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
