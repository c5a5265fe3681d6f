/**
 * A CSV as blocks of rows, whatever its size: UTF-8 checked byte by byte, ragged rows found before they are cut.
 *
 * @module
 */
import type { Parser } from 'udsv'
import { inferSchema, initParser } from 'udsv'
import { joined } from './bytes.js'
import { readHeader } from './csv-header.js'
import { headerCells } from './header-cells.js'
import { refuse } from './refuse.js'
import type { Scan, TableShape } from './scan-records.js'
import { LINE_FEED, LONGEST_RECORD, scanRecords } from './scan-records.js'
import { textOf } from './text-encoding.js'

/** Some rows, each with its line in the file. */
export interface RowBlock {
  /** As many cells in each as the header has. */
  readonly rows: readonly (readonly string[])[]
  /** The line on which each row begins, from 1. */
  readonly lines: readonly number[]
}

/** A header, and the rows below it. */
export interface CsvTable {
  readonly header: readonly string[]
  /** The line of the header, from 1. */
  readonly headerLine: number
  readonly delimiter: string
  readonly blocks: Generator<RowBlock, void, void>
}

/**
 * Reads the header at once, the rows as they are asked for; both from the bytes of `chunks`.
 *
 * @throws ClienteleError `EMPTY_INPUT`, `INVALID_ENCODING` or `INVALID_CSV`, naming the line.
 */
export function csvTable(chunks: Iterator<Uint8Array, void, void>, file: string): CsvTable {
  const { text, line, nextLine, delimiter, rest } = readHeader(chunks, file)
  const header = headerCells(text, delimiter, `${file}:${line}`)
  const shape = { file, delimiter: delimiter.charCodeAt(0), cells: header.length }
  const blocks = blocksOf(rest, chunks, nextLine, shape, parserOf(header.length, delimiter))
  return { header, headerLine: line, delimiter, blocks }
}

function* blocksOf(
  rest: Uint8Array,
  chunks: Iterator<Uint8Array, void, void>,
  line: number,
  shape: TableShape,
  parser: Parser,
): Generator<RowBlock, void, void> {
  for (let atEnd = false; !atEnd; ) {
    const next = chunks.next()
    atEnd = next.done === true
    const bytes = next.done === true ? withLineFeed(rest) : joined(rest, next.value)
    const scan = scanRecords(bytes, line, shape)
    checkRest(bytes.length - scan.end, scan, atEnd, shape)
    if (scan.lines.length > 0) {
      yield { rows: cutCells(parser, textOf(bytes.subarray(0, scan.end), shape.file, line)), lines: scan.lines }
    }
    rest = bytes.slice(scan.end)
    line = scan.endLine
  }
}

/** A record that does not end is an open quote, or no record at all. */
function checkRest(length: number, { endLine, openQuote }: Scan, atEnd: boolean, { file }: TableShape): void {
  if (length <= LONGEST_RECORD && !(atEnd && openQuote !== undefined)) return
  if (openQuote !== undefined)
    refuse('INVALID_CSV', `${file}:${openQuote}`, 'a quote that is closed', 'one that is not')
  refuse('INVALID_CSV', `${file}:${endLine}`, 'a row of at most 1 MiB', 'a longer one')
}

/** The last line may lack its line feed. */
function withLineFeed(bytes: Uint8Array): Uint8Array {
  return bytes.length === 0 ? bytes : joined(bytes, Uint8Array.of(LINE_FEED))
}

/** A parser of records with a known number of cells; it looks for quotes in each block. */
function parserOf(cells: number, delimiter: string): Parser {
  const emptyRow = `${delimiter.repeat(cells - 1)}\n`
  return initParser(inferSchema(emptyRow, { col: delimiter, row: '\n', header: () => [] }))
}

/** The parser wants one kind of line end. */
function cutCells(parser: Parser, text: string): string[][] {
  return parser.stringArrs<string[]>(text.includes('\r') ? text.replaceAll('\r\n', '\n') : text)
}
