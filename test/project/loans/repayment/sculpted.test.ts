import { describe, expect, it } from 'vitest'
import { sculpted } from '../../../../src/project/loans/repayment/sculpted.js'
import type { Sculpted } from '../../../../src/project/loans/types.js'
import { fault } from '../some-loan.js'
import { beginning } from './beginning.js'

const plan = (cashFlows: readonly number[], coverage: Sculpted['coverage'], first = 0) =>
  sculpted({ kind: 'sculpted', cashFlows, coverage }, beginning({ first, rate: 1.2 }), 'repayment')

describe('sculpted', () => {
  it('solves for the coverage: the present value of cash flows over the loan', () => {
    // 55,000 / 1.1 + 121,000 / 1.1^2 = 150,000
    const { coverage, principalOf } = plan([55_000, 121_000, 0, 0], 'solve')
    expect(coverage).toBeCloseTo(1.5, 14)
    expect(principalOf(0, 100_000, 10_000)).toBe(36_667 - 10_000)
  })

  it('does not read cash flow of grace', () => {
    expect(plan([999_999, 0, 55_000, 121_000], 'solve', 2).coverage).toBeCloseTo(1.5, 14)
  })

  it('refuses negative principal by the name of its instalment', () => {
    const { principalOf } = plan([14_000, 176_000, 176_000, 176_000], 1.5)
    expect(() => principalOf(0, 100_000, 10_000)).toThrow(fault('OUT_OF_RANGE', 'repayment.cashFlows[0]'))
    // One minor unit may be the rounding of interest and service.
    expect(principalOf(0, 100_000, 9334)).toBe(0)
  })

  it('says how much is short on the last due day, and what cash flows carry', () => {
    const { checkLast } = plan([55_000, 55_000, 55_000, 55_000], 2)
    expect(() => checkLast?.(90_000, 9000)).toThrow(
      expect.objectContaining({ path: 'repayment.cashFlows', hint: expect.stringContaining('They carry 87171') }),
    )
    expect(() => checkLast?.(25_000, 2500)).not.toThrow()
  })

  it('needs cash flows that are worth something', () => {
    expect(() => plan([0, 0, 0, 0], 'solve')).toThrow(fault('OUT_OF_RANGE', 'repayment.cashFlows'))
    expect(() => plan([5, -500, 0, 0], 'solve')).toThrow(fault('OUT_OF_RANGE', 'repayment.cashFlows'))
  })
  it('asks nothing of cash flow once all is repaid', () => {
    const { principalOf, checkLast } = plan([90_000, 90_000, -500, -500], 1.2)
    expect(principalOf(2, 0, 0)).toBe(0)
    expect(() => checkLast?.(0, 0)).not.toThrow()
    const nothing = sculpted(
      { kind: 'sculpted', cashFlows: [5, 5, 5, 5], coverage: 'solve' },
      beginning({ balance: 0 }),
      'repayment',
    )
    expect([nothing.coverage, nothing.principalOf(0, 0, 0)]).toEqual([undefined, 0])
  })
})
