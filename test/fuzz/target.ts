import type { Random } from './inputs.ts'

/** A public function under test: it may give any answer that is sound, and must not fail in a way of its own. */
export interface Target {
  readonly name: string
  /** Its share of the inputs, beside the others'. */
  readonly weight: number
  /** What inputs are made from, beside passages of articles. */
  readonly seeds?: () => readonly string[]
  /** Throws where the library crashes or answers wrongly. `random` depends on the input alone. */
  run(input: string, random: Random): void | Promise<void>
}

/** Runs what may fail, but only with an error that `allowed` knows: what it gives, or undefined where it failed so. */
export function attempt<T>(run: () => T, allowed: (error: unknown) => boolean): T | undefined {
  try {
    return run()
  } catch (error) {
    if (!allowed(error)) throw error
    return undefined
  }
}
