import { describe, expect, it } from 'vitest'
import type { FinancialStatement } from '../../../src/records/financial-statement.js'
import { capacityFigures } from '../../../src/risk/capacity/index.js'

const statement: FinancialStatement = {
  entityType: 'company',
  currency: 'CNY',
  periodEnd: '2024-12-31',
  totalAssets: 1000,
}

describe('capacityFigures', () => {
  it('computes what accounts allow', () => {
    expect(capacityFigures({ statement })).toEqual({})
    expect(capacityFigures({ statement: { ...statement, totalLiabilities: 1200 } })).toEqual({ leverage: 1.2 })
    expect(capacityFigures({ statement: { ...statement, bookEquity: 400 } })).toEqual({ leverage: 0.6 })
    const current = { currentAssets: 100, currentLiabilities: 0 }
    expect(capacityFigures({ statement: { ...statement, ...current } })).toEqual({ liquidity: 0.1 })
    expect(capacityFigures({ statement: { ...statement, currentAssets: 100 } })).toEqual({})
  })

  it('has the stability of any cash flows', () => {
    const stability = (...cashFlows: number[]) => capacityFigures({ cashFlows }).cashFlowStability
    expect([stability(5, 5, 5), stability(-5, -5, -5), stability(0, 0, 0), stability(5, -5, 5, -5)]).toEqual([
      1, -1, 0, 0,
    ])
    // A coefficient of variation of 1/2: 1 / sqrt(1 + 1/4).
    expect(stability(50, 150, 50, 150)).toBeCloseTo(1 / Math.sqrt(1.25), 14)
    expect(stability(50e300, 150e300, 50e300, 150e300)).toBeCloseTo(1 / Math.sqrt(1.25), 14)
    expect(capacityFigures({ cashFlows: Float64Array.of(1, 1, 1) }).cashFlowStability).toBe(1)
  })

  it('measures the tightest covenant in parts of its limit', () => {
    const covenants = [
      { name: 'DSCR', actual: 1.5, limit: 1.2, kind: 'at-least' as const },
      { name: 'debt / EBITDA', actual: 4.5, limit: 5, kind: 'at-most' as const },
    ]
    expect(capacityFigures({ covenants }).headroom).toBeCloseTo(0.1, 14)
    expect(capacityFigures({ covenants: [{ ...covenants[0]!, actual: 0.9 }] }).headroom).toBeCloseTo(-0.25, 14)
    expect(capacityFigures({ covenants: [] })).toEqual({})
  })

  it.each([
    [{ statement: { ...statement, totalAssets: -1 } }, 'OUT_OF_RANGE', 'sources.statement.totalAssets'],
    [{ cashFlows: [1, 2] }, 'NO_DATA', 'sources.cashFlows'],
    [{ cashFlows: [1, 2, Number.NaN] }, 'OUT_OF_RANGE', 'sources.cashFlows[2]'],
    [{ cashFlows: 5 }, 'INVALID_TYPE', 'sources.cashFlows'],
    [
      { covenants: [{ name: 'x', actual: 1, limit: 0, kind: 'at-most' }] },
      'OUT_OF_RANGE',
      'sources.covenants[0].limit',
    ],
    [{ covenants: [{ name: 'x', actual: 1, limit: 1, kind: 'below' }] }, 'OUT_OF_RANGE', 'sources.covenants[0].kind'],
    [{ covenants: Array(1) }, 'INVALID_TYPE', 'sources.covenants[0]'],
    [{ covenants: [{ actual: 1, limit: 1, kind: 'at-most' }] }, 'INVALID_TYPE', 'sources.covenants[0].name'],
    [
      { covenants: [{ name: 'x', actual: 1, limit: 5e-324, kind: 'at-least' }] },
      'OUT_OF_RANGE',
      'sources.covenants[0].limit',
    ],
    [{ accounts: {} }, 'UNKNOWN_OPTION', 'sources.accounts'],
  ])('refuses %j', (sources, code, path) => {
    expect(() => Reflect.apply(capacityFigures, undefined, [sources])).toThrow(expect.objectContaining({ code, path }))
  })
})
