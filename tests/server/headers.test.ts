import { describe, expect, inject, it } from "vitest";

import { get } from "./http.js";

const pages = ["/", "/zone/shanghai", "/zone/banana", "/banana", "/vocabulary", "/playground", "/livez"];

describe("every answer", () => {
  it.each(pages)("at %s lets only our own scripts run, in no frame, and names no software", async (path) => {
    const { headers } = await get(path, { accept: "text/html" });
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("server")).toBeNull();
  });

  it.each([...pages, "/context.jsonld", "/schema.graphql", "/zone/shanghai.jsonld"])("at %s may be read from any site, and no cookie is set", async (path) => {
    const { headers } = await get(path, { origin: "https://elsewhere.example" });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
  });
});

describe("a browser on another site", () => {
  it.each(["content-type", "apollo-require-preflight"])("may ask with %s", async (header) => {
    const response = await fetch(`${inject("url")}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST", "access-control-request-headers": header },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST");
    expect(response.headers.get("access-control-allow-headers")).toBe(header);
  });
});

describe("a large answer", () => {
  it("is compressed for whoever takes that, and says that it depends on it", async () => {
    const { headers } = await get("/schema.graphql", { "accept-encoding": "gzip" });
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(headers.get("vary")).toContain("accept-encoding");
  });
});
