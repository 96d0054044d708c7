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
  ELOOP: 'links that lead to each other',
}

/** What the system says against a file, in a few words; undefined for an error of any other kind. */
function reasonOf(error: unknown): string | undefined {
  const { code, syscall, message } = (error ?? {}) as NodeJS.ErrnoException
  return syscall === undefined ? undefined : (REASONS[code ?? ''] ?? message)
}

/** An error with a file, as a mistake of the user's. */
export function fileError(path: string, error: unknown): CommandError {
  return new CommandError(`${path}: ${reasonOf(error) ?? String(error)}`)
}

/** What to tell of an error: a mistake of the user's or of their disk in a line, anything else whole. */
export function told(error: unknown): unknown {
  if (error instanceof CommandError || error instanceof FormatError) return `quotidien: ${error.message}`
  const reason = reasonOf(error)
  if (reason === undefined) return error
  const { path } = error as NodeJS.ErrnoException
  return `quotidien: ${path === undefined ? reason : `${path}: ${reason}`}`
}
