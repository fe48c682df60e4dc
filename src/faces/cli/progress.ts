import type { Progress } from '#operations/context.ts';

/** Where progress is written: standard error, or a test's list. */
export interface ProgressSink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const EVERY_MS = { terminal: 100, file: 5_000 };
const BAR = 24;

/**
 * Shows count, rate and time left: one line redrawn on a terminal, a line every few seconds elsewhere. `clear` takes
 * the line away so that other text can be written.
 */
export function progressOn(sink: ProgressSink, clock = () => performance.now()) {
  const started = clock();
  let shown = Number.NEGATIVE_INFINITY;
  let drawn = false;
  const clear = (): void => {
    if (drawn) sink.write('\r\u001b[K');
    drawn = false;
  };
  const step = (progress: Progress): void => {
    const now = clock();
    const last = progress.done === progress.total;
    if (now - shown < (sink.isTTY ? EVERY_MS.terminal : EVERY_MS.file) && !last) return;
    shown = now;
    const line = progressLine(progress, (now - started) / 1000, sink.isTTY ?? false);
    if (!sink.isTTY) sink.write(`${line}\n`);
    else {
      sink.write(`\r\u001b[K${fit(line, (sink.columns || 80) - 1)}`);
      drawn = true;
    }
  };
  return { step, clear };
}

/** `[████····] 12/500  40 pages/s  13 s left  name`; where the number is not known, `12 pages` and the share. */
export function progressLine(progress: Progress, seconds: number, bar: boolean): string {
  const { done, total, now } = progress;
  const rate = seconds > 0 ? done / seconds : 0;
  const share = Math.min(1, progress.share ?? done / Math.max(total ?? 0, 1));
  const full = Math.round(BAR * share);
  const drawn = bar ? [`[${'█'.repeat(full)}${'·'.repeat(BAR - full)}]`] : [];
  const counted = total === null ? [`${done} pages`, `${Math.floor(100 * share)} %`] : [`${done}/${total}`];
  const left = seconds > 0 && share > 0 && share < 1 ? [`${duration((seconds * (1 - share)) / share)} left`] : [];
  return [...drawn, ...counted, `${rate.toFixed(rate < 10 ? 1 : 0)} pages/s`, ...left, now].join('  ');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** The line cut to the terminal's width; Chinese characters take two columns. */
function fit(line: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of line) {
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(character)
      ? 2
      : 1;
    if (width > columns) break;
    end += character.length;
  }
  return line.slice(0, end);
}
