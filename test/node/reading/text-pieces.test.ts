import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EncodingFound } from '../../../src/node/reading/detect-encoding.js'
import { textPieces } from '../../../src/node/reading/text-pieces.js'
import { chunksOf } from '../chunks.js'

function read(bytes: Uint8Array, size = 7, stated?: Parameters<typeof textPieces>[1]): [string, EncodingFound[]] {
  const told: EncodingFound[] = []
  return [Array.from(textPieces(chunksOf(bytes, size), stated, found => told.push(found))).join(''), told]
}

it('gives back every text of Unicode, cut wherever', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 }).filter(text => !/\p{Cs}|^\uFEFF/u.test(text))
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, size) => {
      expect(read(Buffer.from(`\uFEFF${text}`), size)[0]).toBe(text)
      // A zero behind the mark of UTF-16 makes it the mark of UTF-32, byte for byte: it is told as that.
      const [wide, told] = read(Buffer.from(`\uFEFF${text}`, 'utf16le'), size)
      if (text.startsWith('\0')) expect(told).toEqual([{ encoding: 'none', found: 'UTF-32' }])
      else expect(wide).toBe(text)
      expect(read(Buffer.from(text, 'utf16le').swap16(), size, 'utf-16be')[0]).toBe(text)
    }),
  )
})

it('decides by the first bytes above 127, however far down', () => {
  const head = 'id,name\n'.repeat(20_000)
  const name = Uint8Array.of(0xb8, 0xdb, 0xcd, 0xe5, 0xc0, 0xe4, 0xc1, 0xb4, 0xd3, 0xd0, 0xcf, 0xde)
  const [text, [found]] = read(Buffer.concat([Buffer.from(head), name]), 5000)
  expect(text).toBe(`${head}港湾冷链有限`)
  expect(found).toMatchObject({ encoding: 'gb18030' })
})

it('reads all of Windows-1252, whatever the version of Node does', () => {
  expect(read(Uint8Array.of(0x80, 0x92, 0xe9, 0x81), 2, 'windows-1252')[0]).toBe('€’é\uFFFD')
})

it('puts U+FFFD in the place of bytes that stand for nothing', () => {
  expect(read(Uint8Array.of(0x41, 0xff, 0x42), 1, 'utf-8')[0]).toBe('A\uFFFDB')
})

it('gives nothing of what is no text, also where an encoding is stated', () => {
  expect(read(Uint8Array.of(0x50, 0x4b, 3, 4, 5), 3, 'utf-8')).toEqual([
    '',
    [{ encoding: 'none', found: 'an Excel workbook or a zip archive' }],
  ])
  expect(read(new Uint8Array(0))).toEqual(['', [{ encoding: 'any' }]])
})
