import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Wrap, weave } from '../../src/view/weave.ts'

const wrap = (name: string, start: number, end: number): Wrap => ({
  start,
  end,
  open: `<${name}>`,
  close: `</${name}>`,
  after: `[${name}]`,
})

test.each([
  ['one wrap', [[wrap('b', 2, 4)]], 'ab<b>cd</b>[b]ef'],
  ['two wraps that touch', [[wrap('b', 0, 2), wrap('c', 2, 4)]], '<b>ab</b>[b]<c>cd</c>[c]ef'],
  ['one within another', [[wrap('o', 0, 6)], [wrap('i', 2, 4)]], '<o>ab<i>cd</i>[i]ef</o>[o]'],
  [
    'an inner one that crosses is split',
    [[wrap('o', 0, 3)], [wrap('i', 2, 5)]],
    '<o>ab<i>c</i></o>[o]<i>de</i>[i]f',
  ],
  [
    'an outer one that crosses splits it',
    [[wrap('o', 3, 6)], [wrap('i', 2, 5)]],
    'ab<i>c</i><o><i>de</i>[i]f</o>[o]',
  ],
] as const)('%s', (_, layers, html) => expect(weave('abcdef', 0, 6, layers)).toBe(html))

test('what reaches beyond the stretch is cut there', () => {
  expect(weave('abcdef', 2, 4, [[wrap('b', 0, 3)], [wrap('c', 3, 6)]])).toBe('<b>c</b>[b]<c>d</c>')
})

const layer = fc
  .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })), { maxLength: 6 })
  .map((pairs) => {
    const wraps: Wrap[] = []
    for (const [start, length] of pairs.sort(([a], [b]) => a - b)) {
      if (start >= (wraps.at(-1)?.end ?? 0))
        wraps.push({ start, end: start + length, open: '<i>', close: '</i>' })
    }
    return wraps
  })

test('whatever crosses what, tags are balanced and the text stays', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 0, maxLength: 40 }),
      fc.array(layer, { maxLength: 4 }),
      (text, layers) => {
        const plain = text.replace(/[<>&"']/g, '-').replace(/\p{C}/gu, '-')
        const html = weave(plain, 0, plain.length, layers)
        expect(html.replace(/<\/?i>/g, '')).toBe(plain)
        let depth = 0
        for (const [tag] of html.matchAll(/<\/?i>/g)) {
          depth += tag === '<i>' ? 1 : -1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      },
    ),
  )
})
