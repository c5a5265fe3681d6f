import { describe, expect, it } from 'vitest'
import { npv, xirr } from '../../../src/money/index.js'
import { returnsOfFlows } from '../../../src/project/index.js'

const columns = {
  dates: ['2023-12-31', '2024-06-30', '2024-12-31', '2025-06-30'],
  months: [0, 6, 6, 6],
  flows: [-100, 40, 40, 40],
  invested: [100, 0, 0, 0],
}

describe('returnsOfFlows', () => {
  it('says what the years are', () => {
    const { irr } = returnsOfFlows(columns, { annualDiscountRate: 0.08 })
    expect(irr.dated).toEqual(xirr({ dates: columns.dates, amounts: columns.flows }))
    const perHalfYear = Math.sqrt(1 + irr.periodic.rates[0]!) - 1
    expect(npv(columns.flows, { ratePerPeriod: perHalfYear })).toBeCloseTo(0, 10)
  })

  it('discounts to close by both', () => {
    const result = returnsOfFlows(columns, { annualDiscountRate: 0.08 }).npv
    expect(result.periodic).toBeCloseTo(npv(columns.flows, { ratePerPeriod: 1.08 ** 0.5 - 1 }), 12)
    const at = (days: number) => 40 * 1.08 ** (-days / 365)
    expect(result.dated).toBeCloseTo(-100 + at(182) + at(366) + at(547), 12)
  })

  it('measures what comes back by the capital put in', () => {
    const result = returnsOfFlows(columns, { annualDiscountRate: 0.08 })
    expect(result.moneyMultiple).toBeCloseTo(1.2, 14)
    expect(result.profitabilityIndex).toBeCloseTo(1 + result.npv.dated / 100, 14)
    expect(result.payback).toEqual({ status: 'recovered', years: 1.25, lastingYears: 1.25, balance: 20 })
    expect(result.discountedPayback.years).toBeGreaterThan(1.25)
  })

  it('keeps the union of statuses', () => {
    const statusOf = (flows: readonly number[]) =>
      returnsOfFlows({ ...columns, flows }, { annualDiscountRate: 0.08 }).irr.periodic
    expect(statusOf([-100, 240, -143, 0])).toMatchObject({ status: 'multiple' })
    expect(statusOf([-100, 0, 0, 0])).toMatchObject({ status: 'none', limit: -1 })
    expect(statusOf([0, 0, 0, 0])).toMatchObject({ status: 'degenerate' })
    expect(statusOf([0, 1, 0, 0])).toMatchObject({ status: 'none', reason: 'only-received' })
  })

  it('leaves out what does not exist', () => {
    const { moneyMultiple, profitabilityIndex } = returnsOfFlows(
      { ...columns, invested: [0, 0, 0, 0] },
      { annualDiscountRate: 0 },
    )
    expect([moneyMultiple, profitabilityIndex]).toEqual([undefined, undefined])
  })

  it('chooses as asked', () => {
    const flows = [-100, 240, -143, 0]
    const { irr } = returnsOfFlows({ ...columns, flows }, { annualDiscountRate: 0.08, choose: 'highest' })
    expect(irr.periodic).toMatchObject({ status: 'multiple', rule: 'highest' })
    expect(irr.periodic.rates.at(-1)).toBeCloseTo(1.3 ** 2 - 1, 10)
  })

  it('names what is wrong', () => {
    expect(() => returnsOfFlows(columns, { annualDiscountRate: -1 })).toThrow('options.annualDiscountRate')
    expect(() => returnsOfFlows({ ...columns, invested: [-1, 0, 0, 0] }, { annualDiscountRate: 0 })).toThrow(
      'columns.invested[0]',
    )
    expect(() => returnsOfFlows(JSON.parse('null'), { annualDiscountRate: 0 })).toThrow('INVALID_TYPE')
    expect(() => returnsOfFlows({ ...columns, flows: [1] }, { annualDiscountRate: 0 })).toThrow('LENGTH_MISMATCH')
  })

  it('works from 1e-6 to 1e15', () => {
    for (const size of [1e-6, 1e15]) {
      const flows = columns.flows.map(flow => flow * size)
      const { irr } = returnsOfFlows({ ...columns, flows }, { annualDiscountRate: -0.005 })
      expect(irr.dated.rates[0]).toBeCloseTo(returnsOfFlows(columns, { annualDiscountRate: 0 }).irr.dated.rates[0]!, 12)
    }
  })
})
