/**
 * Where the cells of a CSV's row stand in its text. No text is cut here: a column of numbers can be read where it stands.
 *
 * @module
 */
import type { CodedText } from './coded-text.js'

/** What all rows of a file share. */
export interface CsvShape {
  /** The character between cells. */
  readonly delimiter: number
  /** The character that ends a line: LF (with or without a CR before it), or CR alone. */
  readonly lineEnd: number
  readonly header: readonly string[]
}

/** Rows of one width in a text. */
export interface CellSpans extends CodedText {
  /** How many rows. */
  readonly size: number
  readonly width: number
  /** Where cell `row * width + column` begins, quotes left out. */
  readonly starts: Int32Array
  /** Where it ends; `~end` where quotes within it are written twice. */
  readonly ends: Int32Array
  /** The line on which each row begins, from 1. */
  readonly lines: Int32Array
}

/** The text of a cell. */
export function cellAt({ text, starts, ends }: CellSpans, cell: number): string {
  const end = ends[cell]!
  return end >= 0 ? text.slice(starts[cell], end) : text.slice(starts[cell], ~end).replaceAll('""', '"')
}

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
const QUOTE = 34
const SPACE = 32

/**
 * How a row was found: whole, cut by the end of the text (within a quote or not), or with text behind a closing quote.
 */
export type RowEnd = 'whole' | 'cut' | 'open-quote' | 'stray-quote'

/** Reads a row at a time. */
export interface RowReader {
  /** Looks at the row that begins at `from`; its cells go to `place` on, those beyond the width are only counted. */
  read(coded: CodedText, from: number, limit: number, place: number): RowEnd
  /** How many cells the last whole row has. */
  readonly cells: number
  /** Where it ends, behind its line end. */
  readonly end: number
  /** Whether a quote of it holds a line end. */
  readonly isMultiline: boolean
  readonly starts: Int32Array
  readonly ends: Int32Array
}

export function rowReader({ delimiter, lineEnd, header }: CsvShape): RowReader {
  const width = header.length
  const feed = String.fromCharCode(lineEnd)
  let starts = new Int32Array(1 << 12)
  let ends = new Int32Array(1 << 12)
  let cells = 0
  let end = 0
  let isMultiline = false

  function makeRoom(needed: number): void {
    if (needed <= starts.length) return
    starts = grown(starts, needed)
    ends = grown(ends, needed)
  }

  /** Blanks behind a closing quote, and the CR before an LF. */
  const isPadding = (code: number): boolean => code === SPACE || (code === CARRIAGE_RETURN && lineEnd === LINE_FEED)

  function read({ text, codes }: CodedText, from: number, limit: number, place: number): RowEnd {
    makeRoom(place + width)
    const [begins, stops] = [starts, ends]
    isMultiline = false
    let count = 0
    let feedAt = -1
    for (let at = from; ; at++) {
      let start = at
      let stop: number
      let code = at < limit ? codes[at]! : 0
      while (code === SPACE && ++start < limit) code = codes[start]!
      if (code === QUOTE) {
        stop = closingQuote(text, codes, ++start)
        const isDoubled = stop < 0
        if (isDoubled) stop = ~stop
        if (stop + 1 >= limit) return 'open-quote'
        if (feedAt < start) feedAt = indexOf(text, feed, start)
        if (feedAt < stop) isMultiline = true
        at = stop + 1
        code = codes[at]!
        while (isPadding(code) && ++at < limit) code = codes[at]!
        if (at >= limit) return 'cut'
        if (code !== delimiter && code !== lineEnd) return 'stray-quote'
        if (isDoubled) stop = ~stop
      } else {
        start = at
        for (; at < limit; at++) {
          code = codes[at]!
          if (code === delimiter || code === lineEnd) break
        }
        if (at >= limit) return 'cut'
        stop = code === LINE_FEED && at > start && codes[at - 1] === CARRIAGE_RETURN ? at - 1 : at
      }
      if (count < width) {
        begins[place + count] = start
        stops[place + count] = stop
      }
      count++
      if (code === lineEnd) {
        cells = count
        end = at + 1
        return 'whole'
      }
    }
  }

  return {
    read,
    get cells() {
      return cells
    },
    get end() {
      return end
    },
    get isMultiline() {
      return isMultiline
    },
    get starts() {
      return starts
    },
    get ends() {
      return ends
    },
  }
}

/** The place of the quote that closes; `~place` where quotes before it are written twice; the end of the text where there is none. */
function closingQuote(text: string, codes: Uint16Array, from: number): number {
  let isDoubled = false
  let at = indexOf(text, '"', from)
  while (codes[at + 1] === QUOTE) {
    isDoubled = true
    at = indexOf(text, '"', at + 2)
  }
  return isDoubled ? ~at : at
}

/** Where a text is found next; behind everything where it is not. */
function indexOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from)
  return at < 0 ? text.length : at
}

/** A longer copy. */
export function grown(column: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, 2 * column.length))
  larger.set(column)
  return larger
}
