import { extname } from 'node:path'
import { type AnnotatedText, checked } from '../formats/annotated.ts'
import {
  FormatError,
  fromBrat,
  fromConll,
  fromConllDocuments,
  fromLabelStudio,
  fromProdigy,
  fromSpacy,
} from '../formats/index.ts'
import { CommandError } from './errors.ts'
import { readWhole } from './input.ts'

/** The forms of annotated texts, in the words of a command's help. */
export const ANNOTATED =
  'CoNLL (.conll), brat (.ann, its .txt beside it), or JSONL of quotidien, spaCy, Prodigy or Label Studio'

export interface AnnotatedOptions {
  /** Whether a CoNLL file is cut into its documents, or one text. */
  readonly documents?: boolean
  /** Told of a record that cannot be read; where it returns, the others are read. Without it the first is thrown. */
  readonly onBadRecord?: (error: CommandError) => void
}

/**
 * The annotated texts of a file.
 *
 * @throws CommandError where there is no such file or a line cannot be read; it names file and line.
 */
export async function annotatedTexts(
  path: string,
  { documents = false, onBadRecord }: AnnotatedOptions = {},
): Promise<AnnotatedText[]> {
  const content = await readWhole(path)
  const ending = extname(path).toLowerCase()
  if (ending === '.ann') {
    const text = await readWhole(path.replace(/ann$/i, 'txt'))
    return told(path, () => [fromBrat(text, content)])
  }
  if (['.conll', '.iob', '.iob2', '.bio', '.bioes'].includes(ending))
    return told(path, () => (documents ? fromConllDocuments(content) : [fromConll(content)]))
  const texts: AnnotatedText[] = []
  for (const [i, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    try {
      texts.push(fromJson(line))
    } catch (error) {
      const problem = new CommandError(`${path}:${i + 1}: ${(error as Error).message}`)
      if (onBadRecord === undefined) throw problem
      onBadRecord(problem)
    }
  }
  return texts
}

/** What `read` returns; its errors name the file. */
function told<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof FormatError) throw new CommandError(`${path}:${error.line}: ${error.problem}`)
    if (error instanceof RangeError) throw new CommandError(`${path}: ${error.message}`)
    throw error
  }
}

/** A record of any of the JSON forms, told apart by their fields. */
function fromJson(line: string): AnnotatedText {
  const record = JSON.parse(line)
  if (typeof record?.data?.text === 'string') return fromLabelStudio(record)
  if (typeof record?.text !== 'string') throw new RangeError('no text')
  if (Array.isArray(record.ents)) return fromSpacy(record)
  if (Array.isArray(record.entities)) return checked({ text: record.text, spans: record.entities.map(span) })
  if (Array.isArray(record.spans)) return fromProdigy(record)
  throw new RangeError('none of entities, ents, spans')
}

function span(value: unknown): AnnotatedText['spans'][number] {
  const { start, end, type } = (value ?? {}) as Record<string, unknown>
  if (typeof start === 'number' && typeof end === 'number' && typeof type === 'string')
    return { start, end, type }
  throw new RangeError(`an entity has start, end and type, not ${JSON.stringify(value)}`)
}
