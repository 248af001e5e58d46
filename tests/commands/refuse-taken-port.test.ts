import { type AddressInfo, createServer, type Server } from "node:net";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { refuseTakenPort } from "../../src/commands/refuse-taken-port.js";
import { Refusal } from "../../src/refusal.js";

let taken: Server;
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listening = (): Promise<Server> => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
});

beforeAll(async () => {
  taken = await listening();
});
afterAll(() => new Promise((resolve) => taken.close(resolve)));

describe("a port", () => {
  it("that someone listens on is refused, with what to do", async () => {
    const refused = refuseTakenPort("127.0.0.1", portOf(taken));
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow(`Port ${portOf(taken)} on 127.0.0.1 is taken; end what listens there, or set PORT to another.`);
  });

  it("that is free is free afterwards too", async () => {
    const other = await listening();
    const port = portOf(other);
    await new Promise((resolve) => other.close(resolve));
    await refuseTakenPort("127.0.0.1", port);
    await refuseTakenPort("127.0.0.1", port);
  });

  it("0 is always free", async () => {
    await expect(refuseTakenPort("127.0.0.1", 0)).resolves.toBeUndefined();
  });

  it("on an address of another machine is refused, with what to do", async () => {
    await expect(refuseTakenPort("192.0.2.1", 0)).rejects.toThrow("Nothing can listen on 192.0.2.1; set HOST to an address of this machine, such as 127.0.0.1.");
  });
});
