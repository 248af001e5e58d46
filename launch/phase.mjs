const FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const LONG_MS = 1_000;

/**
 * Makes the function that runs one phase of a start and reports it on one line: `phase(name, work)`, where `work` is given
 * `note(text)` to replace what is said of the phase. On a terminal the lines of running phases are kept up to date in place;
 * else a phase that lasts over a second has a line at its start, and each has one at its end.
 */
export function phaseReporter(stream, isPlain = !stream.isTTY || Boolean(process.env.CI)) {
  const board = isPlain ? new PlainBoard(stream) : new LiveBoard(stream);
  return async (name, work) => {
    const entry = { name, note: "", began: performance.now() };
    board.add(entry);
    try {
      const result = await work((text) => (entry.note = text));
      board.end(entry, "✓");
      return result;
    } catch (error) {
      board.end(entry, "✗");
      throw error;
    }
  };
}

class PlainBoard {
  #stream;
  #timers = new Map();

  constructor(stream) {
    this.#stream = stream;
  }

  add(entry) {
    const announce = () => this.#stream.write(`… ${said(entry)}\n`);
    this.#timers.set(entry, setTimeout(announce, LONG_MS));
  }

  end(entry, mark) {
    clearTimeout(this.#timers.get(entry));
    this.#timers.delete(entry);
    this.#stream.write(`${line(mark, entry)}\n`);
  }
}

class LiveBoard {
  #stream;
  #running = new Set();
  #timer;
  #frame = 0;
  #drawn = 0;

  constructor(stream) {
    this.#stream = stream;
  }

  add(entry) {
    this.#running.add(entry);
    this.#timer ??= setInterval(() => this.#draw(""), 100);
  }

  end(entry, mark) {
    this.#running.delete(entry);
    this.#draw(`${line(mark, entry)}\n`);
    if (this.#running.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Takes back the lines drawn last, writes what stays, and draws the running phases below it. */
  #draw(lasting) {
    const takeBack = this.#drawn > 0 ? `\x1b[${this.#drawn}A\x1b[0J` : "";
    const frame = FRAMES[this.#frame++ % FRAMES.length];
    // A line that wraps would be two, of which only one is taken back.
    const width = (this.#stream.columns || 80) - 1;
    const lines = [...this.#running].map((entry) => `${line(frame, entry).slice(0, width)}\n`);
    this.#stream.write(takeBack + lasting + lines.join(""));
    this.#drawn = lines.length;
  }
}

function line(mark, entry) {
  const seconds = (performance.now() - entry.began) / 1_000;
  return `${mark} ${said(entry)}  ${seconds.toFixed(1)} s`;
}

function said({ name, note }) {
  return note === "" ? name : `${name} ${note}`;
}
