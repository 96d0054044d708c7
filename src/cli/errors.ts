import { FormatError } from '../formats/index.ts'

/** A mistake of the user's: its message is all that they see. Exit code 2 for how the command was called, 1 for what it met. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'a folder, where a file is needed',
  ENOTDIR: 'within a file, where a folder is needed',
  ENOSPC: 'no space left',
}

/** What to tell of an error: a mistake of the user's or of their disk in a line, anything else whole. */
export function told(error: unknown): unknown {
  if (error instanceof CommandError || error instanceof FormatError) return `quotidien: ${error.message}`
  const { code, path, message } = (error ?? {}) as NodeJS.ErrnoException
  if (code === undefined || !(code in REASONS)) return error
  return `quotidien: ${path === undefined ? message : `${path}: ${REASONS[code]}`}`
}
