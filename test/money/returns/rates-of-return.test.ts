import { describe, expect, it } from 'vitest'
import { checkedChoice } from '../../../src/money/returns/choose.js'
import { residualAt, zeroOf } from '../../../src/money/returns/one-sign-change.js'
import {
  LARGEST_LOG_GROWTH,
  rateOfOneChange,
  ratesOfSeveralChanges,
  ratesWithoutChange,
  ratioAtTimes,
} from '../../../src/money/returns/rates-of-return.js'
import { signsOf } from '../../../src/money/returns/signs.js'

const ratioOf = (times: readonly number[], amounts: readonly number[]) =>
  ratioAtTimes(Float64Array.from(times), Float64Array.from(amounts), signsOf(amounts))
const severalOf = (times: readonly number[], amounts: readonly number[], perUnit = 1) =>
  ratesOfSeveralChanges(
    Float64Array.from(times),
    Float64Array.from(amounts),
    perUnit,
    signsOf(amounts).changes,
    checkedChoice(undefined),
  )

describe('ratesWithoutChange', () => {
  it.each([
    [[], 'no-flows'],
    [[5], 'only-received'],
    [[0, 5, 3], 'only-received'],
    [[-1, -2], 'only-paid'],
    [[-1, -2, 0], 'total-loss'],
    [[-1, 0, -2], 'only-paid'],
  ])('%j: %s', (amounts, reason) => {
    const signs = signsOf(amounts)
    const isPaid = amounts.some(amount => amount < 0)
    expect(ratesWithoutChange(signs, amounts.length, isPaid)).toMatchObject({ status: 'none', reason, complete: true })
  })

  it('is degenerate where all is 0, and no answer where signs change', () => {
    expect(ratesWithoutChange(signsOf([0, 0]), 2, false)?.status).toBe('degenerate')
    expect(ratesWithoutChange(signsOf([-1, 2]), 2, true)).toBeUndefined()
  })
})

describe('rateOfOneChange', () => {
  it('has the rate of a year from times in days', () => {
    const rates = rateOfOneChange(ratioOf([0, 730], [-100, 121]), 365)
    expect(rates).toMatchObject({ status: 'unique', rule: 'only', complete: true, signChanges: 1 })
    expect(rates.rates[0]).toBeCloseTo(0.1, 14)
    expect(rates.roots[0]?.residual).toBeLessThan(1e-15)
  })

  it('says where no double holds the rate', () => {
    const beyond = rateOfOneChange(ratioOf([0, 1], [-1, 10]), 365)
    expect(beyond).toMatchObject({ status: 'none', reason: 'beyond-doubles', rates: [] })
    expect(beyond.beyondDoubles?.map(logGrowth => logGrowth.toFixed(9))).toEqual([(365 * Math.LN10).toFixed(9)])
    expect(Math.expm1(LARGEST_LOG_GROWTH)).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(Math.exp(LARGEST_LOG_GROWTH + 2e-13)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('ratioAtTimes', () => {
  it('passes over zeros', () => {
    const zero = zeroOf(ratioOf([0, 1, 2, 3, 4], [0, -100, 0, 121, 0]))
    expect(zero).toBeCloseTo(Math.log(1.1), 15)
  })

  it('scales amounts whose sum would overflow', () => {
    const ratio = ratioOf([0, 1, 2], [-1.5e308, 1e308, 1e308])
    const zero = zeroOf(ratio)
    expect(zero).toBeCloseTo(Math.log((1 + Math.sqrt(7)) / 3), 14)
    expect(residualAt(ratio, zero)).toBeLessThan(1e-15)
  })
})

describe('ratesOfSeveralChanges', () => {
  it('ascends, and chooses by the rule', () => {
    const rates = severalOf([0, 1, 2, 3], [-1000, 6000, -11_000, 6000])
    expect(rates).toMatchObject({ status: 'multiple', chosen: 0, rule: 'nearest-zero', complete: true, residual: 0 })
    expect(rates.rates.map(rate => rate.toFixed(12))).toEqual(['0.000000000000', '1.000000000000', '2.000000000000'])
  })

  it('divides times by what they have in common: flows that touch in steps of 365 days are counted exactly', () => {
    const rates = severalOf([0, 365, 730], [-100, 220, -121], 365)
    expect(rates).toMatchObject({ status: 'unique', complete: true, certificate: { method: 'sturm' } })
    expect(rates.roots[0]?.touches).toBe(true)
    expect(rates.rates[0]).toBeCloseTo(0.1, 14)
  })

  it('keeps apart what no double holds', () => {
    const rates = severalOf([0, 1, 2], [-1e-200, 1e200, -1e199])
    expect(rates).toMatchObject({ status: 'unique', rule: 'only', signChanges: 2, beyondDoubles: [expect.any(Number)] })
    expect(rates.rates[0]).toBeCloseTo(-0.9, 12)
    const [logGrowth = 0] = rates.beyondDoubles ?? []
    expect(logGrowth).toBeCloseTo(400 * Math.LN10, 9)
  })

  it('is undecided where it stayed open', () => {
    const rates = severalOf([0, 501, 1002.5], [100, -200, 100])
    expect(rates.status).toBe('multiple')
    const open = severalOf([0, 500.5, 1001], [-100, 200, -100])
    expect(open).toMatchObject({ status: 'undecided', complete: false, rule: 'only' })
    expect(open.status === 'undecided' && open.open).toHaveLength(1)
    expect(open.roots[0]?.touches).toBe(true)
  })

  it('is none where no rate solves', () => {
    expect(severalOf([0, 1, 2], [100, -200, 150])).toMatchObject({
      status: 'none',
      reason: 'no-real-rate',
      rates: [],
      complete: true,
    })
  })
})
