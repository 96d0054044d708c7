import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { toBrat, toConll, toLabelStudio, toProdigy, toSpacy, toWebAnnotation } from '../formats/index.ts'
import type { Document } from '../pipeline/document.ts'
import { CommandError } from './errors.ts'
import { print } from './print.ts'

const ANNOTATION_FORMATS = ['brat', 'conll', 'webannotation', 'spacy', 'prodigy', 'labelstudio'] as const
type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number]

export interface AnnotationOptions {
  readonly format?: AnnotationFormat
  readonly outputDir?: string
}

/** Adds the options of annotation formats to a command. */
export function annotationOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'for annotation tools').choices([...ANNOTATION_FORMATS]))
    .option('--output-dir <folder>', 'with --format: a file an article, in this folder')
}

/** How each format is written: a line of JSON an article, or a file an article. */
const WRITERS: Readonly<
  Record<AnnotationFormat, { ending: string; lines: boolean; write(document: Document): string }>
> = {
  brat: { ending: 'ann', lines: false, write: toBrat },
  conll: { ending: 'conll', lines: false, write: toConll },
  webannotation: { ending: 'jsonld', lines: true, write: (document) => json(toWebAnnotation(document)) },
  spacy: { ending: 'json', lines: true, write: (document) => json(toSpacy(document)) },
  prodigy: { ending: 'json', lines: true, write: (document) => json(toProdigy(document)) },
  labelstudio: { ending: 'json', lines: true, write: (document) => json(toLabelStudio(document)) },
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`

/** Writes documents in a format of annotation tools: to standard output, or a file each into a folder. */
export async function writeAnnotations(
  documents: AsyncIterable<Document>,
  format: AnnotationFormat,
  folder: string | undefined,
): Promise<void> {
  const { ending, lines, write } = WRITERS[format]
  if (folder !== undefined) await mkdir(folder, { recursive: true })
  const names = new Map<string, number>()
  let count = 0
  for await (const document of documents) {
    count++
    if (folder !== undefined) {
      const name = join(folder, fileName(document.id, names))
      await writeFile(`${name}.${ending}`, write(document))
      if (format === 'brat') await writeFile(`${name}.txt`, document.text)
    } else if (count > 1 && !lines) {
      throw new CommandError(
        `--format ${format} holds one article a file: name a folder with --output-dir`,
        2,
      )
    } else await print(write(document))
  }
}

// An id comes from the input: it must not lead out of the folder, nor may two articles share a file.
function fileName(id: string, names: Map<string, number>): string {
  const safe =
    id
      .replace(/[^\p{L}\p{N}_.-]+/gu, '_')
      .replace(/^\.+/, '')
      .slice(0, 100) || 'article'
  const before = names.get(safe.toLowerCase()) ?? 0
  names.set(safe.toLowerCase(), before + 1)
  return before === 0 ? safe : `${safe}-${before + 1}`
}
