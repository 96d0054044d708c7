const WIDTH = 24

/** Prints a line with a bar: the stage, epochs done, the loss and, where it was measured, the dev score. */
export function progress(stage: string, done: number, all: number, loss: number, score?: number): void {
  const full = Math.round((done / all) * WIDTH)
  const bar = '#'.repeat(full) + '.'.repeat(WIDTH - full)
  const dev = score === undefined ? '' : `  dev ${score.toFixed(4)}`
  console.log(`${stage.padEnd(8)} [${bar}] ${done}/${all}  loss ${loss.toFixed(4)}${dev}`)
}
