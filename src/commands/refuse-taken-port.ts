import { createServer } from "node:net";

import { Refusal } from "../refusal.js";

/** Throws a Refusal when nothing can listen on this address, before anything long is begun. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", ({ code }: NodeJS.ErrnoException) => reject(refusal(code ?? "", host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function refusal(code: string, host: string, port: number): Refusal {
  if (code === "EADDRINUSE") return new Refusal(`Port ${port} on ${host} is taken; end what listens there, or set PORT to another.`);
  if (code === "EACCES") return new Refusal(`Port ${port} is not ours to use; set PORT to one from 1024 to 65535.`);
  return new Refusal(`Nothing can listen on ${host}; set HOST to an address of this machine, such as 127.0.0.1.`);
}
