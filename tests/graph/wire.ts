import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A wire to a server: it carries every byte, until it is muted (open, but silent) or cut. */
export class Wire {
  readonly #ends = new Set<Socket>();
  readonly #server = createServer((near) => this.#join(near));
  #isMuted = false;

  private constructor(private readonly port: number) {}

  /** A wire to the server at a port of this machine. */
  static async to(port: number): Promise<Wire> {
    const wire = new Wire(port);
    await new Promise<void>((resolve) => wire.#server.listen(0, "127.0.0.1", resolve));
    return wire;
  }

  /** The address of this end, as a driver wants it. */
  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Nothing is carried any more on the connections there are, nor on new ones; none is closed. */
  mute(): void {
    this.#isMuted = true;
    for (const end of this.#ends) end.pause().removeAllListeners("data");
  }

  /** New connections carry again; those that fell silent stay silent. */
  unmute(): void {
    this.#isMuted = false;
  }

  /** Breaks every connection. */
  cut(): void {
    for (const end of this.#ends) end.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket): void {
    this.#keep(near);
    if (this.#isMuted) return;
    const far = connect(this.port, "127.0.0.1");
    this.#keep(far);
    near.on("data", (bytes) => far.write(bytes)).on("close", () => far.destroy());
    far.on("data", (bytes) => near.write(bytes)).on("close", () => near.destroy());
  }

  #keep(end: Socket): void {
    this.#ends.add(end);
    end.on("error", () => undefined).on("close", () => this.#ends.delete(end));
  }
}
