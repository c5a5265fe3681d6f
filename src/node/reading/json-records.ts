/**
 * The records of JSON or NDJSON, piece by piece, with the faults of each told.
 *
 * @module
 */
import { jsonLines } from './json-lines.js'
import { jsonRecord } from './json-record.js'
import type { JsonFault, JsonText } from './json-scanner.js'
import { jsonScanner } from './json-scanner.js'
import type { JsonValue } from './raw-table.js'
import type { Finding, IssueTeller } from './tell-issue.js'

/** Some records, and the line on which each begins. */
export interface JsonRecords {
  readonly records: readonly ReadonlyMap<string, JsonValue>[]
  readonly lines: readonly number[]
}

/** Records of a file of lines (`isByLine`) or of an array. */
export function* jsonRecords(
  pieces: Iterator<string, void, void>,
  isByLine: boolean,
  { tell }: Pick<IssueTeller, 'tell'>,
): Generator<JsonRecords, void, void> {
  let { piece, atEnd } = firstPiece(pieces)
  const tellFault = (fault: JsonFault): void => tell(findingOf(fault))
  const isArray = !isByLine || /^[\s\uFEFF]*\[/.test(piece)
  const scanner = isArray ? jsonScanner(tellFault) : jsonLines(tellFault)
  for (;;) {
    yield recordsOf(scanner.scan(piece, atEnd), tell)
    if (atEnd) return
    ;({ piece, atEnd } = nextPiece(pieces))
  }
}

function nextPiece(pieces: Iterator<string, void, void>): { readonly piece: string; readonly atEnd: boolean } {
  const next = pieces.next()
  return next.done === true ? { piece: '', atEnd: true } : { piece: next.value, atEnd: false }
}

/** Something that is not blank shows what kind of file it is. */
function firstPiece(pieces: Iterator<string, void, void>): { piece: string; atEnd: boolean } {
  let { piece, atEnd } = nextPiece(pieces)
  while (!atEnd && piece.length < 1 << 20 && piece.trim() === '') {
    const next = nextPiece(pieces)
    piece += next.piece
    atEnd = next.atEnd
  }
  return { piece, atEnd }
}

function recordsOf(texts: readonly JsonText[], tell: IssueTeller['tell']): JsonRecords {
  const records: ReadonlyMap<string, JsonValue>[] = []
  const lines: number[] = []
  for (const json of texts) {
    const record = jsonRecord(json, tell)
    if (record === undefined) continue
    records.push(record)
    lines.push(json.line)
  }
  return { records, lines }
}

const FAULTS: Readonly<Record<JsonFault['kind'], readonly [expected: string, found: string]>> = {
  broken: ['a record of JSON', 'one that is broken'],
  long: ['a record of at most 1,048,576 characters', 'a longer one'],
  deep: ['a record of at most 32 levels', 'a deeper one'],
  'no-object': ['an object with the fields of a record', 'another value'],
  'no-json': ['an array of objects, or an object with records', 'other text'],
  unfinished: ['a bracket that closes the array', 'the end of the file'],
  behind: ['nothing behind the array', 'more text'],
}

function findingOf({ kind, line, lastLine }: JsonFault): Finding {
  const [expected, found] = FAULTS[kind]
  const lines = lastLine > line ? `; lines ${line} to ${lastLine} are left out` : ''
  const consequence = kind === 'no-json' ? 'file-left-out' : kind === 'unfinished' ? 'kept' : 'row-left-out'
  const hint = kind === 'unfinished' ? 'Is the file whole? Records may be missing at its end' : undefined
  return {
    code: 'INVALID_DOCUMENT',
    consequence,
    line,
    expected,
    received: found + lines,
    ...(hint !== undefined && { hint }),
  }
}
