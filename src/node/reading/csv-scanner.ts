/**
 * The rows of a CSV, whatever is wrong with some of them: a faulty row is told and left out, and reading goes on behind it.
 *
 * @module
 */
import { textCoder } from './coded-text.js'
import type { CellSpans, CsvShape } from './row-reader.js'
import { CARRIAGE_RETURN, grown, LINE_FEED, rowReader } from './row-reader.js'

/** What is wrong with a row; all but the last two were left out. */
export type RowFault =
  /** Other cells than the header has. */
  | { readonly kind: 'cells'; readonly line: number; readonly found: number }
  /** Text behind a closing quote, or a quote that is not closed; or longer than a row may be. Lines up to `lastLine` went with it. */
  | { readonly kind: 'quote' | 'long'; readonly line: number; readonly lastLine: number }
  /** The header once more. */
  | { readonly kind: 'header'; readonly line: number }
  /** A quote in it holds lines that look like rows. */
  | { readonly kind: 'lines'; readonly line: number; readonly lastLine: number }
  /** A byte order mark stands before it. */
  | { readonly kind: 'mark'; readonly line: number }

/** A row of more characters than this is a quote that nobody closed, or no row. */
export const LONGEST_ROW: number = 1 << 20
const MARK = 0xfeff
const SPACE = 32
const QUOTE = 34
const TAB = 9

/** Reads rows from pieces of text; what is unfinished is kept for the next piece. */
export interface CsvScanner {
  /**
   * The whole rows of what is left and this piece; `atEnd` where nothing follows. The spans are written over by the next scan.
   */
  scan(piece: string, atEnd: boolean): CellSpans
}

/**
 * A scanner of the lines behind the header.
 *
 * Of a row with a faulty quote the first line is lost; reading goes on at the next line that is a whole row of the right width, and
 * the lines between are lost with it as one fault. Hardly anything is looked at more than twice: a quote that swallows lines ends
 * at the next odd number of quotes, and within these lines only even numbers stand, which open none.
 *
 * @param line the number of the first line.
 */
export function csvScanner(shape: CsvShape, line: number, tell: (fault: RowFault) => void): CsvScanner {
  const { delimiter, lineEnd, header } = shape
  const width = header.length
  const feed = String.fromCharCode(lineEnd)
  const rows = rowReader(shape)
  const [name = ''] = header
  const nameStart = name.charCodeAt(0)
  /** What a row without any value is made of. */
  const blanks = new Set([SPACE, TAB, delimiter, LINE_FEED, CARRIAGE_RETURN])
  let lines = new Int32Array(1 << 10)
  const code = textCoder()
  let coded = code('')
  let at = 0
  /** Within a line of which the rest is passed over. */
  let isPassing = false
  let markedLine = 0
  /** What was lost, while no whole row has been found behind it. */
  let lost: { readonly kind: 'quote' | 'long'; readonly line: number } | undefined

  function passLine(): void {
    const stop = coded.text.indexOf(feed, at)
    isPassing = stop < 0
    at = isPassing ? coded.text.length : stop + 1
    if (!isPassing) line++
  }

  function loseLine(kind: 'quote' | 'long'): void {
    lost ??= { kind, line }
    passLine()
  }

  function endLoss(): void {
    if (lost !== undefined) tell({ ...lost, lastLine: line - 1 })
    lost = undefined
  }

  /** Looks at a row of whatever width; whether it is one to keep. */
  function takeRow(place: number): boolean {
    const { text, codes } = coded
    const sign = codes[at]!
    const isBlank = (sign <= SPACE || sign === delimiter) && isBlankRow()
    if (rows.cells !== width && !isBlank && (lost !== undefined || rows.isMultiline)) {
      loseLine('quote')
      return false
    }
    if (rows.cells === width && !isBlank) endLoss()
    const first = line
    const from = at
    at = rows.end
    line += rows.isMultiline ? countOf(text, feed, from, at) : 1
    if (isBlank) return false
    if (rows.cells !== width) tell({ kind: 'cells', line: first, found: rows.cells })
    else if ((sign === nameStart || sign === QUOTE) && isHeader(place)) tell({ kind: 'header', line: first })
    else {
      const isOdd = rows.isMultiline && holdsRows(text.slice(from, at), feed, delimiter, width)
      if (isOdd) tell({ kind: 'lines', line: first, lastLine: line - 1 })
      return true
    }
    return false
  }

  function isBlankRow(): boolean {
    for (let i = at; i < rows.end; i++) if (!blanks.has(coded.codes[i]!)) return false
    return true
  }

  function isHeader(place: number): boolean {
    const { starts, ends } = rows
    for (let column = 0; column < width; column++) {
      const [name, start] = [header[column]!, starts[place + column]!]
      if (ends[place + column]! - start !== name.length || !coded.text.startsWith(name, start)) return false
    }
    return true
  }

  function scan(piece: string, atEnd: boolean): CellSpans {
    const left = coded.text.slice(at) + piece
    coded = code(atEnd && left !== '' && !left.endsWith(feed) ? left + feed : left)
    const { text, codes } = coded
    at = 0
    let size = 0
    while (at < text.length) {
      if (isPassing) {
        passLine()
        continue
      }
      if (codes[at] === MARK) {
        if (markedLine !== line) tell({ kind: 'mark', line })
        markedLine = line
        at++
        continue
      }
      const limit = Math.min(text.length, at + LONGEST_ROW)
      const found = rows.read(coded, at, limit, size * width)
      if (found === 'whole') {
        const first = line
        if (takeRow(size * width)) {
          if (size === lines.length) lines = grown(lines, size + 1)
          lines[size++] = first
        }
      } else if (found === 'stray-quote') loseLine('quote')
      else if (limit < text.length) loseLine('long')
      else if (atEnd) loseLine('quote')
      else break
    }
    if (atEnd) {
      if (isPassing) line++
      endLoss()
    }
    return { text, codes, size, width, starts: rows.starts, ends: rows.ends, lines }
  }

  return { scan }
}

function countOf(text: string, feed: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf(feed, from); at >= 0 && at < to; at = text.indexOf(feed, at + 1)) count++
  return count
}

/** Whether the lines within a row are rows themselves, as where a quote was opened by mistake and closed rows later. */
function holdsRows(row: string, feed: string, delimiter: number, width: number): boolean {
  const inner = row.split(feed).slice(1, -2)
  const separator = String.fromCharCode(delimiter)
  return width > 2 && inner.length > 0 && inner.every(line => line.split(separator).length === width)
}
