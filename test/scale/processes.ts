import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

export interface RunningProcess {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

function allProcesses(): RunningProcess[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return { pid: Number(pid), parent: Number(parent), command }
  })
}

/** The processes that a process has started, and those that they have. */
export function descendants(pid: number, all = allProcesses()): RunningProcess[] {
  return all
    .filter(({ parent }) => parent === pid)
    .flatMap((child) => [child, ...descendants(child.pid, all)])
}

/** Waits until `find` finds something; fails once `ended` says that there is nothing to wait for any more. */
export async function waitFor<T>(find: () => T | undefined, ended: () => boolean): Promise<T> {
  for (;;) {
    const found = find()
    if (found !== undefined) return found
    if (ended()) throw new Error('it ended before it could be disturbed')
    await wait(100)
  }
}
