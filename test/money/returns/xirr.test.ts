import { describe, expect, it } from 'vitest'
import { dayNumber, xirr } from '../../../src/money/index.js'
import { readTimed } from '../../../src/money/returns/xirr.js'

const flowsOf = (...flows: readonly (readonly [string, number])[]) => flows.map(([date, amount]) => ({ date, amount }))
const monthly = Array.from({ length: 8 }, (_, i) => [`2012-0${i + 1}-29`, i === 7 ? 133.04 : 305.38] as const)
const twoDays = [187.5, -30, 187.5, 187.5, 187.5, -188, -188, -188, -188, -188].map(
  (amount, i) => [`2020-05-2${i < 3 ? 7 : 8}`, amount] as const,
)
const yearly = [0, 0, -100, 10, 0, 0].map((amount, i) => [`${2021 + i}-12-31`, amount] as const)

const WEAK_SPOTS: readonly (readonly [string, ReturnType<typeof flowsOf>, number, number])[] = [
  ['six days', flowsOf(['2021-08-03', -99_995], ['2021-08-09', 97_642]), -0.7650989868520954, 1e-14],
  ['thirteen days', flowsOf(['2020-03-04', -713.07], ['2020-03-17', 555.33]), -0.9991059150638755, 1e-14],
  ['most of the money lost in months', flowsOf(['2011-12-29', -9000], ...monthly), -0.9660894685128345, 1e-14],
  // 366 days of a year of 365.
  ['zeros around', flowsOf(...yearly), 0.1 ** (365 / 366) - 1, 1e-15],
  ['two days, a meaningless but right answer', flowsOf(...twoDays), 1.5621176965285484e78, 1e65],
]

