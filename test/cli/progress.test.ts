import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { progressBar } from '../../src/cli/progress.ts'

/** What a terminal of this width gets. */
function terminal(isTTY: boolean): { readonly shown: () => string } {
  let text = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text += chunk
    return true
  })
  for (const [key, value] of Object.entries({ isTTY, columns: 100, cursorTo() {}, clearLine() {} }))
    Object.defineProperty(process.stderr, key, { value, configurable: true, writable: true })
  // without colours and movements of the cursor
  return { shown: () => text.replace(new RegExp(`${String.fromCharCode(27)}\\[[?\\d;]*[a-zA-Z]`, 'g'), '') }
}

describe('the progress bar', () => {
  const before = Object.getOwnPropertyDescriptors(process.stderr)
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    for (const key of ['isTTY', 'columns', 'cursorTo', 'clearLine'] as const)
      if (before[key] === undefined) Reflect.deleteProperty(process.stderr, key)
      else Object.defineProperty(process.stderr, key, before[key])
  })

  test('shows nothing of what takes less than a second', () => {
    const { shown } = terminal(true)
    const bar = progressBar('annotating', 3)
    for (let i = 0; i < 3; i++) {
      vi.advanceTimersByTime(300)
      bar.step()
    }
    bar.stop()
    expect(shown()).toBe('')
  })

  test('shows how many are done, how fast, and what is left', () => {
    const { shown } = terminal(true)
    const bar = progressBar('annotating', 8)
    vi.advanceTimersByTime(2000)
    for (let i = 0; i < 4; i++) bar.step()
    vi.advanceTimersByTime(1000)
    expect(shown()).toMatch(/annotating [█░]+ 4\/8 {2}2\.0\/s {2}\S+ left/)
    bar.stop()
  })

  test('counts without an end where nobody knows it', () => {
    const { shown } = terminal(true)
    const bar = progressBar('annotating', 0)
    vi.advanceTimersByTime(2000)
    for (let i = 0; i < 4; i++) bar.step()
    vi.advanceTimersByTime(1000)
    expect(shown()).toMatch(/annotating 4 {2}2\.0\/s/)
    bar.stop()
  })

  test('is silent where nobody looks', () => {
    const { shown } = terminal(false)
    const bar = progressBar('annotating', 8)
    vi.advanceTimersByTime(2000)
    bar.step()
    bar.stop()
    expect(shown()).toBe('')
  })
})
