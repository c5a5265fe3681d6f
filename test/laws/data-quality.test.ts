/** Laws of data quality: damage never raises a score, order changes nothing, what is lost adds up, nothing throws. */
import type { DataQuality, Portfolio, Precedence, TableName } from 'clientele/records'
import { dataQuality, QUALITY_DIMENSIONS, reconcileRecords, TABLE_NAMES, TABLES } from 'clientele/records'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AS_OF, CLEAN } from '../records/quality/clean-portfolio.js'
import { withRows, withValue } from '../records/quality/damage.js'
import { JUNK } from './junk.js'

/** Each run judges two portfolios of twenty tables. */
const RUNS = { numRuns: 50 }

const POLICY = { sources: { core: 1, sheet: 0.5 } }
const judged = (portfolio: Portfolio): DataQuality => dataQuality(portfolio, { asOf: AS_OF, policy: POLICY })

const recordsOf = (portfolio: Portfolio, table: TableName): readonly object[] => {
  const rows: unknown = portfolio[table]
  return Array.isArray(rows) ? rows : []
}

/** A place where there is a value. */
interface Place {
  readonly table: TableName
  readonly row: number
  readonly field: string
}

const PLACES: readonly Place[] = TABLE_NAMES.flatMap(table => {
  return recordsOf(CLEAN, table).flatMap((record, row) => Object.keys(record).map(field => ({ table, row, field })))
})
const place = fc.constantFrom(...PLACES)
const junk = fc.constantFrom(...JUNK.filter(value => value !== undefined))

/** Fields that say what is expected of a record, what it is part of, and what it is called: without them other questions are asked. */
const DECIDING = ['id', 'status', 'stage', 'entityType', 'kind', 'nature', 'outcome', 'share']
const isDeciding = ({ table, field }: Place): boolean => {
  const { key, fields } = TABLES[table]
  return DECIDING.includes(field) || key.includes(field) || fields[field]?.type === 'reference'
}
const plain = fc.constantFrom(...PLACES.filter(one => !isDeciding(one)))

/** What nothing is held against. */
function isRight({ issues }: DataQuality, { table, row, field }: Place): boolean {
  return !issues.some(issue => issue.table === table && issue.row === row && issue.fields.includes(field))
}

function expectNoScoreRises(before: DataQuality, after: DataQuality): void {
  const rounding = 1e-12
  expect(after.score).toBeLessThanOrEqual((before.score ?? 0) + rounding)
  for (const dimension of QUALITY_DIMENSIONS) {
    const [was, is] = [before.dimensions[dimension]?.score, after.dimensions[dimension]?.score]
    if (was !== undefined && is !== undefined) expect(is).toBeLessThanOrEqual(was + rounding)
  }
}

/** A portfolio with a few faults of any kind. */
const damaged = fc.array(fc.tuple(place, fc.option(junk)), { maxLength: 6 }).map(faults => {
  return faults.reduce((portfolio, [{ table, row, field }, value]) => {
    return withValue(portfolio, table, row, field, value ?? undefined)
  }, CLEAN)
})

it('falls below 1 where a clean portfolio loses what a record cannot lack, or has there what cannot be', () => {
  fc.assert(
    fc.property(place, fc.option(junk, { nil: undefined }), (at, value) => {
      const required = TABLES[at.table].fields[at.field]?.optional === false
      const after = judged(withValue(CLEAN, at.table, at.row, at.field, value))
      expectNoScoreRises(judged(CLEAN), after)
      if (required && value === undefined) expect(after.score).toBeLessThan(1)
    }),
    RUNS,
  )
})

it('never rises where one more right value is taken away', () => {
  fc.assert(
    fc.property(damaged, plain, (portfolio, at) => {
      const before = judged(portfolio)
      fc.pre(isRight(before, at))
      expectNoScoreRises(before, judged(withValue(portfolio, at.table, at.row, at.field, undefined)))
    }),
    RUNS,
  )
})

