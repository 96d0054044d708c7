import type { Answer, Pool, Task, WorkerSettings } from './pool.ts'

type Message = { readonly answers: readonly Answer[] } | { readonly error: Error }

interface Waiting {
  readonly tasks: readonly Task[]
  resolve(answers: readonly Answer[]): void
  reject(error: Error): void
}

/** A pool of Web Workers (browsers). */
export function openPool(workers: number, settings: WorkerSettings): Pool {
  const queue: Waiting[] = []
  const busy = new Map<Worker, Waiting>()
  const idle = Array.from({ length: workers }, start)
  let closed = false

  function start(): Worker {
    const worker = new Worker(new URL('./worker-web.js', import.meta.url), { type: 'module' })
    worker.postMessage(settings)
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      const waiting = busy.get(worker)
      busy.delete(worker)
      idle.push(worker)
      if ('answers' in data) waiting?.resolve(data.answers)
      else waiting?.reject(data.error)
      next()
    }
    worker.onerror = (event) => {
      const waiting = busy.get(worker)
      busy.delete(worker)
      worker.terminate()
      if (!closed) idle.push(start())
      waiting?.reject(new Error(event.message || 'a worker died'))
      next()
    }
    return worker
  }

  function next(): void {
    while (idle.length > 0 && queue.length > 0) {
      const [worker, waiting] = [idle.pop()!, queue.shift()!]
      busy.set(worker, waiting)
      worker.postMessage(waiting.tasks)
    }
  }

  return {
    run: (tasks) =>
      new Promise((resolve, reject) => {
        queue.push({ tasks, resolve, reject })
        next()
      }),
    async close() {
      closed = true
      for (const worker of [...idle, ...busy.keys()]) worker.terminate()
      for (const { reject } of [...busy.values(), ...queue]) reject(new Error('the pool was closed'))
    },
  }
}
