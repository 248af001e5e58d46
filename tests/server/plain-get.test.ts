import { describe, expect, it } from "vitest";

import { get } from "./http.js";

describe("an address typed into a browser or a link", () => {
  it("may ask a question with a plain GET", async () => {
    const { status, text } = await get(`/graphql?query=${encodeURIComponent('{ zone(id: "zone/shanghai") { name } }')}`);
    expect([status, JSON.parse(text)]).toMatchObject([200, { data: { zone: { name: "Shanghai FTZ" } } }]);
  });

  it("that is no address is refused in the words of the closed table", async () => {
    const { status, text } = await get("/zone/%zz");
    expect([status, JSON.parse(text)]).toMatchObject([400, { errors: [{ extensions: { code: "BAD_USER_INPUT", retry: false } }] }]);
  });
});
