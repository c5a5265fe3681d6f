import { describe, expect, it } from 'vitest'
import { ENTERPRISE_STAGE } from '../../../src/segmentation/schemes/enterprise-stage.js'
import { segmentOf } from './segment-of.js'

const byCash = (operatingCashFlow: number, investingCashFlow: number, financingCashFlow: number) =>
  segmentOf(ENTERPRISE_STAGE, { operatingCashFlow, investingCashFlow, financingCashFlow })
const byAge = (yearsSinceFounding: number, revenueGrowth: number) =>
  segmentOf(ENTERPRISE_STAGE, { yearsSinceFounding, revenueGrowth })

describe('stage by cash flows', () => {
  it('is table 1 of Dickinson (2011), of all eight patterns', () => {
    expect(byCash(-1, -1, 1)).toBe('start-up')
    expect(byCash(1, -1, 1)).toBe('growth')
    expect(byCash(1, -1, -1)).toBe('mature')
    expect([byCash(-1, -1, -1), byCash(1, 1, 1), byCash(1, 1, -1)]).toEqual(['shake-out', 'shake-out', 'shake-out'])
    expect([byCash(-1, 1, 1), byCash(-1, 1, -1)]).toEqual(['decline', 'decline'])
  })

  it('takes a flow of nothing for no inflow', () => {
    expect(byCash(1, 0, 0)).toBe('mature')
    expect(byCash(0, 0, 0)).toBe('shake-out')
    expect(byCash(1e-12, -1e12, 1e-12)).toBe('growth')
  })

  it('counts before age where all three flows are known', () => {
    const young = { yearsSinceFounding: 1, revenueGrowth: 3 }
    const flows = { operatingCashFlow: 1, investingCashFlow: -1, financingCashFlow: -1 }
    expect(segmentOf(ENTERPRISE_STAGE, { ...young, ...flows })).toBe('mature')
    const { financingCashFlow, ...two } = flows
    expect(financingCashFlow).toBe(-1)
    expect(segmentOf(ENTERPRISE_STAGE, { ...young, ...two })).toBe('start-up')
  })
})

describe('stage by age and growth', () => {
  it('draws its lines at five years, 10 % and -5 %', () => {
    expect([byAge(4.9, -0.5), byAge(5, 0.101), byAge(5, 0.1), byAge(5, -0.05), byAge(80, -0.051)]).toEqual([
      'start-up',
      'growth',
      'mature',
      'mature',
      'decline',
    ])
  })
})
