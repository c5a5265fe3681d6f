import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '../../src/money/core.js'
import type { CellStyle } from '../../src/records/cells/index.js'
import { cellReader, cellStyle, cellText, detectStyle, isCellFault } from '../../src/records/cells/index.js'
import type { Field } from '../../src/records/fields/field.js'
import { fieldShape } from '../../src/records/fields/field-shape.js'
import { TABLES } from '../../src/records/tables/tables.js'

const fields = Object.values(TABLES).flatMap(({ fields }) => Object.values(fields))
const anyField = fc.constantFrom(...fields)
const blanks = fc.constantFrom('', ' ', '\t', '\u3000', "'", ';', '\\', '；')
const anyText = fc
  .tuple(blanks, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('无', '-', 'NULL', "'-", 'a;b', '\\')), blanks)
  .map(parts => parts.join(''))

function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'word':
      return fc.constantFrom(...field.words)
    case 'words':
      return fc.array(anyText)
    case 'number':
      return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.double({ min: 0, max: 1 }))
    case 'date':
      return fc.integer({ min: -719_162, max: 2_932_896 }).map(isoDate)
    case 'flag':
      return fc.boolean()
    case 'currency':
      return fc.constantFrom('CNY', 'EUR', 'XAU')
    case 'country':
      return fc.constantFrom('CN', 'GB', 'NA')
    default:
      return anyText
  }
}

const cases = anyField
  .chain(field => fc.tuple(fc.constant(field), fc.array(anyValue(field), { minLength: 1, maxLength: 8 })))
  .map(([field, values]) => [field, values.map(unsigned).filter(value => isGood(field, value))] as const)

/** 0 has no sign in a file. */
function unsigned(value: unknown): unknown {
  return value === 0 ? 0 : value
}

function isGood(field: Field, value: unknown): boolean {
  return fieldShape(field)(value, 'x').length === 0
}

function plain(reading: unknown): unknown {
  return typeof reading === 'object' && reading !== null && 'value' in reading ? reading.value : reading
}

it('a value that was written is read as the same value', () => {
  fc.assert(
    fc.property(cases, ([field, values]) => {
      const read = cellReader(field)
      for (const value of values) expect(plain(read(cellText(field, value)))).toEqual(value)
    }),
    { numRuns: 3000 },
  )
})

it('so it is where the style is found from the cells', () => {
  fc.assert(
    fc.property(cases, ([field, values]) => {
      const cells = values.map(value => cellText(field, value))
      const read = cellReader(field, detectStyle(field, cells).style)
      expect(cells.map(cell => plain(read(cell)))).toEqual(values)
    }),
    { numRuns: 2000 },
  )
})

const styles: fc.Arbitrary<CellStyle> = fc
  .record({
    decimal: fc.constantFrom('.' as const, ',' as const, 'undecided' as const),
    dates: fc.constantFrom(
      'dmy' as const,
      'mdy' as const,
      'excel-1900' as const,
      'excel-1904' as const,
      'undecided' as const,
    ),
    unit: fc.constantFrom(1, 0.01, 12, 10_000),
    utcOffset: fc.integer({ min: -840, max: 840 }),
  })
  .map(stated => cellStyle(stated))
const digitsOrDirt = fc.string({ unit: fc.constantFrom(..."0123456789.,-/ ()%¥$元万亿年月日eE:TZ+'’Mar①５") })

it('any cell gives a value that the field may hold, or a fault, or nothing', () => {
  fc.assert(
    fc.property(anyField, styles, fc.oneof(anyText, digitsOrDirt), (field, style, cell) => {
      const reading = cellReader(field, style)(cell)
      if (reading === undefined || (isCellFault(reading) && reading.value === undefined)) return
      expect(fieldShape(field)(plain(reading), 'x')).toEqual([])
    }),
    { numRuns: 5000 },
  )
})

it('numbers grouped and marked in the way of a language are read as the same number', () => {
  const ways = [
    ['en-US', '.'],
    ['de-DE', ','],
    ['fr-FR', ','],
    ['de-CH', '.'],
    ['en-IN', '.'],
    ['zh-CN', '.'],
  ] as const
  const field = TABLES.statements.fields['netIncome']
  if (field === undefined) throw new Error('no net income')
  fc.assert(
    fc.property(fc.constantFrom(...ways), fc.integer({ min: -1e13, max: 1e13 }), ([language, decimal], cents) => {
      const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(cents / 100)
      expect(cellReader(field, cellStyle({ decimal }))(text)).toBe(cents / 100)
    }),
  )
})

it('0 has no sign', () => {
  const numbers = fields.filter(field => field.type === 'number' && isGood(field, 0))
  for (const field of numbers) expect(plain(cellReader(field)(cellText(field, -0)))).toBe(0)
})
