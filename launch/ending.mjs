/**
 * Until let go, a Ctrl-C or TERM ends the process at once and with it every tool it runs (the watchdog sees to that). npm sends
 * a signal twice; the second finds the process gone. Gives the function that lets go.
 */
export function exitOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const exit = (signal) => process.exit(codes[signal]);
  for (const signal of Object.keys(codes)) process.on(signal, exit);
  return () => {
    for (const signal of Object.keys(codes)) process.off(signal, exit);
  };
}

/** Ends the process for a Refusal, of which only the sentence is shown, after what the tool said; throws anything else. */
export function refuse(error) {
  if (error?.name !== "Refusal") throw error;
  if (error.toolOutput) console.error(error.toolOutput);
  console.error(error.message);
  process.exit(1);
}
