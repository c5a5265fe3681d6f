import type { Portfolio, Repair } from 'clientele/records'
import { applyRepairs, columnsOf, dataQuality, recordsOf } from 'clientele/records'
import { describe, expect, it } from 'vitest'
import { AS_OF, CLEAN } from './clean-portfolio.js'
import { withRows, withValue } from './damage.js'

const repairsOf = (portfolio: Portfolio): readonly Repair[] =>
  dataQuality(portfolio, { asOf: AS_OF }).issues.flatMap(({ repairs: [first] = [] }) => first ?? [])

describe('a suggested repair, once accepted', () => {
  it.each([
    ['clients', 0, 'status', 'Active'],
    ['clients', 0, 'country', 'de'],
    ['clients', 0, 'id', ' C-1'],
    ['facilities', 0, 'annualRate', 5],
    ['facilities', 0, 'limit', '100'],
    ['facilities', 0, 'limit', -100],
    ['instalments', 0, 'due', '2024/12/31'],
    ['instalments', 1, 'amount', 60],
    ['contacts', 0, 'language', 'EN'],
  ] as const)('mends %s %i %s %j', (table, row, field, wrong) => {
    const damaged = withValue(CLEAN, table, row, field, wrong)
    const repaired = applyRepairs(damaged, repairsOf(damaged))
    expect(repaired).toEqual(CLEAN)
  })

  it('takes out a copy', () => {
    const damaged = withRows(CLEAN, 'payments', payments => [...payments, ...payments])
    expect(applyRepairs(damaged, repairsOf(damaged))).toEqual(CLEAN)
  })

  it('leaves what was given as it is, and tables without repairs the very same', () => {
    const damaged = withValue(CLEAN, 'clients', 0, 'status', 'Active')
    const before = structuredClone(damaged)
    const repaired = applyRepairs(damaged, repairsOf(damaged))
    expect(damaged).toEqual(before)
    expect(repaired.facilities).toBe(damaged.facilities)
    expect(applyRepairs(damaged, [])).toBe(damaged)
  })

  it('leaves a value out where it says none', () => {
    const repair = {
      action: 'set-value',
      table: 'clients',
      row: 0,
      key: 'C-1',
      field: 'employees',
      from: 120,
      why: '',
    } as const
    expect(applyRepairs(CLEAN, [repair]).clients?.[0]).not.toHaveProperty('employees')
  })
})

it('mends columns as it mends records', () => {
  const records = [
    { id: 'Z-1', facility: 'F-1', date: '2024-01-31', amount: 5 },
    { id: 'Z-2', facility: 'F-1', date: '2024-02-29', amount: 6, currency: 'EUR' },
    { id: 'Z-3', facility: 'F-1', date: '2024-03-31', amount: 7 },
  ]
  const place = { table: 'payments', why: 'by hand' } as const
  const repairs: readonly Repair[] = [
    { ...place, action: 'set-value', row: 0, key: 'Z-1', field: 'date', from: '2024-01-31', to: '2024-01-30' },
    { ...place, action: 'set-value', row: 0, key: 'Z-1', field: 'verifiedAt', to: '2024-06-30' },
    { ...place, action: 'set-value', row: 1, key: 'Z-2', field: 'amount', from: 6, to: 8 },
    { ...place, action: 'set-value', row: 1, key: 'Z-2', field: 'currency', from: 'EUR' },
    { ...place, action: 'remove-record', row: 2, key: 'Z-3' },
  ]
  const expected = [
    { id: 'Z-1', facility: 'F-1', date: '2024-01-30', amount: 5, verifiedAt: '2024-06-30' },
    { id: 'Z-2', facility: 'F-1', date: '2024-02-29', amount: 8 },
  ]
  const { payments = [] } = applyRepairs({ payments: columnsOf('payments', records) }, repairs)
  expect([...recordsOf('payments', payments)]).toEqual(expected)
  expect(applyRepairs({ payments: records }, repairs).payments).toEqual(expected)
})

describe('is refused where it', () => {
  const good = {
    action: 'set-value',
    table: 'clients',
    row: 0,
    key: 'C-1',
    field: 'size',
    from: 'medium',
    to: 'large',
    why: '',
  }
  it.each([
    ['is of another record', { ...good, row: 1 }, /CONFLICTING_OPTIONS/],
    ['is of another value', { ...good, from: 'small' }, /repairs\[0\]\.from/],
    ['is of a row that is not there', { ...good, row: 9 }, /OUT_OF_RANGE/],
    ['is of no table', { ...good, table: 'client' }, /UNKNOWN_OPTION/],
    ['is of no field', { ...good, field: 'colour', from: undefined }, /UNKNOWN_OPTION/],
    ['puts what cannot be', { ...good, to: 'huge' }, /repairs\[0\]\.to/],
    ['does something else', { ...good, action: 'guess' }, /repairs\[0\]\.action/],
    ['says more', { ...good, sure: true }, /UNKNOWN_OPTION/],
    ['is none', 7, /INVALID_TYPE/],
  ])('%s', (_, repair, message) => {
    expect(() => applyRepairs(CLEAN, [repair as never])).toThrow(message)
  })

  it('comes twice', () => {
    expect(() => applyRepairs(CLEAN, [good, good] as never)).toThrow(/repairs\[1\]\.field/)
  })
})
