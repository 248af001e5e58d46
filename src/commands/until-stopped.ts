/** Fulfils with the signal when the process is asked to end; asked again, it ends at once. */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = 0;
    const stop = (signal: NodeJS.Signals): void => {
      resolve(signal);
      // npm passes a Ctrl-C on that the terminal has sent already: only a third one is impatience.
      if (++asked > 2) process.exit(130);
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}
