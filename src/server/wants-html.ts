import type { FastifyRequest } from "fastify";

/** Whether a person's browser asks. */
export const wantsHtml = ({ headers }: FastifyRequest): boolean => headers.accept?.includes("text/html") ?? false;
