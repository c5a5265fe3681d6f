import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../src/model/index.js'
import { readPortfolio, writePortfolio } from '../../src/node/portfolio/index.js'
import type { Field, Portfolio, TableName } from '../../src/records/index.js'
import { checkPortfolio, recordsOf, TABLE_NAMES, TABLES } from '../../src/records/index.js'

/** Texts that are hard on files: delimiters, quotes, line ends, formulas, words for nothing, blanks, other scripts. */
const HARD = [
  'a,b;c|d\te',
  '"quoted"',
  "'s-Hertogenbosch",
  "''",
  '=1+1',
  '@SUM(A1)',
  '-',
  '-5',
  '+86 10',
  'N/A',
  'null',
  '无',
  ' blanks around ',
  'two\nlines',
  'two\r\nlines',
  '港湾冷链（中国）有限公司',
  'Großmühle & Söhne',
  '1.234',
  '1,234',
  '2024-02-30',
  'true',
  '😀',
  '\\;',
  ';',
  'x'.repeat(500),
]

/** U+FFFD stands for bytes that were no text, and halves of characters are none. */
const anyText = fc
  .oneof(fc.constantFrom(...HARD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
  .filter(text => text.trim() !== '' && !/[\uFFFD\uFEFF]|\p{Surrogate}|\p{Cc}(?<![\t\n\r])|\p{Cf}/u.test(text))

const day = fc
  .integer({ min: -20_000, max: 40_000 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))

const number = fc.oneof(
  fc.constantFrom(0, 1, 0.1, 1234.567, 1.234, 1e15, 123456789.01, 1e-7, 5e-324, 1e300, 1234, 12345),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
)

function valueIn(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'number': {
      const { least = 0, most = 1e12, whole = false, below = Infinity } = field.range
      if (whole) return fc.integer({ min: least, max: Math.min(most, 1e6) })
      const fits = (value: number): boolean =>
        value >= least && value <= most && value < below && value > (field.range.above ?? -1)
      return fc.oneof(number, fc.double({ min: 0, max: 1, noNaN: true })).filter(fits)
    }
    case 'text':
      return anyText
    case 'word':
      return fc.constantFrom(...field.words)
    case 'words':
      return fc.array(field.words === undefined ? anyText : fc.constantFrom(...field.words), { maxLength: 3 })
    case 'date':
      return day
    case 'flag':
      return fc.boolean()
    case 'currency':
      return fc.constantFrom('CNY', 'EUR', 'USD')
    case 'country':
      return fc.constantFrom('CN', 'DE', 'NA', 'NO')
    case 'social-credit-code':
      return fc.constant('91350100M000100Y43')
    case 'lei':
      return fc.constant('5493001KJTIIGC8Y1R12')
    case 'id':
    case 'reference':
      return fc.constantFrom('1', '0012', 'A-1', '-', 'N/A', '=A1', "'7", 'C,1', '港-1', 'x y')
    case 'project-description':
      return fc.constant(undefined)
  }
}

function recordOf(table: TableName): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(TABLES[table].fields)
  return fc
    .tuple(
      ...fields.map(([, field]) => (field.optional ? fc.option(valueIn(field), { nil: undefined }) : valueIn(field))),
    )
    .map(values =>
      Object.fromEntries(fields.flatMap(([name], i) => (values[i] === undefined ? [] : [[name, values[i]]]))),
    )
}

const WRITTEN = TABLE_NAMES.filter(table => table !== 'projectDescriptions')

interface Made {
  readonly table: TableName
  readonly value: Portfolio
}

/** Some records of one table, of which the check finds no fault; other tables are absent, so that references are free. */
const portfolio: fc.Arbitrary<Made> = fc
  .constantFrom(...WRITTEN)
  .chain(table => fc.array(recordOf(table), { maxLength: 4 }).map(records => ({ table, value: { [table]: records } })))
  .filter(({ value }) => checkPortfolio(value).count === 0)

function readBack(value: Portfolio, format: 'csv' | 'ndjson'): Portfolio {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-law-'))
  try {
    runSync(writePortfolio(folder, value, { format }))
    return runSync(readPortfolio(folder)).portfolio
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each(['csv', 'ndjson'] as const)('reading what was written as %s gives the same records', format => {
  fc.assert(
    fc.property(portfolio, ({ table, value }) => {
      const [before = [], after] = [value[table], readBack(value, format)[table]]
      expect(after).toBeDefined()
      expect(Array.from(recordsOf(table, after ?? []))).toEqual(Array.from(recordsOf(table, before)))
    }),
    { numRuns: 150 },
  )
})
