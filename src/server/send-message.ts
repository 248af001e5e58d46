import type { FastifyReply } from "fastify";

import { messagePage } from "./pages/message-page.js";

/** Sends a page that only says something; the status is set before. */
export const sendMessage = (reply: FastifyReply, title: string, message: string): FastifyReply =>
  reply.type("text/html; charset=utf-8").send(messagePage(title, message));
