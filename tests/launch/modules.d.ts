// The start-up scripts are plain JavaScript, as they run before anything is compiled; these are the parts the tests call.

declare module "*/launch/installed.mjs" {
  export function isInstalled(folder: string): boolean;
}

declare module "*/launch/lock.mjs" {
  export function withLock<T>(folder: string, work: () => Promise<T>, onWait?: (pid: number | null) => void): Promise<T>;
}

declare module "*/launch/node-version.mjs" {
  export function nodeProblem(version: string): string;
}

declare module "*/launch/phase.mjs" {
  type Stream = { write(text: string): unknown; isTTY?: boolean; columns?: number };
  export function phaseReporter(stream: Stream, isPlain?: boolean): import("../../src/phase.js").PhaseReporter;
}

declare module "*/launch/requirements.mjs" {
  export function javaMajor(said: string): number | null;
  export function preferJavaHome(environment: Record<string, string>): void;
  export function requireMaven(environment: Record<string, string>): void;
  export function requireRoom(folder: string, bytes?: number): void;
}

declare module "*/launch/stamp.mjs" {
  export function inputHash(root: string, inputs: { paths?: readonly string[]; facts?: readonly unknown[] }): string;
  export function unlessStamped(step: { stamp: string; inputs: string; made: readonly string[] }, work: () => Promise<void>): Promise<boolean>;
}

declare module "*/launch/test-counts.mjs" {
  type File = { status: string; assertionResults: readonly { status: string }[] };
  export function testCounts(report: { testResults: readonly File[] } | null, exitCode: number): { passed: number; failed: number };
}

declare module "*/launch/tool.mjs" {
  type Options = { cwd: string; signal?: AbortSignal };
  export function runTool(command: readonly string[], options: Options): Promise<{ code: number; said: string }>;
  export function runOrRefuse(command: readonly string[], remedy: string, options: Options): Promise<string>;
}
