import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";

import { kinds } from "../graph/vocabulary/kind.js";
import { printedSchema } from "../schema.js";
import { type Answering, requestContext } from "./request-context.js";
import { askPage } from "./pages/ask-page.js";
import { jsonLdContext } from "./pages/context.jsonld.js";
import { htmlPage } from "./pages/html-page.js";
import { jsonLdPage } from "./pages/json-ld-page.js";
import { messagePage } from "./pages/message-page.js";
import { pageStyle } from "./pages/page.css.js";
import { startPage } from "./pages/start-page.js";
import type { PageData } from "./pages/page-document.js";
import type { PageQuery } from "./pages/page-query.js";
import { vocabularyPage } from "./pages/vocabulary-page.js";

type PageRequest = FastifyRequest<{ Params: { "*": string }; Querystring: PageQuery }>;

const mediaTypes = { html: "text/html", json: "application/json", jsonld: "application/ld+json" } as const;
type Form = keyof typeof mediaTypes;

const prefixes = [...Object.values(kinds).map(({ prefix }) => prefix), "passage", "web-page", "relation", "step", "stage", "figure", "table", "check", "conflict"];

/** Given twice, a part of the view would be a list, and there is no view of a list. */
const querySchema = {
  querystring: { type: "object", properties: { edition: { type: "string" }, validOn: { type: "string" }, after: { type: "string" } }, additionalProperties: false },
};

/** The form asked for: by suffix, else by the Accept header, else HTML. */
function formOf(slug: string, accept: string | undefined): { slug: string; form: Form } {
  const [, bare, suffix] = /^(.+)\.(html|json|jsonld)$/.exec(slug) ?? [];
  if (bare !== undefined) return { slug: bare, form: suffix as Form };
  const wanted = new Negotiator({ headers: { accept: accept ?? "text/html" } }).mediaType(Object.values(mediaTypes));
  const form = (Object.keys(mediaTypes) as Form[]).find((name) => mediaTypes[name] === wanted);
  return { slug, form: form ?? "html" };
}

function send(reply: FastifyReply, form: Form, thing: PageData, { origin, query }: { origin: string; query: PageQuery }): FastifyReply {
  reply.header("vary", "accept").type(`${mediaTypes[form]}; charset=utf-8`);
  if (form === "html") return reply.send(htmlPage(thing, query));
  return reply.send(JSON.stringify(form === "json" ? thing : jsonLdPage(thing, origin), null, 2));
}

/** The address of a page under the id that a merged id stands for. */
const movedTo = (url: string, from: string, to: string): string => url.replace(`/${from}`, `/${to}`);

async function answer(answering: Answering, prefix: string, request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { slug, form } = formOf(request.params["*"], request.headers.accept);
  const context = requestContext(answering, request, reply);
  const { query } = request;
  const id = `${prefix}/${slug}`;
  const thing = await askPage(context, id, query);
  if (thing !== null && thing.id !== id) return reply.redirect(movedTo(request.url, id, thing.id), 308);
  if (thing !== null) return send(reply, form, thing, { origin: context.origin, query });
  reply.code(404);
  if (form !== "html") return reply.send({ error: `There is nothing with the id ${id}.` });
  return reply.type("text/html; charset=utf-8").send(messagePage("Not here", `There is nothing with the id ${id}.`));
}

/** Adds one address for each thing, as HTML, JSON and JSON-LD, and the pages around them. */
export function addPages(app: FastifyInstance, answering: Answering): void {
  for (const prefix of prefixes)
    app.get(`/${prefix}/*`, { schema: querySchema }, (request, reply) => answer(answering, prefix, request as PageRequest, reply));
  app.get("/", async (request, reply) =>
    reply.type("text/html; charset=utf-8").send(await startPage(requestContext(answering, request, reply))));
  app.get("/page.css", (_request, reply) => reply.type("text/css; charset=utf-8").send(pageStyle));
  app.get("/schema.graphql", (_request, reply) => reply.type("text/plain; charset=utf-8").send(printedSchema));
  app.get("/context.jsonld", (request, reply) =>
    reply.type("application/ld+json; charset=utf-8").send(JSON.stringify({ "@context": jsonLdContext(`${request.protocol}://${request.host}`) }, null, 2)));
  app.get("/vocabulary", (_request, reply) => reply.type("text/html; charset=utf-8").send(vocabularyPage()));
}
