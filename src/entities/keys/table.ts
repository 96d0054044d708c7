import things from '../../../models/keys.js'
import glosses from '../../../models/keys-glosses.js'
import { fromBase64 } from '../../tagger/inflate.ts'
import { type FileKind, unseal } from '../../tagger/sealed.ts'
import type { ModelFile } from '../../text/model-file.ts'

/** What is known of names by heart. */
export interface KeyTable {
  /**
   * Keys of places, bodies, events and peoples by their folded names without small words. An acronym begins with `^`, what
   * means something else in the other language with its own, `fr:mexico`.
   */
  readonly things: ReadonlyMap<string, string>
  /** Keys of persons by the sound of their full name. */
  readonly persons: ReadonlyMap<string, string>
  /** Keys of persons whom a surname alone means; after `~` its sound, where it is long enough to tell. */
  readonly surnames: ReadonlyMap<string, string>
  /** Words that occur in names of bodies and places, in any language, and the one that stands for them: `ministere` is `ministry`. */
  readonly words: ReadonlyMap<string, string>
  /** Articles, prepositions, legal forms: no part of a key. */
  readonly small: ReadonlySet<string>
  /** Bodies that every state has: the state is often left out when they are named. */
  readonly national: ReadonlySet<string>
}

let table: KeyTable | undefined

/** The table, decoded when first asked for. */
export function keyTable(): KeyTable {
  table ??= parse(tableText(things), tableText(glosses))
  return table
}

/** How tables of keys are sealed. */
export const KEYS: FileKind = { magic: 'QTDK', name: 'table of keys', format: 1 }

/** The text of a generated module. Throws Error saying what is wrong with one that is foreign, damaged or cut short. */
export function tableText(file: ModelFile): string {
  return new TextDecoder().decode(unseal(KEYS, fromBase64(file)).rest())
}

/** Blocks headed by `# NAME`; in each line a key, then what is written for it, parted by tabs. */
function parse(...texts: readonly string[]): KeyTable {
  const blocks: Record<string, Map<string, string>> = {}
  let block = new Map<string, string>()
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (line.startsWith('# ')) {
      block = blocks[line.slice(2)] ??= new Map()
      continue
    }
    const [key = '', ...forms] = line.split('\t')
    for (const form of forms) if (!block.has(form)) block.set(form, key)
  }
  const { things: known = block, words = block, small = block, national = block } = blocks
  return {
    things: known,
    persons: blocks.persons ?? block,
    surnames: blocks.surnames ?? block,
    words,
    small: new Set(small.keys()),
    national: new Set(national.keys()),
  }
}
