import { Session } from 'node:inspector'
import { expect, test } from 'vitest'
import * as english from '../../src/en.ts'
import * as compromise from '../../src/extend/compromise.ts'
import * as wink from '../../src/extend/wink.ts'
import * as formats from '../../src/formats/index.ts'
import * as french from '../../src/fr.ts'
import * as main from '../../src/index.ts'
import * as train from '../../src/train/index.ts'
import * as view from '../../src/view/index.ts'
import { Fuzzer } from './fuzz.ts'
import { TARGETS } from './targets.ts'

const INPUTS = 30

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })

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

test('every public function was called', () => {
  const called = new Set<string>()
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { functionName, ranges } of result.flatMap(({ functions }) => functions))
      if (ranges[0]!.count > 0) called.add(functionName)
  })
  session.disconnect()
  const names = [main, english, french, wink, compromise, formats, view, train].flatMap(Object.keys)
  expect(names.filter((name) => !called.has(name))).toEqual([])
})
