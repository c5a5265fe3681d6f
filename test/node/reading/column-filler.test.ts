import { expect, it } from 'vitest'
import { parseDay } from '../../../src/money/core.js'
import { columnFiller } from '../../../src/node/reading/column-filler.js'
import { jsonSpans } from '../../../src/node/reading/json-spans.js'
import { cellReader, isCellFault, USUAL_STYLE } from '../../../src/records/cells/index.js'
import type { Field } from '../../../src/records/index.js'
import { NO_DAY, TABLES } from '../../../src/records/index.js'

const CELLS = [
  '12.5',
  '-3',
  '',
  'n/a',
  '1,234.5',
  'soon',
  '2024-03-05',
  '2024-02-30',
  '2024-03-05',
  'F-1',
  'F1',
  'F1',
  ' F1 ',
  'true',
  'CNY',
  '港湾',
  '0',
  '1e3',
  '¥5',
  'email',
  'E-Mail',
]
const FIELDS = Object.values(TABLES).flatMap(({ fields }) => Object.values(fields))
const KINDS = new Map<string, Field>(FIELDS.map(field => [`${field.type} ${'unit' in field ? field.unit : ''}`, field]))

it.each([...KINDS])('gives for %s what the reader of cells gives', (_, field) => {
  const spans = jsonSpans({ records: CELLS.map(cell => new Map([['a', cell]])), lines: CELLS.map((__, i) => i + 2) }, [
    'a',
  ])
  const told: number[] = []
  const { values } = columnFiller(field, USUAL_STYLE, cell => cell)(spans, 0, row => told.push(row))
  const read = cellReader(field, USUAL_STYLE)
  const readings = CELLS.map(read)
  const expected = readings.map(reading => (isCellFault(reading) ? reading.value : reading))
  expect(Array.from<unknown>(values)).toEqual(
    expected.map(value =>
      field.type === 'date' ? (parseDay(value) ?? NO_DAY) : field.type === 'number' ? (value ?? Number.NaN) : value,
    ),
  )
  expect(told).toEqual(readings.flatMap((reading, row) => (reading === undefined || isCellFault(reading) ? [row] : [])))
})
