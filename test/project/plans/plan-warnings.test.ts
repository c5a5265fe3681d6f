import { describe, expect, it } from 'vitest'
import type { FinancingPlan, PlanClient, PlanWarningOptions } from '../../../src/project/plans/index.js'
import { planWarnings } from '../../../src/project/plans/index.js'
import { eur } from '../affordability/loans.js'
import { CLIENT, PLAN } from './plans.js'

const codes = (plan: Partial<FinancingPlan>, client: Partial<PlanClient> = {}, options?: PlanWarningOptions) =>
  planWarnings({ ...PLAN, ...plan }, { ...CLIENT, ...client }, options).map(({ code }) => code)
const floating = {
  ...PLAN.loan,
  rate: { kind: 'floating', index: { name: 'Index', fixings: [{ on: '2025-01-01', rate: 0.03 }] }, margin: 0.02 },
} as const

describe('planWarnings', () => {
  it('has none where nothing stands out', () => {
    expect(codes({})).toEqual([])
    expect(codes({ collateral: { value: eur(1_500_000_00) } }, { project: { readyOn: '2025-01-15' } })).toEqual([])
  })

  it('tells of rates nobody stressed, and of currencies that differ', () => {
    expect(codes({ loan: floating })).toEqual(['RATES_NOT_STRESSED'])
    expect(codes({ loan: floating }, {}, { stress: { add: 0.02 } })).toEqual([])
    expect(codes({}, { incomeCurrency: 'USD' })).toEqual(['CURRENCY_MISMATCH'])
    expect(codes({}, { incomeCurrency: 'EUR' })).toEqual([])
    const [mismatch] = planWarnings(PLAN, { ...CLIENT, incomeCurrency: 'USD' })
    expect(mismatch!.message).toBe('The client earns USD and would owe EUR: a fall of USD makes every payment heavier')
  })

  it('tells of time, shape, cover and collateral at once', () => {
    const loan = { ...PLAN.loan, repayment: { kind: 'bullet' } } as const
    const client = { project: { readyOn: '2025-12-31', usefulUntil: '2026-12-31' } }
    expect(codes({ loan, collateral: { value: eur(1_100_000_00) } }, client)).toEqual([
      'TENOR_BEYOND_USEFUL_LIFE',
      'GRACE_BEYOND_CONSTRUCTION',
      'LARGE_LAST_REPAYMENT',
      'COVER_BELOW_LIMIT',
      'CASH_SHORT',
      'ABOVE_COLLATERAL',
    ])
  })

  it('names faults by their own paths', () => {
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    expect(() => codes({}, {}, { weakSeason: -1 })).toThrow(at('OUT_OF_RANGE', 'options.weakSeason'))
    // @ts-expect-error: no such level
    expect(() => codes({}, {}, { weak: 1 })).toThrow(at('UNKNOWN_OPTION', 'options.weak'))
    expect(() => codes({ loan: { ...PLAN.loan, from: 'x' } })).toThrow(at('INVALID_DATE', 'plan.loan.from'))
    expect(() => codes({ collateral: { value: eur(-1) } })).toThrow(
      at('OUT_OF_RANGE', 'plan.collateral.value.minorUnits'),
    )
  })
})
