import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CovariateTable } from '../../src/records/index.js'
import { customerBase, customerBaseFromSummary, selectClients, withCovariates } from '../../src/records/index.js'
import { hasData, readData } from '../golden/records.js'

const base = customerBaseFromSummary(
  { ids: ['ann', 'bob', 'cid'], frequency: [2, 0, 1], recency: [30, 0, 6], age: [38, 38, 20] },
  { timeUnit: 'week', observedUntil: '1997-09-30' },
)
const rows = [
  { client: 'cid', employees: 12, isNew: true, sector: 'retail' },
  { client: 'ann', employees: 80, isNew: false, sector: 'energy' },
  { client: 'dan', employees: Number.NaN, isNew: false, sector: 'nobody knows' },
  { client: 'bob', employees: 7, isNew: false, sector: 'transport' },
]
const levels = { sector: ['retail', 'energy', 'transport'] }

function refused(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('withCovariates', () => {
  it('joins by client, whoever else is in the table', () => {
    const joined = withCovariates(base, rows, { levels })
    expect(joined.covariates).toEqual({
      employees: Float64Array.of(80, 7, 12),
      isNew: Float64Array.of(0, 0, 1),
      'sector=energy': Float64Array.of(1, 0, 0),
      'sector=transport': Float64Array.of(0, 1, 0),
    })
    const { covariates, ...others } = joined
    expect(others).toEqual({ ...base })
    expect(Object.isFrozen(joined) && Object.isFrozen(covariates)).toBe(true)
    expect(inspect(joined)).toContain('customer base')
    expect(structuredClone(joined).covariates).toEqual(covariates)
  })

  it('adds to columns that are there, and replaces one of the same name', () => {
    const first = withCovariates(base, { client: ['ann', 'bob', 'cid'], a: [1, 2, 3], b: [4, 5, 6] })
    const { covariates } = withCovariates(first, { client: ['cid', 'bob', 'ann'], b: [7, 8, 9], c: [0, 0, 1] })
    expect(covariates).toEqual({
      a: Float64Array.of(1, 2, 3),
      b: Float64Array.of(9, 8, 7),
      c: Float64Array.of(1, 0, 0),
    })
  })

  it('does the same for rows and columns, in any order, and for a selection with repeats', () => {
    const ids = fc.uniqueArray(fc.oneof(fc.nat(40), fc.string({ minLength: 1 })), { minLength: 2, maxLength: 30 })
    const cases = ids.chain(all =>
      fc.record({
        ids: fc.constant(all),
        cells: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
          minLength: all.length,
          maxLength: all.length,
        }),
        order: fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
        chosen: fc.array(fc.nat(all.length - 1), { minLength: 1, maxLength: 20 }),
      }),
    )
    fc.assert(
      fc.property(cases, ({ ids: all, cells, order, chosen }) => {
        const zeros = all.map(() => 0)
        const whole = customerBaseFromSummary(
          { ids: all, frequency: zeros, recency: zeros, age: zeros },
          { timeUnit: 'day', observedUntil: '2024-01-01' },
        )
        const shuffled = order.map(i => ({ client: all[i] ?? '', x: cells[i] ?? Number.NaN }))
        const columns = { client: shuffled.map(({ client }) => client), x: shuffled.map(({ x }) => x) }
        const keep = { constants: 'keep' } as const
        const joined = withCovariates(whole, shuffled, keep)
        expect(joined.covariates?.['x']).toEqual(Float64Array.from(cells))
        expect(withCovariates(whole, columns, keep).covariates).toEqual(joined.covariates)
        const selected = selectClients(whole, chosen)
        expect(withCovariates(selected, columns, keep).covariates).toEqual(selectClients(joined, chosen).covariates)
      }),
    )
  })

  it('names what is missing, twice there or constant', () => {
    const wrong = (table: CovariateTable, ...issues: object[]): void =>
      expect(refused(() => withCovariates(base, table))).toMatchObject({ issueCount: issues.length, issues })
    wrong(
      { client: ['ann', 'dan'], x: [1, 2] },
      { code: 'MISSING_VALUE', path: 'base.ids[1]', received: '"bob"' },
      { code: 'MISSING_VALUE', path: 'base.ids[2]', received: '"cid"' },
    )
    wrong(
      { client: ['ann', 'bob', 'cid', 'bob'], x: [1, 2, 3, 2] },
      { code: 'DUPLICATE_CLIENT', path: 'table.client[3]' },
    )
    wrong(
      { client: ['ann', 'bob', 'cid'], x: [1, 1, 1], y: [1, 1, 0], z: [0, 0, 0] },
      { code: 'NO_VARIATION', path: 'table.x', received: '1' },
      { code: 'NO_VARIATION', path: 'table.z', received: '0' },
    )
    wrong(rows, ...Array.from({ length: 3 }, () => ({ code: 'INVALID_TYPE', path: expect.stringMatching(/sector$/) })))
    const numbers = { client: [1, 2, 3], x: [1, 2, 3] }
    expect(refused(() => withCovariates(base, numbers))).toMatchObject({
      issueCount: 3,
      hint: expect.stringContaining("7 is not '7'"),
    })
  })

  it('keeps constants of a base that is only scored', () => {
    const alike = { client: ['ann', 'bob', 'cid'], sector: ['energy', 'energy', 'energy'] }
    const { covariates } = withCovariates(base, alike, { levels, constants: 'keep' })
    expect(covariates).toEqual({
      'sector=energy': Float64Array.of(1, 1, 1),
      'sector=transport': new Float64Array(3),
    })
  })

  it('checks its options', () => {
    const wrong = (options: object, code: string, path: string): void =>
      expect(() => withCovariates(base, rows, options)).toThrow(expect.objectContaining({ code, path }))
    wrong({ level: {} }, 'UNKNOWN_OPTION', 'options.level')
    wrong({ levels: { sectr: ['a', 'b'] } }, 'COLUMN_NOT_FOUND', 'options.levels.sectr')
    wrong({ levels: { sector: 'retail' } }, 'INVALID_TYPE', 'options.levels.sector')
    wrong({ levels: { sector: ['retail'] } }, 'OUT_OF_RANGE', 'options.levels.sector')
    wrong({ levels: { sector: ['1', 1] } }, 'OUT_OF_RANGE', 'options.levels.sector')
    wrong({ levels: { sector: ['retail', null] } }, 'OUT_OF_RANGE', 'options.levels.sector')
    wrong({ levels, constants: 'no' }, 'OUT_OF_RANGE', 'options.constants')
    const twins = { client: ['ann', 'bob', 'cid'], x: ['a', 'b', 'b'], 'x=b': [1, 2, 3] }
    expect(() => withCovariates(base, twins, { levels: { x: ['a', 'b'] } })).toThrow('no second column named x=b')
  })
})

describe.skipIf(!hasData('apparel_static_cov.csv'))(
  'the apparel log with its covariates (needs CLIENTELE_DATA)',
  () => {
    it('joins gender and channel to all 600 clients', () => {
      const orders = readData('apparel_elog.csv').map(row => ({
        client: Number(row['id']),
        date: row['date'] ?? '',
        amount: Number(row['price']),
      }))
      // 104 weeks after the first purchase, which all clients made on 2005-01-02.
      const log = customerBase(orders, { observedUntil: '2006-12-31', timeUnit: 'week' })
      const table = readData('apparel_static_cov.csv').map(row => ({
        client: Number(row['id']),
        gender: Number(row['gender']),
        channel: Number(row['channel']),
      }))
      const { size, age, covariates = {} } = withCovariates(log, table)
      expect([size, age.every(time => time === 104)]).toEqual([600, true])
      const ones = (name: string): number =>
        (covariates[name] ?? new Float64Array()).reduce((sum, value) => sum + value, 0)
      expect([ones('gender'), ones('channel')]).toEqual([296, 228])
      expect(covariates['gender']?.[0]).toBe(table.find(({ client }) => client === log.ids[0])?.gender)
    })
  },
)
