import type { ReadOptions } from '../document/document.ts'
import type { Entity } from '../entities/entity.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Lang } from '../text/lang.ts'
import type { Customs } from './custom.ts'

/** What goes to a worker. */
export interface Task {
  readonly text: string
  readonly options: ReadOptions
}

/** The layers that take time. */
export interface Layers {
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
}

/** What comes back: what was read, or why it could not be. */
export type Answer = Read | { readonly error: Error }

export interface Read {
  readonly lang: Lang
  /** {@link Layers} as JSON: a string goes from thread to thread for a fraction of what its objects cost. */
  readonly layers: string
}

/** What every worker of a pool is told when it starts. */
export interface WorkerSettings {
  readonly languages: readonly Lang[]
  readonly customs: Customs
  /** The URL of a module whose default export is the pipeline to read with. */
  readonly module?: string
}

/** Threads that read. */
export interface Pool {
  /** Has one worker answer some tasks. Fails where the worker dies, which is then replaced, or cannot get its pipeline. */
  run(tasks: readonly Task[]): Promise<readonly Answer[]>
  /** Ends every worker, also one at work. */
  close(): Promise<void>
}
