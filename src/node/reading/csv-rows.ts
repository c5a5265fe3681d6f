/**
 * The rows of a CSV behind its header, piece by piece, with the faults of each told.
 *
 * @module
 */
import type { RowFault } from './csv-scanner.js'
import { csvScanner } from './csv-scanner.js'
import type { CsvStart } from './csv-start.js'
import { isMisread, isUnreadable } from './damage.js'
import { misread, unreadable } from './damaged-values.js'
import type { CellSpans } from './row-reader.js'
import { cellAt } from './row-reader.js'
import type { Finding, IssueTeller } from './tell-issue.js'

/** Spans of the rows that are kept; each is written over by the next. */
export function* csvRows(
  start: CsvStart,
  pieces: Iterator<string, void, void>,
  { tell }: Pick<IssueTeller, 'tell'>,
): Generator<CellSpans, void, void> {
  const { header, nextLine, rest } = start
  const scanner = csvScanner(start, nextLine, fault => tell(findingOf(fault, header.length)))
  let piece = rest
  for (let atEnd = start.atEnd; ; ) {
    const spans = scanner.scan(piece, atEnd)
    if (isUnreadable(spans.text)) emptyUnreadable(spans, header, tell)
    if (isMisread(spans.text)) tellMisread(spans, header, tell)
    yield spans
    if (atEnd) return
    const next = pieces.next()
    atEnd = next.done === true
    piece = next.done === true ? '' : next.value
  }
}

function findingOf(fault: RowFault, width: number): Finding {
  const { line } = fault
  const lost = { code: 'INVALID_CSV', consequence: 'row-left-out', line } as const
  switch (fault.kind) {
    case 'cells':
      return {
        ...lost,
        expected: `${width} cells, as the header has`,
        received: String(fault.found),
        hint: fault.found > width ? MORE_CELLS : FEWER_CELLS,
      }
    case 'quote':
      return {
        ...lost,
        expected: 'quotes that are closed before a delimiter or the end of the line',
        received: `others; ${linesOf(fault)} left out`,
        hint: 'A quote within a quoted value is written twice',
      }
    case 'long':
      return {
        ...lost,
        expected: 'a row of at most 1,048,576 characters',
        received: `a longer one, or a quote that is not closed; ${linesOf(fault)} left out`,
      }
    case 'header':
      return { ...lost, expected: 'a row of values', received: 'the header once more' }
    case 'lines':
      return {
        ...lost,
        consequence: 'kept',
        expected: 'a quoted value',
        received: `one over ${linesOf(fault)} that look like rows of their own`,
        hint: 'If they are, one quote opens too early and another closes it',
      }
    case 'mark':
      return {
        code: 'INVALID_ENCODING',
        consequence: 'kept',
        line,
        expected: 'no byte order mark but at the beginning of a file',
        received: 'one before this row',
        hint: 'Were two files put together?',
      }
  }
}

const MORE_CELLS = 'A value that holds the delimiter needs quotes around it'
const FEWER_CELLS = 'A value that holds a line break needs quotes around it'

function linesOf({ line, lastLine }: { readonly line: number; readonly lastLine: number }): string {
  return lastLine > line ? `lines ${line} to ${lastLine}` : `line ${line}`
}

/** What stands for no character is no value. */
function emptyUnreadable(spans: CellSpans, header: readonly string[], tell: IssueTeller['tell']): void {
  const { size, width, starts, ends, lines } = spans
  for (let cell = 0; cell < size * width; cell++) {
    const text = cellAt(spans, cell)
    if (!isUnreadable(text)) continue
    ends[cell] = starts[cell]!
    tell(unreadable(text, lines[Math.floor(cell / width)]!, header[cell % width]!))
  }
}

function tellMisread(spans: CellSpans, header: readonly string[], tell: IssueTeller['tell']): void {
  const { size, width, lines } = spans
  for (let cell = 0; cell < size * width; cell++) {
    const text = cellAt(spans, cell)
    if (isMisread(text)) tell(misread(text, lines[Math.floor(cell / width)]!, header[cell % width]!))
  }
}
