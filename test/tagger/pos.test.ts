import { expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { Lemmas } from '../../src/tagger/lemmas.ts'
import { encodePosLexicon, PosLexicon } from '../../src/tagger/pos-lexicon.ts'

const tagged = (text: string) => read(text, { lang: 'fr' }).tokens.map((t) => `${t.text}/${t.pos}/${t.lemma}`)

// French tags and lemmas as Universal Dependencies gives them.
test.each([
  [
    'Les soldats russes ont fondu en larmes.',
    'Les/DET/le soldats/NOUN/soldat russes/ADJ/russe ont/AUX/avoir fondu/VERB/fondre en/ADP/en larmes/NOUN/larme ./PUNCT/.',
  ],
  ['La porte est fermée.', 'La/DET/le porte/NOUN/porte est/AUX/être fermée/VERB/fermer ./PUNCT/.'],
  [
    'Elle porte une robe bleue.',
    'Elle/PRON/lui porte/VERB/porter une/DET/un robe/NOUN/robe bleue/ADJ/bleu ./PUNCT/.',
  ],
  [
    'Vladimir Poutine parle aux journaux.',
    'Vladimir/PROPN/Vladimir Poutine/PROPN/Poutine parle/VERB/parler aux/ADP/à journaux/NOUN/journal ./PUNCT/.',
  ],
  [
    'L’armée du pays n’attend pas.',
    'L’/DET/le armée/NOUN/armée du/ADP/de pays/NOUN/pays n’/ADV/ne attend/VERB/attendre pas/ADV/pas ./PUNCT/.',
  ],
  ['a-t-il dit', 'a/AUX/avoir -t-il/PRON/lui dit/VERB/dire'],
])('tags and lemmas of %s', (text, expected) => {
  expect(tagged(text).join(' ')).toBe(expected)
})

test('an apostrophe of either kind makes no difference', () => {
  const text = 'L’homme qu’elle aime s’en va.'
  expect(tagged(text).map((t) => t.replace('’', "'"))).toEqual(tagged(text.replaceAll('’', "'")))
})

test('the longest known ending of a form makes its lemma, a whole word before any ending', () => {
  const lemmas = new Lemmas(new TextEncoder().encode('NOUN\t1\t\ts\nNOUN\t2\tl\taux\nNOUN\t0\t\t ^bras'))
  const nouns = ['chats', 'journaux', 'bras', 'chat', 'Ébats']
  expect(nouns.map((noun) => lemmas.lemma(noun, 'NOUN'))).toEqual(['chat', 'journal', 'bras', 'chat', 'ébat'])
  expect(lemmas.lemma('Chats', 'PROPN')).toBe('Chats')
  expect(lemmas.lemma('Vite', 'ADV')).toBe('vite')
})

test('a lexicon gives the traits that were put in, and nothing for a form that was not', () => {
  const traits = { dictionary: 5, first: 130, second: 3, cluster: 17 }
  const lexicon = new PosLexicon(encodePosLexicon([['porte', traits]]))
  expect(lexicon.traits('porte')).toEqual(traits)
  expect(lexicon.traits('chat')).toEqual({ dictionary: 0, first: 0, second: 0, cluster: 0 })
  expect(new PosLexicon(undefined).traits('porte').dictionary).toBe(0)
})
