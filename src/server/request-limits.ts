/** What one request may ask for. */
export const requestLimits = {
  tokens: 1000,
  depth: 14,
  aliases: 30,
  bodyBytes: 64 * 1024,
  requestsInFlight: 256,
} as const;
