import { deflateSync } from 'fflate'
import { ByteReader, ByteWriter } from './binary.ts'
import { checksum, inflate } from './inflate.ts'

/** A kind of file: its first four letters, what messages call it, and the format that this version reads and writes. */
export interface FileKind {
  readonly magic: string
  readonly name: string
  readonly format: number
}

const HEADER = 9

/** A file: the four letters, a byte for the format, the CRC-32 of the rest, then the body, deflated. */
export function seal({ magic, format }: FileKind, body: Uint8Array): Uint8Array {
  const deflated = deflateSync(body, { level: 9, mem: 12 })
  const file = new ByteWriter()
  file.bytes(new TextEncoder().encode(magic))
  file.byte(format)
  file.uint32(checksum(deflated))
  file.bytes(deflated)
  return file.done()
}

/** The body of a file. Throws Error saying what is wrong with one that is foreign, of another format, cut short or damaged. */
export function unseal({ magic, name, format }: FileKind, bytes: Uint8Array): ByteReader {
  const file = new ByteReader(bytes)
  if (bytes.length <= HEADER || new TextDecoder().decode(file.bytes(magic.length)) !== magic)
    throw new Error(`not a quotidien ${name}: the file does not begin with ${magic}`)
  const found = file.byte()
  if (found !== format) throw new Error(`${name} of format ${found}; this version reads format ${format}`)
  const sum = file.uint32()
  const deflated = bytes.subarray(HEADER)
  if (checksum(deflated) !== sum)
    throw new Error(`damaged ${name}: its checksum does not match, or it is cut short`)
  return new ByteReader(inflate(deflated))
}
