import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { chineseTally, controlCount, utf8Tally, zeroTally } from '../../../src/node/reading/byte-tallies.js'

it('counts characters of UTF-8 and bytes that belong to none', () => {
  expect(utf8Tally(Buffer.from('a港é😀'))).toEqual({ characters: 3, faults: 0 })
  expect(utf8Tally(Buffer.from('port é', 'latin1'))).toEqual({ characters: 0, faults: 0 })
  expect(utf8Tally(Buffer.from('é port', 'latin1'))).toEqual({ characters: 0, faults: 1 })
})

// The Unicode Standard 15.0, table 3-7: written longer than needed, halves of pairs, beyond U+10FFFF.
it.each([[[0xc0, 0xaf]], [[0xe0, 0x9f, 0x80]], [[0xed, 0xa0, 0x80]], [[0xf4, 0x90, 0x80, 0x80]], [[0xf5, 0x80]]])(
  'finds %j ill-formed',
  bytes => {
    expect(utf8Tally(Uint8Array.from([...bytes, 0x20])).faults).toBeGreaterThan(0)
  },
)

it('forgives a character that the end cuts', () => {
  expect(utf8Tally(Buffer.from('港').subarray(0, 2))).toEqual({ characters: 0, faults: 0 })
  expect(chineseTally(Uint8Array.of(0xb8))).toEqual({ characters: 0, common: 0, faults: 0 })
})

it('counts characters of GB18030 of two and four bytes, and the common ones among them', () => {
  // 港湾 (GB 2312), 㐀 (four bytes: 81 39 EE 39), 丂 (GBK only: 81 40)
  const bytes = Uint8Array.of(0xb8, 0xdb, 0xcd, 0xe5, 0x81, 0x39, 0xee, 0x39, 0x81, 0x40)
  expect(chineseTally(bytes)).toEqual({ characters: 4, common: 2, faults: 0 })
  expect(new TextDecoder('gb18030').decode(bytes)).toBe('港湾㐀丂')
  expect(chineseTally(Uint8Array.of(0xff, 0x41, 0x81, 0x20)).faults).toBe(2)
})

it('counts zeros by their side, and controls', () => {
  expect(zeroTally(Buffer.from('ab\n', 'utf16le'))).toEqual({ even: 0, odd: 3 })
  expect(zeroTally(Buffer.from('ab\n', 'utf16le').swap16())).toEqual({ even: 3, odd: 0 })
  expect(controlCount(Uint8Array.of(1, 9, 10, 13, 31, 65, 0))).toBe(3)
})
