import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { detectEncoding, encodingOfText } from '../../../src/node/reading/detect-encoding.js'

const GB = Uint8Array.of(0xb8, 0xdb, 0xcd, 0xe5, 0xc0, 0xe4, 0xc1, 0xb4, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe)

describe('what the bytes tell', () => {
  it.each([
    ['a mark', Buffer.from('\uFEFFid', 'utf8'), 'utf-8', 3],
    ['a mark of UTF-16', Buffer.from('\uFEFFid', 'utf16le'), 'utf-16le', 2],
    ['the other mark of UTF-16', Buffer.from('\uFEFFid', 'utf16le').swap16(), 'utf-16be', 2],
    ['zeros behind letters', Buffer.from('id,name\n1,港湾\n', 'utf16le'), 'utf-16le', 0],
    ['zeros before letters', Buffer.from('id,name\n1,港湾\n', 'utf16le').swap16(), 'utf-16be', 0],
    ['valid UTF-8', Buffer.from('id,name\n1,港湾\n'), 'utf-8', 0],
    [
      'UTF-8 with one bad byte',
      Buffer.concat([Buffer.from('港湾冷链有限公司港湾冷链有限'), Uint8Array.of(0xff)]),
      'utf-8',
      0,
    ],
    ['pairs of common characters', GB, 'gb18030', 0],
    ['accents between letters', Buffer.from('Société Générale, Müller, Ångström', 'latin1'), 'windows-1252', 0],
  ])('%s', (_, bytes, encoding, mark) => {
    const found = detectEncoding(bytes)
    expect(found).toMatchObject({ encoding, mark })
    expect('doubt' in found).toBe(false)
  })

  it('leaves plain letters open', () => {
    expect(detectEncoding(Buffer.from('id,name\n'))).toEqual({ encoding: 'any' })
  })

  it('says what could be two things', () => {
    expect(encodingOfText(Buffer.from('GRÖßE', 'latin1'))).toHaveProperty('doubt')
    expect(encodingOfText(GB.subarray(0, 4))).toMatchObject({ encoding: 'gb18030', doubt: expect.any(String) })
  })
})

it.each([
  [[0x50, 0x4b, 3, 4], 'an Excel workbook or a zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0xff, 0xfe, 0, 0], 'UTF-32'],
  [[1, 2, 3, 4, 5, 0, 0, 6], 'bytes that are no text'],
])('knows %j for no text', (bytes, found) => {
  expect(detectEncoding(Uint8Array.from(bytes))).toEqual({ encoding: 'none', found })
})
