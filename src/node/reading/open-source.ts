/**
 * A file from its bytes to cells or records, with what is found out on the way.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import { fileChunks } from '../file-chunks.js'
import { csvRows } from './csv-rows.js'
import type { CsvStart } from './csv-start.js'
import { csvStart } from './csv-start.js'
import type { EncodingFound } from './detect-encoding.js'
import type { JsonRecords } from './json-records.js'
import { jsonRecords } from './json-records.js'
import { checkOpening } from './open-options.js'
import type { FileFormat, OpenTableOptions, RawReport } from './raw-table.js'
import type { IssueLog } from './reading-issue.js'
import { issueLog } from './reading-issue.js'
import type { CellSpans } from './row-reader.js'
import type { IssueTeller } from './tell-issue.js'
import { issueTeller } from './tell-issue.js'
import { textPieces } from './text-pieces.js'

/** A file that is open. */
export interface Source extends Pick<IssueTeller, 'tell'> {
  readonly file: string
  readonly format: FileFormat
  readonly header: readonly string[]
  readonly headerLine: number
  readonly issues: IssueLog
  /** Rows of a CSV; none of JSON. */
  readonly spans: Iterable<CellSpans>
  /** Records of JSON; none of a CSV. */
  readonly records: Iterable<JsonRecords>
  /** How many bytes have been read, and of how many. */
  progress(): { readonly done: number; readonly total?: number }
  /** Counts rows that were handed on; what was left out is counted as it is told. */
  count(rows: number): void
  report(): RawReport
  close(): void
}

/** Opens a file and reads its header; a file that is no table has no rows, and an issue that says why. */
export function openSource(file: string, options: OpenTableOptions): Source {
  const { name, format } = checkOpening(file, options)
  const { issues = issueLog(), table, encoding, delimiter } = options
  const teller = issueTeller(name, table, issues)
  const { size, chunks } = fileChunks(file)
  let done = 0
  let kept = 0
  let known: Pick<RawReport, 'encoding' | 'encodingReason'> = {}
  const counted = counting(chunks, length => {
    done += length
  })
  const pieces = textPieces(counted, encoding, found => {
    known = encodingKnown(found, teller)
  })
  const start = format === 'csv' ? startOf(pieces, name, delimiter, teller) : undefined
  const separator = start === undefined ? undefined : String.fromCharCode(start.delimiter)
  return {
    file: name,
    format,
    header: start === undefined ? [] : start.header,
    headerLine: start === undefined ? 0 : start.headerLine,
    issues,
    spans: start === undefined ? [] : csvRows(start, pieces, teller),
    records: format === 'csv' ? [] : jsonRecords(pieces, format === 'ndjson', teller),
    tell: teller.tell,
    progress: () => ({ done, ...(size !== undefined && { total: size }) }),
    count(rows) {
      kept += rows
    },
    report: () => ({
      file: name,
      format,
      ...known,
      ...(separator !== undefined && { delimiter: separator }),
      rows: kept + teller.rowsLeftOut,
      rowsLeftOut: teller.rowsLeftOut,
    }),
    close: () => chunks.return(),
  }
}

/** Tells the length of each chunk as it passes. */
function* counting(chunks: Iterable<Uint8Array>, tell: (length: number) => void): Generator<Uint8Array, void, void> {
  for (const chunk of chunks) {
    tell(chunk.length)
    yield chunk
  }
}

function encodingKnown(found: EncodingFound, { tell }: IssueTeller): Pick<RawReport, 'encoding' | 'encodingReason'> {
  if (found.encoding === 'any') return {}
  if (found.encoding === 'none') {
    tell({
      code: 'INVALID_ENCODING',
      consequence: 'file-left-out',
      expected: 'text',
      received: found.found,
      hint: 'Save it as CSV in UTF-8',
    })
    return {}
  }
  if (found.doubt !== undefined) {
    tell({
      code: 'INVALID_ENCODING',
      consequence: 'kept',
      expected: 'an encoding that shows',
      received: `${found.encoding}, but ${found.doubt}`,
      hint: 'State options.encoding',
    })
  }
  return { encoding: found.encoding, encodingReason: found.reason }
}

/** The header; none where the file is no CSV. */
function startOf(
  pieces: Iterator<string, void, void>,
  name: string,
  delimiter: string | undefined,
  { tell }: IssueTeller,
): CsvStart | undefined {
  try {
    return csvStart(pieces, name, delimiter)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const { code, path, expected, received, hint } = error
    const [, line] = /:(\d+)$/.exec(path) ?? []
    const where = { ...(line !== undefined && { line: Number(line) }), ...(hint !== undefined && { hint }) }
    tell({ code, consequence: 'file-left-out', expected, received, ...where })
    return undefined
  }
}
