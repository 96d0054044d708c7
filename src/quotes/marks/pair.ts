import { ANGLE, DOUBLE, type Family, SINGLE } from './characters.ts'
import type { Mark } from './roles.ts'

// Which mark opens, which closes, which is none: the cheapest reading of the whole row, found by dynamic programming.
// A state is the stack of families that stand open, outermost first, in two bits each; at most three deep.

/** What the cheapest reading makes of one mark or of the end of one line. */
export type Act = 'open' | 'close' | 'reopen' | 'nest' | 'unnest' | 'none' | 'carry' | 'abandon' | 'missing'

/** A mark, or the end of a line with the mark that comes next after it; `near` if that one is on the very next line. */
export type Event =
  | { readonly mark: Mark }
  | { readonly lineEnd: number; readonly next: Mark | undefined; readonly near: boolean }

const DEPTH = 3
const STATES = 4 ** DEPTH

const depthOf = (state: number) => (state === 0 ? 0 : state < 4 ? 1 : state < 16 ? 2 : 3)
const topOf = (state: number) => (state >> (2 * (depthOf(state) - 1))) & 3
const push = (state: number, family: Family) => state | (family << (2 * depthOf(state)))
const pop = (state: number) => state & ((1 << (2 * (depthOf(state) - 1))) - 1)

// Costs, set by hand on the scale of roles.ts.
const NEST: Record<Family, Record<Family, number>> = {
  [DOUBLE]: { [DOUBLE]: 1.6, [SINGLE]: 0.2, [ANGLE]: 0.6 },
  [SINGLE]: { [DOUBLE]: 0.6, [SINGLE]: 3, [ANGLE]: 1 },
  [ANGLE]: { [DOUBLE]: 0.2, [SINGLE]: 0.2, [ANGLE]: 0.8 },
}
const NEST_AT_LINE_START = 2
const CLOSE_OTHER_FAMILY = 3
/** One mark for the end of the inner and the outer quotation, as French does with ». */
const CLOSE_BOTH: Record<Family, number> = { [DOUBLE]: 1.2, [SINGLE]: 1.2, [ANGLE]: 0.1 }
const REOPEN = 0.1
/** Speech that runs on over a line's end: expected where the next line re-opens it, odd where a later line opens. */
const CARRY_TO_REOPEN = 0.05
const CARRY = 0.35
const CARRY_PAST_OPENING = 1.2
const CARRY_SINGLE = 0.8
const ABANDON = 3.2
const ABANDON_INNER = 2
/** Readings that are worse than the best by this much are given up: no later mark makes good for it. */
const HOPELESS = 9
/** The line starts inside a quotation whose opening mark is missing. */
const MISSING = 4.5

const ACTS: readonly Act[] = [
  'open',
  'close',
  'reopen',
  'nest',
  'unnest',
  'none',
  'carry',
  'abandon',
  'missing',
]
const NUMBER = Object.fromEntries(ACTS.map((act, i) => [act, i])) as Record<Act, number>

// Tables of one search, those of a text of usual length kept for the next.
const ROOM = STATES * 256
const COSTS: readonly [Float64Array, Float64Array] = [new Float64Array(STATES), new Float64Array(STATES)]
const BACK = new Uint8Array(ROOM)
const HOW = new Uint8Array(ROOM)

/** The act of each event in the cheapest reading. O(events): the number of states is fixed. */
export function pairMarks(events: readonly Event[]): Act[] {
  let [costs, next] = COSTS
  costs.fill(Infinity)
  costs[0] = 0
  // Only what has been written is read: from a state to the one before it.
  const room = events.length * STATES
  const back = room <= ROOM ? BACK : new Uint8Array(room)
  const how = room <= ROOM ? HOW : new Uint8Array(room)
  let row = 0
  /** The cost of the best state. */
  let best = 0
  const offer = (from: number, to: number, cost: number, act: Act) => {
    const total = costs[from]! + cost
    if (total >= next[to]!) return
    next[to] = total
    if (total < best) best = total
    back[row + to] = from
    how[row + to] = NUMBER[act]
  }
  for (const event of events) {
    next.fill(Infinity)
    const most = best + HOPELESS
    best = Infinity
    for (let state = 0; state < STATES; state++) {
      if (costs[state]! > most) continue
      if ('mark' in event) readMark(event.mark, state, offer)
      else readLineEnd(event.next, event.near, state, offer)
    }
    ;[costs, next] = [next, costs]
    row += STATES
  }
  let state = 0
  for (let s = 1; s < STATES; s++)
    if (costs[s]! + ABANDON < costs[state]! + (state === 0 ? 0 : ABANDON)) state = s
  const path: Act[] = new Array(events.length)
  for (let i = events.length - 1; i >= 0; i--) {
    path[i] = ACTS[how[i * STATES + state]!]!
    state = back[i * STATES + state]!
  }
  return path
}

type Offer = (from: number, to: number, cost: number, act: Act) => void

function readMark(mark: Mark, state: number, offer: Offer): void {
  const { family } = mark
  offer(state, state, mark.none, 'none')
  const depth = depthOf(state)
  if (depth === 0) {
    offer(0, family, mark.open, 'open')
    return
  }
  const top = topOf(state) as Family
  if (depth < DEPTH) {
    const cost = mark.open + NEST[top][family] + (mark.leads && top === family ? NEST_AT_LINE_START : 0)
    offer(state, push(state, family), cost, 'nest')
  }
  if (mark.leads && (state & 3) === family) offer(state, family, mark.open + REOPEN, 'reopen')
  const mismatch = top === family ? 0 : CLOSE_OTHER_FAMILY
  const outer = pop(state)
  offer(state, outer, mark.close + mismatch, outer === 0 ? 'close' : 'unnest')
  if (outer !== 0 && topOf(outer) === family) {
    const rest = pop(outer)
    offer(state, rest, mark.close + mismatch + CLOSE_BOTH[family], rest === 0 ? 'close' : 'unnest')
  }
}

function readLineEnd(next: Mark | undefined, near: boolean, state: number, offer: Offer): void {
  if (state === 0) {
    offer(0, 0, 0, 'carry')
    if (next === undefined || next.close > 1) return
    if (next.family !== SINGLE) offer(0, next.family, MISSING, 'missing')
    return
  }
  offer(state, 0, ABANDON, 'abandon')
  const outermost = (state & 3) as Family
  if (state !== outermost) offer(state, outermost, ABANDON_INNER, 'carry')
  const opens = next !== undefined && next.open < next.close
  const reopens = opens && near && next.leads && next.family === outermost
  const cost = reopens ? CARRY_TO_REOPEN : opens || next === undefined ? CARRY_PAST_OPENING : CARRY
  offer(state, state, cost + (reopens || outermost !== SINGLE ? 0 : CARRY_SINGLE), 'carry')
}
