/** Laws of portfolios: the check, zod and JSON Schema agree; records and columns are the same; nothing throws, nothing is lost. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field, Portfolio, TableName } from '../../src/records/index.js'
import { checkPortfolio, columnsOf, portfolio, recordsOf, TABLE_NAMES, TABLES } from '../../src/records/index.js'
import {
  portfolioJsonSchema,
  portfolioSchema,
  recordJsonSchema,
  recordSchema,
} from '../../src/records/schemas/index.js'
import type { Tables } from '../records/portfolio/arbitrary.js'
import { portfolios, recordsOfTable } from '../records/portfolio/arbitrary.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const ajv = new Ajv2020({ strict: true })
for (const table of TABLE_NAMES) ajv.addSchema(recordJsonSchema(table))
const fitsJson = ajv.compile(portfolioJsonSchema())
const schema = portfolioSchema()
const LARGE = ['instalments', 'payments', 'orders', 'interactions', 'surveyAnswers'] as const

/** A portfolio as callers without types give it. */
const given = (tables: unknown): Portfolio => JSON.parse(JSON.stringify(tables))

/** What a value becomes as JSON; undefined where JSON would change it. */
function asJson(value: unknown): unknown {
  try {
    const read: unknown = JSON.parse(JSON.stringify(value))
    expect(read).toStrictEqual(value)
    return read
  } catch {
    return undefined
  }
}

describe('a portfolio that is right', () => {
  it('has no fault, for the check, for zod and for JSON Schema', () => {
    fc.assert(
      fc.property(portfolios(), tables => {
        expect(checkPortfolio(tables)).toMatchObject({ issues: [], count: 0, unchecked: [] })
        expect(schema.safeParse(tables).error?.issues).toBeUndefined()
        expect([fitsJson(given(tables)), fitsJson.errors]).toEqual([true, null])
      }),
      { numRuns: 30 },
    )
  })

  it('is the same when it is read again, and to JSON and back', () => {
    fc.assert(
      fc.property(portfolios(), tables => {
        const right = portfolio(given(tables))
        expect(portfolio(right)).toStrictEqual(right)
        expect(given(right)).toStrictEqual(right)
        for (const table of TABLE_NAMES) expect(right[table]).toHaveLength(tables[table]?.length ?? -1)
      }),
      { numRuns: 25 },
    )
  })

  it('holds the same records as columns, and then has no fault either', () => {
    fc.assert(
      fc.property(portfolios(), tables => {
        const right = portfolio(given(tables))
        const columns = Object.fromEntries(LARGE.map(table => [table, columnsOf(table, right[table] ?? [])]))
        for (const table of LARGE)
          expect([...recordsOf(table, portfolio({ ...right, ...columns })[table] ?? [])]).toStrictEqual(right[table])
      }),
      { numRuns: 25 },
    )
  })

  it('has as many faults more as records referred to one that is taken away', () => {
    const tables = fc.constantFrom<TableName>('clients', 'facilities', 'projects', 'groups', 'contacts')
    fc.assert(
      fc.property(portfolios(), tables, (right, table) => {
        const [gone, ...rest] = right[table] ?? []
        if (gone === undefined) return
        const left = { ...right, [table]: rest }
        const { counts, count } = checkPortfolio(left)
        expect(counts.every(({ code }) => code === 'UNKNOWN_REFERENCE')).toBe(true)
        expect(count).toBe(referencesTo(left, table, gone['id']))
      }),
      { numRuns: 50 },
    )
  })
})

function referencesTo(tables: Tables, to: TableName, id: unknown): number {
  return TABLE_NAMES.reduce((sum, table) => {
    const fields = Object.entries(TABLES[table].fields).filter(
      ([, field]) => field.type === 'reference' && field.to === to,
    )
    const records = tables[table] ?? []
    return sum + records.reduce((all, record) => all + fields.filter(([name]) => record[name] === id).length, 0)
  }, 0)
}

/** What only the check can tell of a single record. */
const BEYOND_JSON: readonly Field['type'][] = [
  'date',
  'id',
  'reference',
  'social-credit-code',
  'lei',
  'project-description',
]

