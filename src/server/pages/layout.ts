import { type Markup, markup } from "./markup.js";

/** A whole page; readable without script, in a window of any width. */
export const layout = (title: string, body: Markup): string =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · reform-graph</title>
<link rel="icon" href="/playground/favicon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<nav><a href="/">reform-graph</a> <a href="/playground">Playground</a> <a href="/schema.graphql">Schema</a></nav>
<main>
${body}
</main>
</body>
</html>
`.html;
