import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { withLock } from "../../launch/lock.mjs";

let lock = "";

beforeEach(() => {
  lock = join(mkdtempSync(join(tmpdir(), "lock-")), "prepare.lock");
});
afterEach(() => rmSync(join(lock, ".."), { recursive: true }));

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function heldBy(pid: number, secondsAgo: number): void {
  mkdirSync(lock);
  writeFileSync(join(lock, "pid"), String(pid));
  const then = new Date(Date.now() - secondsAgo * 1_000);
  utimesSync(lock, then, then);
}

describe("the lock", () => {
  it("lets one after the other work, says whom the other waits for, and is gone after it", async () => {
    const order: unknown[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await after(300);
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(lock, work("first")), withLock(lock, work("second"), (pid) => order.push(pid))]);
    expect(order).toEqual(["first begins", process.pid, "first ends", "second begins", "second ends"]);
    expect(existsSync(lock)).toBe(false);
  });

  it("is gone when the work fails", async () => {
    await expect(withLock(lock, () => Promise.reject(new Error("banana")))).rejects.toThrow("banana");
    expect(existsSync(lock)).toBe(false);
  });

  it("of a dead process is taken over", async () => {
    heldBy(spawnSync("true").pid, 0);
    expect(await withLock(lock, async () => "worked")).toBe("worked");
  });

  it("is taken over when its holder has not touched it for a minute: the number is another program's by now", async () => {
    heldBy(process.ppid, 61);
    expect(await withLock(lock, async () => "worked")).toBe("worked");
  });

  it("is taken over when its holder died before it wrote who it is", async () => {
    mkdirSync(lock);
    const then = new Date(Date.now() - 3_000);
    utimesSync(lock, then, then);
    expect(await withLock(lock, async () => "worked")).toBe("worked");
  });
});
