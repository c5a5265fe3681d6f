import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { textOf, withoutMark } from '../../src/node/text-encoding.js'

const textIn = (bytes: Uint8Array): string => textOf(withoutMark(bytes, 'a.csv'), 'a.csv', 1)

it('reads UTF-8 with and without a byte order mark', () => {
  expect(textIn(Buffer.from('id,名\n'))).toBe('id,名\n')
  expect(textIn(Buffer.from('\uFEFFid,名\n'))).toBe('id,名\n')
})

it.each([
  ['UTF-16 with a mark', Buffer.from('\uFEFFid\n', 'utf16le')],
  ['big-endian UTF-16', Buffer.from([0xfe, 0xff, 0, 0x69])],
  ['UTF-16 without a mark', Buffer.from('id\n', 'utf16le')],
  ['Windows-1252', Buffer.from('id,name\n1,Jos\xe9 \n', 'latin1')],
  ['GBK', Buffer.from([0x69, 0x64, 0x0a, 0xbf, 0xcd, 0xbb, 0xa7, 0x0a])],
  ['UTF-8 that was cut short', Buffer.from([0x69, 0x0a, 0xe5, 0x90])],
  ['a workbook', Buffer.from('PK\x03\x04xl')],
  ['a gzip archive', Buffer.from([0x1f, 0x8b, 8])],
])('refuses %s', (name, bytes) => {
  const message = errorOf(() => textIn(bytes))
  expect({ name, message }).toMatchSnapshot()
})

function errorOf(run: () => unknown): string {
  try {
    return `no error: ${run()}`
  } catch (error) {
    return String(error)
  }
}
