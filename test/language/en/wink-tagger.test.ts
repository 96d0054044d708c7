import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WinkTagger } from '../../../src/language/en/wink/tagger.ts'

const TEXTS = [
  'The mayor did not report the report , she said on Monday .',
  'He will have to book a book that the light lights light .',
  'They were running the running race , and that was that .',
  'What the man who wanted to work wanted was work , not to walk the walk .',
  'To be or not to be : going home , going to parties .',
  'More than 20 people like what looks like rain , as well as snow .',
]

const tagger = new WinkTagger()
const { reader } = tagger

/** The tags that wink gives when it reads the whole text. */
function whole(text: string): unknown {
  return reader
    .readTagged(text)
    .tokens()
    .out(reader.its.pos as never)
}

const byWord = (words: readonly string[]) => [...tagger.tag(words)].map((tag) => reader.tags[tag])

describe('tags word by word are those of the whole text', () => {
  test.each(TEXTS)('%s', (text) => {
    expect(byWord(text.split(' '))).toEqual(whole(text))
  })

  test('in any order of the words', () => {
    const words = [...new Set(TEXTS.flatMap((text) => text.split(' ')))]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), (some) => {
        expect(byWord(some)).toEqual(whole(some.join(' ')))
      }),
    )
  })
})

test('a word that wink splits has the tag of its first part', () => {
  const words = ['They', "can't", 'go', '.']
  expect(byWord(words)).toEqual(['PRON', 'AUX', 'VERB', 'PUNCT'])
})
