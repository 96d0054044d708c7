import { expect, test } from 'vitest'
import { splitParagraphs } from '../../src/text/paragraphs.ts'

const split = (text: string) => {
  const { start, end } = splitParagraphs(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]!))
}

const WRAPPED = `The minister said on Tuesday that the bridge over the river would
be closed until the spring, when the engineers expect to have put
right what the flood had damaged.

Residents will have to use the old road, which the council says is
safe for all but the heaviest lorries.`

test.each<[string, string, string[]]>([
  ['a line is a paragraph', 'One.\nTwo.', ['One.', 'Two.']],
  [
    'empty lines and spaces at the ends are left out',
    '\n\n  One. \n \u00a0\n\tTwo.\u00a0\n',
    ['One.', 'Two.'],
  ],
  ['any line break', 'a\rb\r\nc\u2028d\u2029e\vf\fg', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
  ['nothing', ' \n\u00a0\ufeff', []],
  [
    'short lines are not wrapped text',
    'He came\nand saw\nand won\nand left',
    ['He came', 'and saw', 'and won', 'and left'],
  ],
])('%s', (_, text, paragraphs) => {
  expect(split(text)).toEqual(paragraphs)
})

test('in a hard-wrapped text a block is a paragraph', () => {
  expect(split(WRAPPED).map((p) => p.replace(/\s+/g, ' ').slice(-20))).toEqual([
    'e flood had damaged.',
    'the heaviest lorries.'.slice(-20),
  ])
})

test('a line that ends early ends its paragraph in a hard-wrapped text, too', () => {
  expect(split(WRAPPED.replace('\n\n', '\n'))).toHaveLength(2)
})
