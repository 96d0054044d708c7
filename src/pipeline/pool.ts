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

/** What comes back: the layers that take time. */
export interface Layers {
  readonly lang: Lang
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
}

/** What every worker of a pool is told when it starts. */
export interface WorkerSettings {
  readonly languages: readonly Lang[]
  readonly customs: Customs
  /** The URL of a module whose default export is the pipeline to read with. */
  readonly module?: string
}

/** Threads that read. A worker that dies fails its task and is replaced. */
export interface Pool {
  run(task: Task): Promise<Layers>
  /** Ends every worker, also one at work. */
  close(): Promise<void>
}
