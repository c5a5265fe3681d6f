/**
 * Every issue of a folder as a row: those of reading first, then what is held against the records.
 *
 * @module
 */
import type { CsvCell, PortfolioReading, ReadingIssue } from '../node/index.js'
import type { DataQuality, Duplicates, QualityIssue, Repair } from '../records/index.js'

/** A folder that was read and judged. */
export interface Check {
  readonly folder: string
  readonly reading: PortfolioReading
  readonly duplicates: Duplicates
  readonly quality: DataQuality
}

export const ISSUE_HEADER: readonly string[] = [
  'place',
  'issue',
  'field',
  'expected',
  'received',
  'consequence',
  'repair',
]

export function* issueRows({ reading, quality }: Check): Generator<readonly CsvCell[]> {
  for (const issue of reading.issues) yield readingRow(issue)
  const leftOut = reading.issues.filter(({ consequence }) => consequence !== 'kept')
  const lost = new Map(leftOut.map(({ path, consequence }) => [path, consequence]))
  for (const issue of quality.issues) yield qualityRow(issue, lost)
}

function readingRow({
  path,
  code,
  field = '',
  expected,
  received,
  consequence,
  hint = '',
}: ReadingIssue): readonly CsvCell[] {
  return [path, code, field, expected, received, consequence, hint]
}

/** What is held against records changes none of them; only the reading left something out. */
function qualityRow(
  { table, key, kind, fields, expected, received, repairs = [] }: QualityIssue,
  lost: ReadonlyMap<string, string>,
): readonly CsvCell[] {
  return [
    `${table}: ${key}`,
    kind,
    fields.join(', '),
    expected,
    received,
    (kind === 'lost-in-reading' ? lost.get(key) : undefined) ?? 'kept',
    repairs.map(repairText).join('; or '),
  ]
}

function repairText(repair: Repair): string {
  if (repair.action === 'remove-record') return `take it out: ${repair.why}`
  const value = repair.to === undefined ? 'nothing' : String(repair.to)
  return `${repair.field} = ${value}: ${repair.why}`
}
