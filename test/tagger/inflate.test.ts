import { deflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checksum, fromBase64, inflate } from '../../src/tagger/inflate.ts'

const PLATFORMS: [string, object][] = [
  ['Node', globalThis],
  ['a Node without getBuiltinModule', { process: {}, Buffer }],
  ['a browser', {}],
]

describe.each(PLATFORMS)('on %s', (_, platform) => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251)

  test('what was deflated comes back', () => {
    expect(inflate(deflateSync(bytes), platform)).toEqual(bytes)
  })

  test('base64 is read', () => {
    expect(fromBase64(btoa(String.fromCharCode(...bytes)), platform)).toEqual(bytes)
  })

  test('the checksum is that of every other program', () => {
    expect(checksum(new TextEncoder().encode('123456789'), platform)).toBe(0xcbf43926)
  })

  test('a part is a copy: what is written to it leaves the rest alone', () => {
    const all = inflate(deflateSync(bytes), platform)
    all.slice(0, 10).fill(0)
    expect(all).toEqual(bytes)
  })
})
