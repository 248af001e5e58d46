import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const offline = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--no-proxy-server"];

// Chromium dies where there is no font at all, as in a slim container: so the one it ships with stands behind the machine's own.
const fonts = `<?xml version="1.0"?>
<fontconfig><dir>/usr/share/fonts</dir><dir prefix="relative">fonts</dir></fontconfig>
`;

/** A headless browser that reaches no host but 127.0.0.1; the caller closes it. Rejects where it is neither Linux on x64 nor Chrome is installed. */
export async function openBrowser(): Promise<Browser> {
  const isShipped = process.platform === "linux" && process.arch === "x64";
  const origin = isShipped ? await shippedChromium() : { channel: "chrome" };
  return chromium.launch({ ...origin, args: [...offline, "--disable-gpu"] });
}

async function shippedChromium(): Promise<LaunchOptions> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archives = join(dirname(entry), "../../bin");
  // Inside the package, so that another version of it is unpacked anew.
  const folder = join(archives, "../unpacked");
  if (!existsSync(folder)) await unpack(archives, folder);
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return { executablePath: join(folder, "chromium"), env };
}

/** Unpacks aside and renames in one step: another test may do the same at this moment, and one that is killed leaves halves. */
async function unpack(archives: string, folder: string): Promise<void> {
  const aside = await mkdtemp(`${folder}-`);
  await Promise.all([
    inflate(join(archives, "chromium.br"), createWriteStream(join(aside, "chromium"), { mode: 0o755 })),
    extract(join(archives, "al2023.tar.br"), aside),
    extract(join(archives, "fonts.tar.br"), aside),
  ]);
  await writeFile(join(aside, "fonts.conf"), fonts);
  await rename(aside, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  await rm(aside, { recursive: true, force: true });
}

async function extract(archive: string, folder: string): Promise<void> {
  const tar = join(folder, basename(archive, ".br"));
  await inflate(archive, createWriteStream(tar));
  await promisify(execFile)("tar", ["-xf", tar, "-C", folder]);
  await rm(tar);
}

async function inflate(archive: string, target: NodeJS.WritableStream): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), target);
}
