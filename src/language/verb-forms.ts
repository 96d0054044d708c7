import { FINITE, GERUND, INFINITIVE, PARTICIPLE, type SpeechVerb } from './quotation-words.ts'

/** A table of conjugated verbs (`infinitive frames|finite|participles|gerunds`, a verb a line) by form, read on first use. */
export function verbForms(table: string): () => ReadonlyMap<string, SpeechVerb> {
  let forms: Map<string, SpeechVerb> | undefined
  return () => {
    forms ??= read(table)
    return forms
  }
}

function read(table: string): Map<string, SpeechVerb> {
  const forms = new Map<string, SpeechVerb>()
  for (const line of table.trim().split('\n')) {
    const [head, finite, participles, gerunds] = line.split('|') as [string, string, string, string]
    const [lemma, frames] = head.split(' ') as [string, string]
    const add = (list: string, mood: number) => {
      for (const form of list.split(' ')) {
        const other = forms.get(form)
        if (other?.lemma === lemma) forms.set(form, { ...other, moods: other.moods | mood })
        // of two verbs with one form the first stays, unless it is the other's own infinitive
        else if (other === undefined || form === lemma) forms.set(form, { lemma, frames, moods: mood })
      }
    }
    add(lemma, INFINITIVE)
    add(finite, FINITE)
    add(participles, PARTICIPLE)
    add(gerunds, GERUND)
  }
  return forms
}
