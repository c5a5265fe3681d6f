/**
 * The first record of a CSV, found before its delimiter is known; blank lines and Excel's line `sep=;` above it are passed.
 *
 * @module
 */
import { joined } from './bytes.js'
import { DELIMITERS, delimiterOf } from './delimiter.js'
import { refuse } from './refuse.js'
import { CARRIAGE_RETURN, LINE_FEED, LONGEST_RECORD, QUOTE } from './scan-records.js'
import { textOf, withoutMark } from './text-encoding.js'

/** The header as text with its line feed, and what was read behind it. */
export interface CsvHeader {
  readonly text: string
  /** The line on which it begins, from 1. */
  readonly line: number
  /** The line behind it. */
  readonly nextLine: number
  /** What separates cells, as the file says or as the header shows. */
  readonly delimiter: string
  readonly rest: Uint8Array
}

/**
 * Reads chunks until the header has ended.
 *
 * @throws ClienteleError `EMPTY_INPUT`, `INVALID_ENCODING` or `INVALID_CSV`.
 */
export function readHeader(chunks: Iterator<Uint8Array, void, void>, file: string): CsvHeader {
  let bytes: Uint8Array = new Uint8Array(0)
  let isFirst = true
  let line = 1
  let declared: string | undefined
  for (let atEnd = false; !atEnd; bytes = bytes.slice()) {
    const next = chunks.next()
    if (next.done === true) {
      atEnd = true
      if (bytes.length === 0) break
      checkLast(bytes, file, line)
      bytes = joined(bytes, FEED)
    } else {
      bytes = isFirst ? withoutMark(next.value, file) : joined(bytes, next.value)
      isFirst = false
    }
    for (let end = recordEnd(bytes); end > 0; end = recordEnd(bytes)) {
      const text = textOf(bytes.subarray(0, end), file, line)
      const rest = bytes.subarray(end)
      const nextLine = line + text.split('\n').length - 1
      const separator = declared === undefined ? separatorIn(text, `${file}:${line}`) : undefined
      if (text.trim() !== '' && separator === undefined) {
        const delimiter = declared ?? delimiterOf(text, `${file}:${line}`)
        return { text, line, nextLine, delimiter, rest: rest.slice() }
      }
      declared ??= separator
      bytes = rest
      line = nextLine
    }
    if (bytes.length > LONGEST_RECORD) refuseHeader(bytes, file, line, 'a line longer than 1 MiB')
  }
  const found = line > 1 ? 'only blank lines' : 'an empty file'
  return refuse('EMPTY_INPUT', file, 'a header and at least one order', found)
}

const FEED = Uint8Array.of(LINE_FEED)
const SPACE = 32
const OPENS = new Set([...DELIMITERS].map(delimiter => delimiter.charCodeAt(0)))

/** What the last line needs to be a header, for nothing follows. */
function checkLast(bytes: Uint8Array, file: string, line: number): void {
  if (recordEnd(joined(bytes, FEED)) === 0) refuseHeader(bytes, file, line, 'a quote without an end')
  if (bytes.includes(CARRIAGE_RETURN)) refuseHeader(bytes, file, line, 'a single line')
}

/** The delimiter that a line declares for Excel: `sep=;`. */
function separatorIn(text: string, path: string): string | undefined {
  const [, separator] = /^"?sep=(.*?)"?\r?\n$/i.exec(text) ?? []
  if (separator === undefined || DELIMITERS.includes(separator)) return separator
  return refuse('INVALID_CSV', path, 'comma, semicolon, tab or bar behind sep=', `'${separator}'`)
}

/** Behind the first line feed outside quotes, or 0; a quote opens at the beginning of a cell only. */
function recordEnd(bytes: Uint8Array): number {
  let quoted = false
  let isBegun = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (quoted) {
      if (byte === QUOTE && bytes[at + 1] === QUOTE) at++
      else if (byte === QUOTE) quoted = false
    } else if (byte === LINE_FEED) return at + 1
    else if (OPENS.has(byte)) isBegun = false
    else if (byte === QUOTE && !isBegun) quoted = isBegun = true
    else if (byte !== SPACE) isBegun = true
  }
  return 0
}

function refuseHeader(bytes: Uint8Array, file: string, line: number, found: string): never {
  const hint = bytes.includes(CARRIAGE_RETURN) ? 'Save it with lines that end in LF or CRLF' : undefined
  return refuse('INVALID_CSV', `${file}:${line}`, 'a line of column names', found, hint)
}
