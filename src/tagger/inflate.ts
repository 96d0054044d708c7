import { inflateSync } from 'fflate'
import type { ModelFile } from '../text/model-file.ts'
import { crc32 } from './binary.ts'

/** What is used here of Node where the code runs there; its zlib inflates ten times as fast as fflate when cold. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: 'node:zlib'): Zlib | undefined }
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array }
}

interface Zlib {
  inflateRawSync(bytes: Uint8Array, options: { readonly chunkSize: number }): Uint8Array
  /** Not in the oldest that we run on. */
  crc32?(bytes: Uint8Array): number
}

/** Room for most of our files at once: what zlib makes in many pieces takes half as long again. */
const USUAL_RATIO = 2
const LEAST_ROOM = 1 << 16

const zlibOf = ({ process }: Platform) => process?.getBuiltinModule?.('node:zlib')

/** The bytes that were deflated. Not a Node Buffer, whose `slice` copies nothing. */
export function inflate(deflated: Uint8Array, platform: Platform = globalThis): Uint8Array {
  const zlib = zlibOf(platform)
  if (zlib === undefined) return inflateSync(deflated)
  return plain(
    zlib.inflateRawSync(deflated, { chunkSize: Math.max(LEAST_ROOM, deflated.length * USUAL_RATIO) }),
  )
}

/** The CRC-32 of `bytes`. */
export function checksum(bytes: Uint8Array, platform: Platform = globalThis): number {
  return zlibOf(platform)?.crc32?.(bytes) ?? crc32(bytes)
}

/** The bytes of a model's file. */
export function fromBase64(file: ModelFile, { Buffer }: Platform = globalThis): Uint8Array {
  const base64 = file.toString()
  if (Buffer !== undefined) return plain(Buffer.from(base64, 'base64'))
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

const plain = ({ buffer, byteOffset, length }: Uint8Array) => new Uint8Array(buffer, byteOffset, length)
