/**
 * Bytes as UTF-8 text, strictly: a byte that does not belong is an error with its line, never a question mark.
 *
 * @module
 */
import { Buffer, isUtf8 } from 'node:buffer'
import { refuse } from './refuse.js'

/** Files that are no UTF-8 text, by how they begin. */
const BEGINNINGS: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xff, 0xfe], name: 'UTF-16 (byte order mark FF FE)' },
  { bytes: [0xfe, 0xff], name: 'UTF-16 (byte order mark FE FF)' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'an Excel workbook or a zip archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel workbook' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
]
const MARK = [0xef, 0xbb, 0xbf]
const LINE_FEED = 10

/** The first bytes of a file without the UTF-8 byte order mark; refuses what is plainly something else. */
export function withoutMark(first: Uint8Array, file: string): Uint8Array {
  for (const { bytes, name } of BEGINNINGS) if (beginsWith(first, bytes)) refuseText(`${file}:1`, name)
  return beginsWith(first, MARK) ? first.subarray(MARK.length) : first
}

/**
 * Whole lines of bytes as text.
 *
 * @param line the number of the first line.
 * @throws ClienteleError `INVALID_ENCODING` naming the first line that is no UTF-8.
 */
export function textOf(bytes: Uint8Array, file: string, line: number): string {
  if (!isText(bytes)) refuseLines(bytes, file, line)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** A zero byte is valid UTF-8, but only UTF-16 and binary files have any. */
function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0)
}

function refuseLines(bytes: Uint8Array, file: string, first: number): never {
  let line = first
  let from = 0
  let to = bytes.indexOf(LINE_FEED) + 1
  while (to > 0 && isText(bytes.subarray(from, to))) {
    line++
    from = to
    to = bytes.indexOf(LINE_FEED, from) + 1
  }
  const found = bytes.subarray(from, to > 0 ? to : bytes.length)
  return refuseText(
    `${file}:${line}`,
    found.includes(0) ? 'a zero byte, as UTF-16 has' : `the bytes ${oddBytes(found)}`,
  )
}

/** The first bytes that stand for no character. */
function oddBytes(line: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  let at = 0
  try {
    for (; at < line.length; at++)
      if (decoder.decode(line.subarray(at, at + 1), { stream: true }) !== '') start = at + 1
  } catch {
    at++
  }
  return Array.from(line.subarray(start, at), byte => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte)
}

function refuseText(path: string, found: string): never {
  return refuse('INVALID_ENCODING', path, 'text in UTF-8', found, 'Save it as CSV in UTF-8')
}
