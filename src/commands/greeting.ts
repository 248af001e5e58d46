/** What a person sees when everything is up: the addresses, and one question to try. */
export const greeting = (base: string): string => `
reform-graph answers at ${base}
  playground  ${base}/playground
  a page      ${base}/measure/negative-list
  try         curl -s ${base}/graphql -H 'content-type: application/json' -d '{"query":"{ trace(measure: \\"measure/negative-list\\") { reach origins { name } nationwideOn { text } missing } }"}'
Ctrl-C ends it.`;
