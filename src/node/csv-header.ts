/**
 * The first record of a CSV, found before its delimiter is known.
 *
 * @module
 */
import { joined } from './bytes.js'
import { DELIMITERS } from './delimiter.js'
import { refuse } from './refuse.js'
import { CARRIAGE_RETURN, LINE_FEED, LONGEST_RECORD, QUOTE } from './scan-records.js'
import { textOf, withoutMark } from './text-encoding.js'

/** The header as text with its line feed, and what was read behind it. */
export interface CsvHeader {
  readonly text: string
  readonly rest: Uint8Array
}

/**
 * Reads chunks until the header has ended.
 *
 * @throws ClienteleError `EMPTY_INPUT`, `INVALID_ENCODING` or `INVALID_CSV`.
 */
export function readHeader(chunks: Iterator<Uint8Array, void, void>, file: string): CsvHeader {
  let bytes: Uint8Array = new Uint8Array(0)
  for (let next = chunks.next(); next.done !== true; next = chunks.next()) {
    bytes = bytes.length === 0 ? withoutMark(next.value, file) : joined(bytes, next.value)
    const end = headerEnd(bytes)
    if (end > 0) return { text: textOf(bytes.subarray(0, end), file, 1), rest: bytes.slice(end) }
    if (bytes.length > LONGEST_RECORD) refuseHeader(bytes, file, 'a line longer than 1 MiB')
    bytes = bytes.slice()
  }
  if (bytes.length === 0) refuse('EMPTY_INPUT', file, 'a header and at least one order', 'an empty file')
  if (headerEnd(joined(bytes, FEED)) === 0) refuseHeader(bytes, file, 'a quote without an end')
  if (bytes.includes(CARRIAGE_RETURN)) refuseHeader(bytes, file, 'a single line')
  return { text: `${textOf(bytes, file, 1)}\n`, rest: new Uint8Array(0) }
}

const FEED = Uint8Array.of(LINE_FEED)
const OPENS = new Set([...DELIMITERS].map(delimiter => delimiter.charCodeAt(0)))

/** Behind the first line feed outside quotes, or 0; a quote opens at the beginning of a cell only. */
function headerEnd(bytes: Uint8Array): number {
  let quoted = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === QUOTE && (quoted || at === 0 || OPENS.has(bytes[at - 1]!) || bytes[at - 1] === QUOTE)) quoted = !quoted
    else if (byte === LINE_FEED && !quoted) return at + 1
  }
  return 0
}

function refuseHeader(bytes: Uint8Array, file: string, found: string): never {
  const hint = bytes.includes(CARRIAGE_RETURN) ? 'Save it with lines that end in LF or CRLF' : undefined
  return refuse('INVALID_CSV', `${file}:1`, 'a line of column names', found, hint)
}
