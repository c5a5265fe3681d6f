import { describe, expect, it } from 'vitest'
import type { LimitRule } from '../../../src/risk/index.js'
import { checkLimits } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = {
  exposure: [60, 25, 30, 5],
  client: ['A', 'B', 'C', 'A'],
  sector: ['steel', 'steel', 'power', 'power'],
  rating: ['B', 'A', 'A', 'B'],
}

describe('limits', () => {
  it('hold for each value of a column, for some rows, or for all', () => {
    const rules: readonly LimitRule[] = [
      { name: 'client', by: 'client', size: { share: 0.25, of: 'tier1' } },
      { name: 'weak power', by: 'sector', where: { sector: ['power'], rating: ['B'] }, size: { amount: 10 } },
      { name: 'all', size: { amount: 1000 } },
    ]
    const { uses } = checkLimits(columns, rules, { bases: { tier1: 200 } })
    expect(uses.map(({ limit, of, amount, state }) => [limit, of, amount, state])).toEqual([
      ['client', 'A', 65, 'breach'],
      ['client', 'C', 30, 'within'],
      ['client', 'B', 25, 'within'],
      ['weak power', 'power', 5, 'within'],
      ['all', undefined, 120, 'within'],
    ])
    expect(uses[0]).toMatchObject({ allowed: 50, utilisation: 1.3, headroom: -15, by: 'client' })
    expect(uses[4]).not.toHaveProperty('by')
  })

  it('rank breaches and warnings by how far they go', () => {
    const { breaches, warnings } = checkLimits(columns, [
      { name: 'client', by: 'client', size: { amount: 28 }, warnAt: 0.5 },
      { name: 'sector', by: 'sector', size: { amount: 30 } },
      { name: 'none', by: 'rating', where: { rating: ['B'] }, size: { amount: 0 } },
    ])
    expect(breaches.map(({ limit, of }) => `${limit} ${of}`)).toEqual([
      'none B',
      'sector steel',
      'client A',
      'sector power',
      'client C',
    ])
    expect(breaches[0]).not.toHaveProperty('utilisation')
    expect(warnings.map(({ of }) => of)).toEqual(['B'])
  })

  it('are met by a sum that only rounding puts above them', () => {
    const { uses } = checkLimits({ exposure: [0.1, 0.2] }, [{ name: 'all', size: { amount: 0.3 } }])
    expect(uses[0]?.state).toBe('warning')
  })

  it('of thresholds report, at the threshold or above it', () => {
    const report = (reported: 'at' | 'above'): LimitRule => ({
      name: 'large',
      kind: 'report',
      by: 'client',
      size: { share: 0.125, of: 'tier1' },
      reported,
    })
    const at = checkLimits(columns, [report('at')], { bases: { tier1: 240 } })
    expect(at.reports.map(({ of }) => of)).toEqual(['A', 'C'])
    expect(at.breaches).toEqual([])
    expect(checkLimits(columns, [report('above')], { bases: { tier1: 240 } }).reports.map(({ of }) => of)).toEqual([
      'A',
    ])
  })

  it('of nothing owed are within', () => {
    expect(checkLimits({ exposure: [0] }, [{ name: 'all', size: { amount: 0 } }]).uses[0]).toEqual({
      limit: 'all',
      amount: 0,
      allowed: 0,
      headroom: 0,
      state: 'within',
    })
  })

  it('of a million rows are checked at once', () => {
    const size = 1_000_000
    const sector = Array.from({ length: size }, (_, i) => `s${i % 20}`)
    const begin = performance.now()
    const { uses } = checkLimits({ exposure: new Float64Array(size).fill(1), sector }, [
      { name: 'sector', by: 'sector', size: { amount: 10 } },
    ])
    expect(uses).toHaveLength(20)
    expect(performance.now() - begin).toBeLessThan(10_000)
  })

  it('survive JSON', () => {
    const check = checkLimits(columns, [{ name: 'client', by: 'client', size: { amount: 0 } }])
    expect(JSON.parse(JSON.stringify(check))).toEqual(check)
  })

  it('name what they lack', () => {
    expect(thrown(() => checkLimits(columns, [{ name: 'x', by: 'country', size: { amount: 1 } }])).path).toBe(
      'columns.country',
    )
    expect(thrown(() => checkLimits(columns, [{ name: 'x', size: { share: 1, of: 'tier1' } }])).path).toBe(
      'options.bases.tier1',
    )
    expect(thrown(() => checkLimits(JSON.parse('{}'), [{ name: 'x', size: { amount: 1 } }])).path).toBe(
      'columns.exposure',
    )
  })
})
