import { inflateSync } from 'fflate'

/** What is used here of Node where the code runs there; its zlib inflates ten times as fast as fflate when cold. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: 'node:zlib'): Zlib | undefined }
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array }
}

interface Zlib {
  inflateRawSync(bytes: Uint8Array): Uint8Array
}

/** The bytes that were deflated. Not a Node Buffer, whose `slice` copies nothing. */
export function inflate(deflated: Uint8Array, { process }: Platform = globalThis): Uint8Array {
  const zlib = process?.getBuiltinModule?.('node:zlib')
  return zlib === undefined ? inflateSync(deflated) : plain(zlib.inflateRawSync(deflated))
}

/** The bytes of a generated `models/*.js` module, whose export is a file in base64. */
export function fromBase64(base64: string, { Buffer }: Platform = globalThis): Uint8Array {
  if (Buffer !== undefined) return plain(Buffer.from(base64, 'base64'))
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

const plain = ({ buffer, byteOffset, length }: Uint8Array) => new Uint8Array(buffer, byteOffset, length)