/** What a record may break without a field being wrong by itself. */
const RULE_CODES: readonly string[] = ['INCONSISTENT_HISTORY', 'CYCLE', 'UNKNOWN_REFERENCE']
const RULES = /^another one than in|^a number > lowest/

describe('a record with something else in one place', () => {
  const NEAR_MISSES = [
    '2023-02-29',
    '91350100M000100Y34',
    '5493001KJTIIGC8Y1R21',
    'a\u200bb',
    ' a',
    'UK',
    'cny',
    0.5,
    null,
  ]
  const one = fc.constantFrom(...TABLE_NAMES).chain(table => recordsOfTable(table).map(record => ({ table, record })))
  const schemas = new Map(TABLE_NAMES.map(table => [table, recordSchema<TableName>(table)]))
  const names = new Map(TABLE_NAMES.map(table => [table, recordJsonSchema(table).$id]))
  const junk = fc.constantFrom<unknown>(...JUNK, ...NEAR_MISSES)

  it('is taken by the check and by zod alike, and by JSON Schema where JSON can say it', () => {
    fc.assert(
      fc.property(one, fc.nat(), junk, ({ table, record }, place, by) => {
        const fields = Object.keys(record)
        const name = fields[place % fields.length]!
        const damaged = { ...record, [name]: by }
        const { issues } = checkPortfolio({ [table]: [damaged] })
        const fits = issues.every(({ code, expected }) => RULE_CODES.includes(code) || RULES.test(expected))
        expect([name, by, schemas.get(table)?.safeParse(damaged).success]).toEqual([name, by, fits])
        const json = asJson(damaged)
        if (json === undefined) return
        const fitsSchema = ajv.validate(names.get(table)!, json)
        if (fits) expect([name, by, fitsSchema]).toEqual([name, by, true])
        else if (fitsSchema) expect(BEYOND_JSON).toContain(TABLES[table].fields[name]?.type)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('whatever comes', () => {
  const small = portfolios(1)

  it('is checked without an error, and every issue says where it stands', () => {
    fc.assert(
      fc.property(small, fc.nat(), fc.constantFrom(...JUNK), (tables, place, by) => {
        const paths = pathsOf(tables)
        const { issues, count, counts } = checkPortfolio(replaced(tables, paths[place % paths.length]!, by))
        expect(count).toBe(issues.length)
        expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(count)
        for (const { path, table, row, field } of issues) {
          if (row !== undefined) expect(path.startsWith(`${table}[${row}]`)).toBe(true)
          if (field !== undefined) expect(path).toContain(field)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has the same faults in any order of its records', () => {
    const twice = portfolios(3).map(tables => ({
      ...tables,
      clients: [...(tables.clients ?? []), ...(tables.clients ?? []).slice(0, 1)],
      facilities: (tables.facilities ?? []).map(facility => ({ ...facility, limit: -1, maturity: '1999-01-01' })),
    }))
    fc.assert(
      fc.property(twice, tables => {
        const reversed = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.toReversed()]))
        const sorted = (value: unknown): unknown =>
          checkPortfolio(value)
            .counts.map(({ table, code, count }) => `${table} ${code} ${count}`)
            .sort()
        expect(sorted(reversed)).toEqual(sorted(tables))
      }),
      { numRuns: 25 },
    )
  })

  it('is a fault in columns where it is one in records', () => {
    fc.assert(
      fc.property(portfolios(4), fc.nat(), fc.constantFrom(-5, Number.POSITIVE_INFINITY), (tables, place, by) => {
        const payments = tables.payments ?? []
        if (payments.length === 0) return
        const right = portfolio(given(tables))
        const columns = columnsOf('payments', right.payments ?? [])
        const at = place % payments.length
        columns.amount[at] = by
        const records = payments.map((payment, row) => (row === at ? { ...payment, amount: by } : payment))
        const plain = checkPortfolio({ ...right, payments: records }).issues.map(({ code, table, row, field }) => ({
          code,
          table,
          row,
          field,
        }))
        expect(checkPortfolio({ ...right, payments: columns }).issues).toMatchObject(plain)
      }),
      { numRuns: 50 },
    )
  })
})
