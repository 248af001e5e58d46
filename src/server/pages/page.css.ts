/** The style of the pages: text first, light or dark as the reader's system has it. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --quiet: #777; --link: light-dark(#0a58a8, #8ab8f0); }
body { font: 16px/1.55 system-ui, "Noto Sans SC", sans-serif; margin: 0 auto; max-width: 54rem; padding: 1rem 1.25rem 4rem; }
nav { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: .6rem; }
nav a { margin-right: 1.2rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.quiet { color: var(--quiet); font-size: .92em; }
ol, ul { padding-left: 1.3rem; }
li { margin: .35rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; white-space: nowrap; }
td ul { margin: 0; padding-left: 1rem; }
.wide { overflow-x: auto; }
.printed { font-variant-numeric: tabular-nums; margin-top: 2rem; }
.printed td, .printed thead th { padding: .2rem 0 .2rem .9rem; text-align: right; white-space: normal; }
.status { border: 1px solid currentColor; border-radius: .3em; font-size: .8em; padding: 0 .35em; }
`;
