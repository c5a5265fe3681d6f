import { describe, expect, it } from 'vitest'
import type { Portfolio, RetentionRule } from '../../../src/records/index.js'
import { eraseRecords, retention } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

const ruleOf = (table: RetentionRule['table'], years: number, day = 'relationship-end'): RetentionRule => ({
  table,
  years,
  after: day,
})
const keysOf = (records: readonly { readonly table: string; readonly key: string }[]): readonly string[] =>
  records.map(({ table, key }) => `${table} ${key}`)

describe('retention', () => {
  it.each([
    ['2023-06-29', []],
    ['2023-06-30', ['clients P-1']],
  ])('five years after June 30, 2018 on %s: %j', (asOf, expected) => {
    expect(keysOf(retention(PORTFOLIO, { rules: [ruleOf('clients', 5)] }, asOf).due)).toEqual(expected)
  })

  it('counts from February 29 to the last of February', () => {
    const { due } = retention(PORTFOLIO, { rules: [ruleOf('clients', 1)] }, '2024-01-01')
    expect(due).toContainEqual({ table: 'clients', key: 'C-2', dueOn: '2021-02-28' })
  })

  it('does not take a client that is active for ended, whatever its last day says', () => {
    const client = { id: 'C-1', name: 'Quarry North', entityType: 'company' as const, endedOn: '2010-01-01' }
    const dueAt = (status: 'active' | 'dormant') =>
      retention({ clients: [{ ...client, status }] }, { rules: [ruleOf('clients', 5)] }, '2024-01-01')
    expect(dueAt('active')).toMatchObject({ due: [], undated: [{ table: 'clients', records: 1 }] })
    expect(keysOf(dueAt('dormant').due)).toEqual(['clients C-1'])
  })

  it('counts records of which the day is not known, and tells the next day', () => {
    const { due, undated, next } = retention(PORTFOLIO, { rules: [ruleOf('clients', 5)] }, '2024-01-01')
    expect(keysOf(due)).toEqual(['clients P-1'])
    expect(undated).toEqual([{ table: 'clients', records: 1 }])
    expect(next).toBe('2025-02-28')
  })

  it('reads days of columns, and clients over other records', () => {
    const byDate = retention(PORTFOLIO, { rules: [ruleOf('payments', 6, 'date')] }, '2020-01-01')
    expect(byDate.due).toEqual([{ table: 'payments', key: '', row: 1, dueOn: '2018-06-09' }])
    const byEnd = retention(PORTFOLIO, { rules: [ruleOf('payments', 6)] }, '2025-01-01')
    expect(keysOf(byEnd.due)).toEqual(['payments ', 'payments Z-3'])
    expect(byEnd.undated).toEqual([{ table: 'payments', records: 1 }])
  })

  it('lets the longest of several rules decide, and none where one has no day', () => {
    const longest = retention(
      PORTFOLIO,
      { rules: [ruleOf('facilities', 2, 'endedOn'), ruleOf('facilities', 9, 'signedOn')] },
      '2030-01-01',
    )
    expect(longest.due).toEqual([{ table: 'facilities', key: 'F-2', dueOn: '2021-02-01' }])
    expect(longest.undated).toEqual([{ table: 'facilities', records: 1 }])
  })

  it('defers what a record that must stay cannot stand without, also over records without a rule', () => {
    const rules = [ruleOf('clients', 1), ruleOf('payments', 10)]
    const { due, deferred } = retention(PORTFOLIO, { rules }, '2024-01-01')
    expect(keysOf(due)).toEqual(['clients C-2'])
    expect(deferred).toEqual([
      { table: 'clients', key: 'P-1', dueOn: '2019-06-30', because: { table: 'facilities', key: 'F-2' } },
    ])
    const later = retention(PORTFOLIO, { rules }, '2028-06-30')
    expect(keysOf(later.due)).toEqual(['clients P-1', 'clients C-2', 'payments ', 'payments Z-3'])
  })

  it('never names a record whose erasure takes along one that must stay', () => {
    const rules = [ruleOf('clients', 1), ruleOf('contacts', 3), ruleOf('payments', 10), ruleOf('consents', 7, 'from')]
    for (let year = 2018; year < 2040; year++) {
      const { due } = retention(PORTFOLIO, { rules }, `${year}-07-01`)
      const ruled = new Set<string>(rules.map(({ table }) => table))
      const { erased } = eraseRecords(PORTFOLIO, due)
      const governed = keysOf(erased.filter(({ table }) => ruled.has(table)))
      expect(keysOf(due)).toEqual(expect.arrayContaining(governed.slice()))
    }
  })

  it('holds what is under hold, and all records of a client that is', () => {
    const rules = [ruleOf('clients', 1), ruleOf('contacts', 1)]
    const lawsuit = { table: 'clients' as const, key: 'P-1', because: 'lawsuit 7' }
    const { due, held } = retention(PORTFOLIO, { rules, holds: [lawsuit] }, '2024-01-01')
    expect(keysOf(due)).toEqual(['clients C-2'])
    expect(held).toEqual([
      { table: 'clients', key: 'P-1', dueOn: '2019-06-30', because: 'lawsuit 7' },
      { table: 'contacts', key: 'K-0013', dueOn: '2019-06-30', because: 'lawsuit 7' },
    ])
    const inquiry = { table: 'contacts' as const, key: 'K-0013', because: 'inquiry' }
    expect(retention(PORTFOLIO, { rules, holds: [inquiry] }, '2024-01-01')).toMatchObject({
      held: [{ key: 'K-0013' }],
      deferred: [{ key: 'P-1', because: { table: 'contacts', key: 'K-0013' } }],
    })
  })

  it('holds up where there are no days any more', () => {
    const portfolio: Portfolio = {
      clients: [{ id: 'C-1', name: 'Quarry North', entityType: 'company', status: 'ended', endedOn: '9998-01-01' }],
    }
    expect(retention(portfolio, { rules: [ruleOf('clients', 200)] }, '2024-01-01').next).toBe('9999-12-31')
  })

  it.each([
    [{ rules: [ruleOf('clients', -1)] }, /policy\.rules\[0\]\.years/],
    [{ rules: [ruleOf('clients', 1.5)] }, /policy\.rules\[0\]\.years/],
    [{ rules: [ruleOf('products', 1)] }, /policy\.rules\[0\]\.after.*NOT_APPLICABLE/],
    [{ rules: [ruleOf('clients', 1, 'name')] }, /policy\.rules\[0\]\.after.*UNKNOWN_REFERENCE/],
    [{ rules: [ruleOf('clients', 1, 'constructor')] }, /UNKNOWN_REFERENCE/],
    [{ rules: [], holds: [{ table: 'clients', key: 'C-1' }] }, /policy\.holds\[0\]\.because/],
    [{ rules: {} }, /policy\.rules/],
    [{}, /policy\.rules/],
  ])('names what is wrong with %j', (policy, message) => {
    expect(() => Reflect.apply(retention, undefined, [PORTFOLIO, policy, '2024-01-01'])).toThrow(message)
  })

  it('wants a day', () => {
    expect(() => retention(PORTFOLIO, { rules: [] }, '2024-02-30')).toThrow(/asOf.*INVALID_DATE/)
  })
})
