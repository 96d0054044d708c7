/** A file does not have the form it should have: says which line, and what was found there. */
export class FormatError extends Error {
  /** `FormatError`. */
  override readonly name = 'FormatError'
  /** Line of the file, from 1. */
  readonly line: number
  /** What is wrong, without format and line. */
  readonly problem: string

  constructor(format: string, line: number, problem: string) {
    super(`${format}, line ${line}: ${problem}`)
    this.line = line
    this.problem = problem
  }
}