describe('xirr', () => {
  it.each(WEAK_SPOTS)('%s', (_, flows, expected, tolerance) => {
    const rates = xirr(flows)
    expect(rates).toMatchObject({ status: 'unique', complete: true, certificate: { method: 'descartes' } })
    expect(Math.abs(rates.rates[0]! - expected)).toBeLessThan(tolerance)
    expect(rates.roots[0]?.residual).toBeLessThan(1e-15)
  })

  it('has the digits of a total loss but one cent', () => {
    const { roots } = xirr(flowsOf(['2023-01-01', -1e10], ['2024-01-01', 0.01]))
    expect(roots[0]?.logGrowth).toBe(Math.log(1e-12))
    expect(roots[0]?.rate).toBe(-0.999999999999)
  })

  it('gives the same digits in any order', () => {
    const flows = flowsOf(['2024-01-01', 0.1], ['2023-01-05', -7.7], ['2024-01-01', 0.2], ['2024-01-01', 8.3])
    const [first, ...others] = [flows, flows.toReversed(), [...flows.slice(2), ...flows.slice(0, 2)]].map(given =>
      xirr(given),
    )
    for (const other of others) expect(other).toEqual(first)
  })

  it('reads objects, dates and days alike', () => {
    const dates = ['2023-01-05', '2023-09-01', '2024-01-01']
    const amounts = [-100, 60, 55]
    const rows = dates.map((date, i) => ({ date, amount: amounts[i]! }))
    const days = dates.map(date => dayNumber(date))
    expect(xirr({ dates, amounts })).toEqual(xirr(rows))
    expect(xirr({ days: Float64Array.from(days), amounts: Float64Array.from(amounts) })).toEqual(xirr(rows))
  })

  it('takes a day count', () => {
    const flows = flowsOf(
      ['2007-01-12', -10_000],
      ['2008-02-14', 2500],
      ['2008-03-03', 2000],
      ['2008-06-14', 3000],
      ['2008-12-01', 4000],
    )
    const rate = (dayCount: '30/360 US' | 'actual/365'): string | undefined =>
      xirr(flows, { dayCount }).rates[0]?.toFixed(12)
    expect(rate('30/360 US')).toBe('0.100675477283')
    expect(rate('actual/365')).toBe('0.100643783427')
  })

  it('finds all rates between dates', () => {
    const rates = xirr(flowsOf(['2021-01-01', -100], ['2022-01-01', 240], ['2023-01-01', -143]))
    expect(rates).toMatchObject({ status: 'multiple', complete: true })
    expect(rates.rates.map(rate => rate.toFixed(12))).toEqual(['0.100000000000', '0.300000000000'])
  })

  it('spans ten thousand years', () => {
    const rates = xirr(flowsOf(['0001-01-01', -100], ['0001-01-02', 220], ['9999-12-31', -121]))
    expect(rates).toMatchObject({ status: 'multiple', complete: true })
    for (const { residual } of rates.roots) expect(residual).toBeLessThan(1e-13)
  })

  it('takes a million flows over decades', () => {
    const days = Float64Array.from({ length: 1e6 }, (_, i) => (i * 7919) % 20_000)
    const amounts = Float64Array.from(days, day => (day < 400 ? -100 : 10 + (day % 13)))
    expect(xirr({ days, amounts })).toMatchObject({ status: 'unique', complete: true })
  })

  it('has answers, not errors, where there is no rate', () => {
    expect(xirr([])).toMatchObject({ status: 'none', reason: 'no-flows' })
    expect(xirr(flowsOf(['2024-01-01', -100], ['2025-01-01', 0]))).toMatchObject({ reason: 'total-loss', limit: -1 })
    expect(xirr(flowsOf(['2024-01-01', -100], ['2024-01-01', 100]))).toMatchObject({ status: 'degenerate' })
    expect(xirr(flowsOf(['2024-01-01', -1], ['2024-01-02', 10]))).toMatchObject({ reason: 'beyond-doubles' })
  })

  it('has digits where flows lie 600 orders of magnitude apart', () => {
    const { roots } = xirr({ days: [0, 1, 2, 3], amounts: [-1e-200, -1e300, 1e-250, 1e290] })
    // Only the second and the last count.
    expect(roots[0]?.logGrowth).toBeCloseTo((-10 * Math.LN10 * 365) / 2, 9)
    expect(roots[0]?.residual).toBeLessThan(1e-12)
    const later = xirr({ days: [0, 1e6, 1e6 + 1], amounts: [-1e-300, -1e300, 1e-3] })
    expect(later.roots[0]?.logGrowth).toBeCloseTo(-303 * Math.LN10 * 365, 6)
    expect(later.roots[0]?.residual).toBeLessThan(1e-12)
  })

  it('has digits where a power of 1 + r underflows beside an amount that makes up for it', () => {
    const { roots } = xirr({ days: [0, 901, 21_895], amounts: [-1e-185, 1e-211, 1e163] })
    expect(roots[0]?.logGrowth).toBeCloseRelative((348 * Math.LN10 * 365) / 21_895, 1e-13)
    expect(roots[0]?.residual).toBeLessThan(1e-12)
  })

  it('names what is wrong', () => {
    const call = (flows: unknown, options?: unknown) => (): unknown => Reflect.apply(xirr, undefined, [flows, options])
    expect(call(flowsOf(['2024-02-30', 1]))).toThrow(/flows\[0\]\.date/)
    expect(call([], { dayCount: '360' })).toThrow(/options\.dayCount/)
    expect(call([], { guess: 0.1 })).toThrow(/options\.guess/)
    expect(call(null)).toThrow(/flows/)
    const days = { days: [0, 400], amounts: [-1, 2] }
    const unused = { dayCount: 'actual/365', dayCountOptions: { frequncy: 2 } }
    expect(call(days, unused)).toThrow(/^options\.dayCountOptions\.frequncy/)
    const missing = { dayCount: 'actual/actual ICMA' }
    expect(call(days, missing)).toThrow(/^options\.dayCountOptions\.couponPeriod/)
  })
})

it('readTimed has days from 1970 and the year they are counted in', () => {
  expect(readTimed(flowsOf(['1970-01-03', 5], ['1970-01-02', -1]), undefined)).toEqual({
    times: [1, 2],
    amounts: [-1, 5],
    basis: 365,
  })
})
