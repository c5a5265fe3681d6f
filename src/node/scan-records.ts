/**
 * Where the records of a CSV begin and end, and whether each has as many cells as the header. The parser that cuts the
 * cells out trusts its input, so a ragged row or an open quote must be found before.
 *
 * @module
 */
import { refuse } from './refuse.js'

/** What all records of a file share. */
export interface TableShape {
  readonly file: string
  /** The byte between cells. */
  readonly delimiter: number
  /** How many cells the header has. */
  readonly cells: number
}

/** The whole records at the head of some bytes. */
export interface Scan {
  /** Where the first record that is not whole begins. */
  readonly end: number
  /** The line of that record. */
  readonly endLine: number
  /** The line of every record that is not blank, from 1. */
  readonly lines: readonly number[]
  /** The line of a quote that was opened in the unfinished record and not closed. */
  readonly openQuote?: number
}

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
export const QUOTE = 34
/** A record longer than this is a quote that nobody closed. */
export const LONGEST_RECORD: number = 1 << 20

/**
 * Scans bytes that begin with a record.
 *
 * @param line the number of the first line.
 * @throws ClienteleError `INVALID_CSV` for a record with too few or too many cells, or with text behind a closing quote.
 */
export function scanRecords(bytes: Uint8Array, line: number, shape: TableShape): Scan {
  const { delimiter } = shape
  const lines: number[] = []
  let start = 0
  let startLine = line
  let cell = 0
  let cells = 1
  let quotedSince = 0
  let closed = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (quotedSince > 0) {
      if (byte === LINE_FEED) line++
      else if (byte === QUOTE && bytes[at + 1] === QUOTE) at++
      else if (byte === QUOTE) {
        quotedSince = 0
        closed = true
      }
    } else if (byte === LINE_FEED) {
      if (!isBlank(bytes, start, at)) {
        if (cells !== shape.cells) refuseCells(shape, startLine, cells)
        lines.push(startLine)
      }
      start = cell = at + 1
      startLine = ++line
      cells = 1
      closed = false
    } else if (byte === delimiter) {
      cells++
      cell = at + 1
      closed = false
    } else if (byte === QUOTE && at === cell) {
      quotedSince = line
    } else if (closed && !(byte === CARRIAGE_RETURN && bytes[at + 1] !== delimiter)) {
      refuse('INVALID_CSV', `${shape.file}:${line}`, 'a delimiter behind a closing quote', 'more text', DOUBLE)
    }
  }
  return { end: start, endLine: startLine, lines, ...(quotedSince > 0 && { openQuote: quotedSince }) }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  return to === from || (to === from + 1 && bytes[from] === CARRIAGE_RETURN)
}

const DOUBLE = 'A quote within a quoted value is written twice'

function refuseCells({ file, cells }: TableShape, line: number, found: number): never {
  const hint =
    found > cells
      ? 'A value that holds the delimiter needs quotes around it; amounts need a decimal point, not a comma'
      : 'A value that holds a line break needs quotes around it'
  return refuse('INVALID_CSV', `${file}:${line}`, `${cells} cells, as the header has`, `${found}`, hint)
}