it('never rises where a record was checked longer ago, or by a worse source', () => {
  const head = fc.constantFrom(...PLACES.filter(({ field }) => field === 'verifiedAt'))
  fc.assert(
    fc.property(
      damaged,
      head,
      fc.integer({ min: 1990, max: 2023 }),
      fc.boolean(),
      (portfolio, { table, row }, year, worse) => {
        const before = judged(portfolio)
        fc.pre(isRight(before, { table, row, field: 'verifiedAt' }) && isRight(before, { table, row, field: 'source' }))
        const older = withValue(portfolio, table, row, 'verifiedAt', `${year}-01-01`)
        expectNoScoreRises(before, judged(worse ? withValue(older, table, row, 'source', 'sheet') : older))
      },
    ),
    RUNS,
  )
})

it('never rises where a record is said once more', () => {
  const holder = fc.constantFrom(...new Set(PLACES.map(({ table, row }) => `${table} ${row}`)))
  fc.assert(
    fc.property(damaged, holder, (portfolio, said) => {
      const [table, row] = said.split(' ')
      const name = TABLE_NAMES.find(one => one === table) ?? 'clients'
      const before = judged(portfolio)
      const after = judged(
        withRows(portfolio, name, records => [...records, ...records.slice(Number(row), Number(row) + 1)]),
      )
      expectNoScoreRises(before, after)
    }),
    RUNS,
  )
})

it('falls where a reference of a clean portfolio leads nowhere', () => {
  const references = PLACES.filter(({ table, field }) => TABLES[table].fields[field]?.type === 'reference')
  fc.assert(
    fc.property(fc.constantFrom(...references), ({ table, row, field }) => {
      const after = judged(withValue(CLEAN, table, row, field, 'nowhere'))
      expect(after.dimensions.consistency?.score).toBeLessThan(1)
      expectNoScoreRises(judged(CLEAN), after)
    }),
    RUNS,
  )
})

it('does not depend on the order of rows', () => {
  const issuesOf = ({ issues }: DataQuality): readonly string[] => {
    return issues
      .map(({ kind, table, key, fields, expected }) => [kind, table, key, fields, expected].join('; '))
      .toSorted()
  }
  fc.assert(
    fc.property(damaged, portfolio => {
      const turned = TABLE_NAMES.reduce((all, table) => {
        return all[table] === undefined ? all : withRows(all, table, records => records.toReversed())
      }, portfolio)
      const [one, other] = [judged(portfolio), judged(turned)]
      expect(other.score).toBeCloseTo(one.score ?? 0, 12)
      expect(other.issueCounts).toEqual(one.issueCounts)
      expect(issuesOf(other)).toEqual(issuesOf(one))
    }),
    RUNS,
  )
})

it('adds up: what each reason costs is what is missing to 1, and all scores are within [0, 1]', () => {
  fc.assert(
    fc.property(damaged, portfolio => {
      const { score = 0, losses, tables, clients } = judged(portfolio)
      expect(losses.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(1 - score, 12)
      const columns = [clients.scores, ...Object.values(tables).map(({ byRecord }) => byRecord)]
      for (const { values } of columns) expect(values.every(value => value >= 0 && value <= 1)).toBe(true)
    }),
    RUNS,
  )
})

it('judges whatever records hold', () => {
  const record = fc.oneof(
    junk,
    fc.dictionary(fc.constantFrom('id', 'client', 'facility', 'date', 'share', '__proto__'), junk),
  )
  const tables = fc.dictionary(fc.constantFrom(...TABLE_NAMES), fc.array(record, { maxLength: 4 }))
  fc.assert(
    fc.property(tables, portfolio => {
      const { score = 0 } = judged({ ...portfolio } as never)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
    RUNS,
  )
})

it('reconciles records in any order to the same', () => {
  const record = fc.record(
    {
      id: fc.constantFrom('C-1', 'C-2'),
      name: fc.constantFrom('Mill', 'Mills'),
      employees: fc.integer({ min: -1, max: 2 }),
      source: fc.constantFrom('register', 'manager'),
      recordedOn: fc.constantFrom('2024-01-01', '2024-06-01'),
    },
    { requiredKeys: ['id'] },
  )
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Precedence>('newest', ['manager']),
      (records, precedence) => {
        const options = { precedence } as const
        const one = reconcileRecords('clients', records, options)
        expect(reconcileRecords('clients', records.toReversed(), options)).toEqual(one)
      },
    ),
    RUNS,
  )
})
