import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { commitmentFees } from '../../../../src/project/loans/fees/commitment.js'
import type { UndrawnAmount } from '../../../../src/project/loans/fees/types.js'
import type { InterestPeriod } from '../../../../src/project/loans/types.js'

const amount = (from: string, minorUnits: number): UndrawnAmount => ({ from, amount: { currency: 'USD', minorUnits } })
const period = (start: string, end: string, more: Partial<InterestPeriod> = {}): InterestPeriod => {
  const [from, to] = [dayNumber(start), dayNumber(end)]
  return { start: from, end: to, due: to, days: to - from, basis: 360, ...more }
}
const QUARTERS = [period('2024-01-01', '2024-04-01'), period('2024-04-01', '2024-07-01')]
const fees = (undrawn: readonly UndrawnAmount[], periods: readonly InterestPeriod[] = QUARTERS, annualRate = 0.0036) =>
  commitmentFees(
    { kind: 'commitment', annualRate, undrawn },
    { currency: 'USD', periods, rounding: 'half-even' },
    'fee',
  )

describe('commitmentFees', () => {
  it('is charged on each stretch for its days, in any order', () => {
    // 0.36 % of 1,000,000.00 is 10.00 a day.
    expect(fees([amount('2024-01-01', 1_000_000_00)])).toEqual([910_00, 910_00])
    expect(fees([amount('2024-04-11', 0), amount('2024-01-01', 1_000_000_00)])).toEqual([910_00, 100_00])
    const drawn = [
      amount('2024-01-01', 1_000_000_00),
      amount('2024-02-01', 600_000_00),
      amount('2024-03-01', 100_000_00),
    ]
    expect(fees(drawn)).toEqual([310_00 + 6 * 29_00 + 31_00, 91_00])
  })

  it('is nothing before the first amount and in a period without days', () => {
    expect(fees([amount('2024-03-22', 1_000_000_00)])).toEqual([100_00, 910_00])
    expect(fees([amount('2025-03-22', 1_000_000_00)])).toEqual([0, 0])
    expect(fees([amount('2024-01-01', 100)], [period('2024-01-01', '2024-01-01')])).toEqual([0])
  })

  it('counts a period as the loan does: half of a month of 30 days is 15 of 360', () => {
    const month = period('2024-02-01', '2024-03-01', { days: 30, basis: 360 })
    expect(fees([amount('2024-01-01', 1_000_000_00)], [month])).toEqual([300_00])
  })

  it('rounds once a period', () => {
    const cents = [amount('2024-01-01', 1), amount('2024-01-02', 2), amount('2024-01-03', 3)]
    expect(fees(cents, [period('2024-01-01', '2024-01-04')], 60)).toEqual([1])
  })

  it('refuses nothing undrawn, two amounts of one day, negative rates, and more than is exact', () => {
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    expect(() => fees([])).toThrow(at('EMPTY_INPUT', 'fee.undrawn'))
    expect(() => fees([amount('2024-01-01', 1), amount('2024-01-01', 2)])).toThrow(
      at('CONFLICTING_OPTIONS', 'fee.undrawn'),
    )
    expect(() => fees([amount('2024-01-01', 1)], QUARTERS, -0.01)).toThrow(at('OUT_OF_RANGE', 'fee.annualRate'))
    expect(() => fees([amount('2024-01-01', 2 ** 52)])).toThrow(at('OUT_OF_RANGE', 'fee.undrawn'))
    expect(() => fees([amount('2024-01-01', -1)])).toThrow(at('OUT_OF_RANGE', 'fee.undrawn[0].amount.minorUnits'))
    expect(() => fees([amount('soon', 1)])).toThrow(at('INVALID_DATE', 'fee.undrawn[0].from'))
  })
})
