/**
 * The header of a CSV, and what it shows of the file; blank lines and Excel's line `sep=;` above it are passed.
 *
 * @module
 */
import { DELIMITERS, delimiterOf } from '../delimiter.js'
import { headerCells } from '../header-cells.js'
import { refuse } from '../refuse.js'
import { LONGEST_ROW } from './csv-scanner.js'
import type { CsvShape } from './row-reader.js'
import { CARRIAGE_RETURN, LINE_FEED } from './row-reader.js'

/** What stands above the rows, and the text behind it that has been read already. */
export interface CsvStart extends CsvShape {
  readonly headerLine: number
  readonly nextLine: number
  readonly rest: string
  readonly atEnd: boolean
}

/**
 * Reads pieces until the header has ended.
 *
 * @throws ClienteleError `EMPTY_INPUT` or `INVALID_CSV`.
 */
export function csvStart(pieces: Iterator<string, void, void>, file: string, stated: string | undefined): CsvStart {
  let text = ''
  let line = 1
  let atEnd = false
  let declared = stated
  for (;;) {
    const stop = lineStop(text, atEnd)
    if (stop < 0) {
      if (atEnd) return refuseEnd(text, file, line)
      if (text.length > LONGEST_ROW) refuseHeader(`${file}:${line}`, 'a line of more than 1,048,576 characters')
      const next = pieces.next()
      if (next.done === true) atEnd = true
      else text += next.value
      continue
    }
    const content = text.slice(0, stop)
    const isCrLf = text.startsWith('\r\n', stop)
    const lineEnd = text.startsWith('\r', stop) && !isCrLf ? CARRIAGE_RETURN : LINE_FEED
    const rest = text.slice(stop + (isCrLf ? 2 : 1))
    const nextLine = line + content.split(String.fromCharCode(lineEnd)).length
    const separator = separatorIn(content, `${file}:${line}`)
    if (separator === undefined && /[^\s\uFEFF]/.test(content)) {
      const path = `${file}:${line}`
      const delimiter = declared ?? delimiterOf(content, path)
      const header = headerCells(content, delimiter, path).map(name => name.replaceAll('\uFEFF', '').trim())
      return { header, headerLine: line, nextLine, delimiter: delimiter.charCodeAt(0), lineEnd, rest, atEnd }
    }
    declared ??= separator
    text = rest
    line = nextLine
  }
}

function refuseEnd(text: string, file: string, line: number): never {
  if (text !== '') refuseHeader(`${file}:${line}`, 'a quote without an end')
  return refuse('EMPTY_INPUT', file, 'a header', line > 1 ? 'only blank lines' : 'an empty file')
}

function refuseHeader(path: string, found: string): never {
  return refuse('INVALID_CSV', path, 'a line of column names', found)
}

/** The delimiter that a line declares for Excel: `sep=;`. */
function separatorIn(text: string, path: string): string | undefined {
  const [, separator] = /^\uFEFF?"?sep=(.*?)"?$/i.exec(text) ?? []
  if (separator === undefined || DELIMITERS.includes(separator)) return separator
  return refuse('INVALID_CSV', path, 'comma, semicolon, tab or bar behind sep=', `'${separator}'`)
}

const OPENS = new Set([...DELIMITERS])

/** Where the first line ends, or -1; line ends in quotes are none, and a quote opens at the beginning of a cell only. */
function lineStop(text: string, atEnd: boolean): number {
  let quoted = false
  let isBegun = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') at++
      else if (sign === '"') quoted = false
    } else if (sign === '\n') return at
    else if (sign === '\r') return at + 1 < text.length || atEnd ? at : -1
    else if (OPENS.has(sign)) isBegun = false
    else if (sign === '"' && !isBegun) quoted = isBegun = true
    else if (sign !== ' ') isBegun = true
  }
  return atEnd && !quoted && text !== '' ? text.length : -1
}
