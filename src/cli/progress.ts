import { Presets, SingleBar } from 'cli-progress'

/** Counts what is done; shown on a terminal for what takes over a second, with rate and time left. */
export interface Progress {
  step(): void
  stop(): void
}

/** A progress bar on standard error; silent where that is no terminal. `total` is 0 where nobody knows it. */
export function progressBar(what: string, total: number): Progress {
  if (!process.stderr.isTTY) return { step() {}, stop() {} }
  const started = Date.now()
  const bar = new SingleBar(
    {
      format:
        total > 0
          ? `${what} {bar} {value}/{total}  {rate}/s  {eta_formatted} left`
          : `${what} {value}  {rate}/s`,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
    },
    Presets.shades_classic,
  )
  let done = 0
  let shown = false
  return {
    step() {
      done++
      const seconds = (Date.now() - started) / 1000
      const rate = (done / Math.max(seconds, 0.001)).toFixed(1)
      if (!shown && seconds > 1) {
        bar.start(total, done, { rate })
        shown = true
      } else if (shown) bar.update(done, { rate })
    },
    stop() {
      if (shown) bar.stop()
    },
  }
}
