import { expect, test } from 'vitest'
import { english } from '../../../src/language/en/english.ts'
import { tag } from '../../../src/language/en/tag.ts'
import { UPOS } from '../../../src/text/columns.ts'
import { splitParagraphs } from '../../../src/text/paragraphs.ts'
import { Vocabulary } from '../../../src/text/vocabulary.ts'

const columns = (text: string) => english.tokenize(text, splitParagraphs(text))
const tokens = (text: string) => {
  const { start, end } = columns(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]!)).join(' ')
}
const sentences = (text: string) => {
  const { start, end, sentences } = columns(text)
  return Array.from(sentences.subarray(0, -1), (first, k) =>
    text.slice(start[first]!, end[sentences[k + 1]! - 1]!),
  )
}

// Tokens, with a space between any two.
test.each([
  ['Putin‘s forces', 'Putin ‘s forces'],
  ['Putin’s forces', 'Putin ’s forces'],
  ['the President’s, not the soldiers’', 'the President ’s , not the soldiers ’'],
  ['I’m sure they can’t, won’t and don’t.', 'I ’m sure they ca n’t , wo n’t and do n’t .'],
  ['‘I’m lost,’ he said', '‘ I ’m lost , ’ he said'],
  ['“We’ll go,” she said.“Now”', '“ We ’ll go , ” she said . “ Now ”'],
  ['a ‘special operation’', 'a ‘ special operation ’'],
  ['at 5 p.m. in the U.S. by Mr. Orlov', 'at 5 p.m. in the U.S. by Mr. Orlov'],
  ['See https://example.org/a?b=c.', 'See https://example.org/a?b=c .'],
  [
    '(https://blog.example-company.co.uk), http://a.de:8080/x',
    '( https://blog.example-company.co.uk ) , http://a.de:8080/x',
  ],
  ['He sat.', 'He sat .'],
  ['said Petr Vaněk. Lukáš, Piegża. Erdoğan, Łódź', 'said Petr Vaněk . Lukáš , Piegża . Erdoğan , Łódź'],
  ['Ukraine?!’', 'Ukraine ? ! ’'],
  ['$3.5 million', '$ 3.5 million'],
  ['one\u2028two\u3000three\ufefffour\u00a0five', 'one two three four five'],
  ['\0', '\0'],
  ['', ''],
])('tokens of %j', (text, expected) => {
  expect(tokens(text)).toBe(expected)
})

test('the same tokens whatever was read before', () => {
  const before = tokens('last year’s budget')
  tokens('in year’s’ view')
  expect(tokens('last year’s budget')).toBe(before)
})

// Sentences, a stroke between any two.
test.each([
  'He left.|She stayed.',
  'Who goes?|Nobody!|Really…|We do.',
  '“Really?” he asked.|“Yes.”',
  '“Are you sure?” Mr. Orlov asked.|Nobody was.',
  'She said: ‘Natasha, God be with you.|We will call you later.|He is alive.’|Then she left.',
  'He called it “a shame.”|Others agreed.',
  'Mr. Smith met Gen. H. R. Jones in St. Louis.|They spoke.',
  'He works for Acme Inc. in the U.S. Army.',
  'He lives in the U.S.|But his mother stayed.',
  'It opens at 9 a.m. on Jan. 5 at No. 3.|It closes at 5 p.m.|The staff leaves.',
  'He asked why.|nobody answered.',
  'The price rose 3.5 percent.|2022 was worse.',
  'She sat.|Later she stood.',
  'Fruit, nuts, etc. were sold.',
  'It was over (he thought.)|It was not.',
  'Wait... what?',
  'One of them said "no."|The other said "yes."',
])('sentences of %s', (marked) => {
  expect(sentences(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
})

test('a line break ends a sentence', () => {
  expect(sentences('A title without a stop\nThe text.')).toEqual(['A title without a stop', 'The text.'])
})

test('tags and lemmas', () => {
  const text = 'Putin‘s forces weren’t leaving Kyiv.'
  const tokens = columns(text)
  const { pos, lemma } = tag(text, tokens, new Vocabulary().read(text, tokens))
  expect(Array.from(pos, (p, i) => `${lemma[i]}/${UPOS[p]}`).join(' ')).toBe(
    'Putin/PROPN ’s/PART force/NOUN be/AUX not/PART leave/VERB Kyiv/PROPN ./PUNCT',
  )
})

// wink's patterns would take minutes for each of these.
const parts = '5m£3.'.repeat(30)
test.each([
  `It cost //${parts}`,
  `It cost http://${parts}com! Now`,
  `It cost //${parts}com:x`,
  `It cost //a/b:c@d@${parts}com: x`,
  `It cost //${parts}com@//${parts}com@x:`,
])('an address of many parts is read: %j', (text) => {
  expect(tokens(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  const read = columns(text)
  const { pos } = tag(text, read, new Vocabulary().read(text, read))
  expect(pos).toHaveLength(read.start.length)
})
