/**
 * Records of JSON as rows of a table.
 *
 * @module
 */
import type { CellReading } from '../../records/cells/index.js'
import type { JsonValue, RecordBlock } from '../reading/raw-table.js'
import type { Looking } from './column-styles.js'
import { columnReport, columnStyle, ROWS_LOOKED_AT } from './column-styles.js'
import { statedStyle } from './field-styles.js'
import type { ColumnReport } from './file-report.js'
import type { TableFile } from './find-files.js'
import type { FieldFinder } from './places.js'
import { fieldFinder, ignoredTest, isConstant, joinedFields } from './places.js'
import { CONSTANT, rowIssue, unknownColumn } from './row-issues.js'
import type { RowTaker, TakenField } from './row-taker.js'
import { valueReader } from './value-reader.js'

/** Reads blocks of one file. */
export interface RecordRows {
  readonly columns: readonly ColumnReport[]
  /** Names that are no field, in the order in which they were met. */
  readonly unknown: ReadonlySet<string>
  read(block: RecordBlock): void
}

/** What reads the records of a file; how they are written is found out from the first block. `fields` are those of `taker`. */
export function recordRows(
  file: TableFile,
  fields: readonly TakenField[],
  taker: RowTaker,
  looking: Looking,
): RecordRows {
  const { name, table } = file
  const gather = gatherer(file, fields, (field, isOverruled) => {
    const fault = isOverruled ? CONSTANT : unknownColumn(table, field)
    looking.issues.add(rowIssue({ file: name, table, field }, fault, 'value-left-out'))
  })
  const readings: CellReading[] = fields.map(() => undefined)
  const numbered = new Set<string>()
  let found: readonly FieldValues[] | undefined

  /** Keys that are numbers have lost what stood in front: told once. */
  const tellNumber = ({ name: own, field, column }: TakenField, value: number, line: number): void => {
    if ((field.type !== 'id' && field.type !== 'reference') || numbered.has(own)) return
    numbered.add(own)
    const fault = { code: 'INVALID_TYPE', expected: 'a key in quotes', received: String(value), hint: AS_TEXT } as const
    looking.issues.add(rowIssue({ file: name, table, line, field: column }, fault, 'kept'))
  }

  const tellTwice = (field: string, line: number): void =>
    looking.issues.add(rowIssue({ file: name, table, line, field }, ONCE_MORE, 'value-left-out'))

  return {
    get columns() {
      return found === undefined ? [] : found.flatMap(({ report }) => report)
    },
    unknown: gather.unknown,
    read({ records, lines }) {
      found ??= fieldValues(file, fields, records.slice(0, ROWS_LOOKED_AT).map(gather.copyOf), lines, looking)
      for (const [i, record] of records.entries()) {
        const values = gather.valuesOf(record, field => tellTwice(field, lines[i]!))
        for (const [k, { constant, read }] of found.entries()) {
          const value = values[k]
          if (typeof value === 'number') tellNumber(fields[k]!, value, lines[i]!)
          readings[k] = value === undefined ? constant : read(value)
        }
        taker.take(readings, lines[i]!, k => textOf(values[k]))
      }
    },
  }
}

/** What a record holds of a field. */
interface FieldValues {
  readonly constant: CellReading
  readonly read: (value: JsonValue) => CellReading
  /** None where no record of the first block has the field. */
  readonly report: readonly ColumnReport[]
}

function fieldValues(
  { mapping }: TableFile,
  fields: readonly TakenField[],
  sample: readonly (readonly (JsonValue | undefined)[])[],
  lines: readonly number[],
  looking: Looking,
): readonly FieldValues[] {
  return fields.map((place, k) => {
    const { name, field } = place
    const texts = sample.map(values => textOf(values[k]))
    const detected = columnStyle(place, texts, lines, statedStyle(name, mapping, looking.style), looking)
    const isThere = sample.some(values => values[k] !== undefined)
    return {
      constant: mapping?.constants?.[name],
      read: valueReader(field, detected.style),
      report: isThere ? [columnReport(place, detected)] : [],
    }
  })
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** One field under two names, such as `id` and `ID`. */
const ONCE_MORE = {
  code: 'DUPLICATE_KEY',
  expected: 'each field once',
  received: 'the field once more',
  hint: 'The last value is kept',
} as const

const AS_TEXT = 'Keys written as numbers have no leading zeros; those of this column are read as text'

interface Gatherer {
  readonly unknown: ReadonlySet<string>
  /** The values of a record in the order of the fields; the same array each time. */
  valuesOf(
    record: ReadonlyMap<string, JsonValue>,
    tellTwice: (name: string) => void,
  ): readonly (JsonValue | undefined)[]
  copyOf(record: ReadonlyMap<string, JsonValue>): readonly (JsonValue | undefined)[]
}

function gatherer(
  file: TableFile,
  fields: readonly TakenField[],
  tellUnread: (name: string, isOverruled: boolean) => void,
): Gatherer {
  const find: FieldFinder = fieldFinder(file)
  const isJoined = joinedFields(file)
  const isIgnored = ignoredTest(file.mapping)
  const places = new Map<string, number>()
  const unknown = new Set<string>()
  const values: (JsonValue | undefined)[] = fields.map(() => undefined)

  const placeOf = (name: string): number => {
    const known = places.get(name)
    if (known !== undefined) return known
    const field = find(name)
    const isOverruled = isConstant(field, file.mapping)
    const place = isOverruled ? -1 : fields.findIndex(other => other.name === field)
    if (place < 0 && !isIgnored(name) && places.size < MOST_NAMES) {
      if (!isOverruled) unknown.add(name)
      tellUnread(name, isOverruled)
    }
    // A file may have as many names as it likes, memory may not.
    if (places.size < MOST_NAMES) places.set(name, place)
    return place
  }

  const valuesOf: Gatherer['valuesOf'] = (record, tellTwice) => {
    values.fill(undefined)
    for (const [name, value] of record) {
      const place = placeOf(name)
      if (place < 0) continue
      const before = values[place]
      if (before === undefined || before === null) values[place] = value
      else if (value !== null) {
        const isMore = typeof before === 'string' && typeof value === 'string' && isJoined.has(fields[place]!.name)
        values[place] = isMore ? `${before} ${value}`.trim() : value
        if (!isMore) tellTwice(name)
      }
    }
    return values
  }
  return { unknown, valuesOf, copyOf: record => [...valuesOf(record, () => {})] }
}

const MOST_NAMES = 10_000
