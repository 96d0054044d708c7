import { readData } from './data.ts'

/** A token of the text itself: a contraction (`du`) is one, with the tag of what matters in it. */
interface UdToken {
  readonly form: string
  /** UTF-16 offsets in the sentence's text. */
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly lemma: string
}

export interface UdText {
  readonly text: string
  readonly tokens: readonly UdToken[]
}

/**
 * The sentences of `ud/NAME.conllu.gz` with the tokens that stand in their texts. A contraction has the tag and lemma of its
 * first word (`du`, `des`: ADP, de), but of a pronoun in it where there is one (`auquel`: PRON, lequel).
 */
export function readUdTexts(name: string): UdText[] {
  return readData(`ud/${name}.conllu.gz`)
    .split('\n\n')
    .flatMap((block) => {
      const text = /^# text = (.*)$/m.exec(block)?.[1]
      return text === undefined ? [] : [{ text, tokens: tokensOf(text, block.split('\n')) }]
    })
}

function tokensOf(text: string, lines: readonly string[]): UdToken[] {
  const tokens: UdToken[] = []
  let at = 0
  let last = 0
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = ''] = line.split('\t')
    const [, first, until] = /^(\d+)(?:-(\d+))?$/.exec(id) ?? []
    if (first === undefined) continue
    const contraction = tokens.at(-1)
    if (until === undefined && Number(first) <= last && contraction !== undefined) {
      if (contraction.upos === '_' || upos === 'PRON')
        tokens[tokens.length - 1] = { ...contraction, upos, lemma }
      continue
    }
    const start = text.indexOf(form, at)
    if (start < 0) throw new Error(`no ${form} in: ${text}`)
    at = start + form.length
    last = Number(until ?? 0)
    tokens.push({ form, start, end: at, upos, lemma })
  }
  return tokens
}
