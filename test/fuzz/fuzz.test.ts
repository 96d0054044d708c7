import { expect, test } from 'vitest'
import { Fuzzer } from './fuzz.ts'
import { TARGETS } from './targets.ts'

const INPUTS = 30

// `npm run fuzz` looks further, and where new code is reached.
test.each(TARGETS.map((target) => [target.name, target] as const))(
  '%s bears mutated articles',
  async (_, target) => {
    const faults: string[] = []
    for await (const { input, problem } of new Fuzzer(target, 7).run(INPUTS, () => {}))
      faults.push(`${JSON.stringify(input)}: ${problem}`)
    expect(faults).toEqual([])
  },
)
