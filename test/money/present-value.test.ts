import { describe, expect, it } from 'vitest'
import type { DatedFlow } from '../../src/money/index.js'
import { discountFactor, presentValue, xnpv } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'

const FLOWS: readonly DatedFlow[] = [
  { date: '2025-01-01', amount: 110 },
  { date: '2026-01-01', amount: 121 },
]
const OPTIONS = { annualDiscountRate: 0.1, on: '2024-01-01' }

describe('presentValue', () => {
  it('is what each payment is worth, of years of 365.25 days or of 365', () => {
    const by = (year: number) => 110 * 1.1 ** (-366 / year) + 121 * 1.1 ** (-731 / year)
    expect(presentValue(FLOWS, OPTIONS)).toBeCloseRelative(by(365.25), 1e-14)
    expect(presentValue(FLOWS, { ...OPTIONS, dayCount: 'actual/365' })).toBeCloseRelative(by(365), 1e-14)
    expect(presentValue(FLOWS.toReversed(), OPTIONS)).toBe(presentValue(FLOWS, OPTIONS))
  })

  it('agrees with the worked example of XNPV in the documentation of Excel: 2086.65 at 9 %', () => {
    const flows = [
      ['2008-01-01', -10_000],
      ['2008-03-01', 2750],
      ['2008-10-30', 4250],
      ['2009-02-15', 3250],
      ['2009-04-01', 2750],
    ] as const
    const value = presentValue(
      flows.map(([date, amount]) => ({ date, amount })),
      { annualDiscountRate: 0.09, on: '2008-01-01', dayCount: 'actual/365' },
    )
    expect(value).toBeCloseTo(2086.647602, 6)
  })

  it('is the sum at a rate of 0, however many payments there are', () => {
    const many = Array.from({ length: 10_000 }, () => ({ date: '2030-05-05', amount: 0.1 }))
    expect(presentValue(many, { annualDiscountRate: 0, on: '2024-01-01' })).toBe(1000)
    expect(presentValue([], OPTIONS)).toBe(0)
  })

  it('refuses payments before the day, or lets them earn the rate', () => {
    const flows = [{ date: '2023-01-01', amount: 100 }]
    expect(thrown(() => presentValue(flows, OPTIONS))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'flows[0].date' })
    const later = presentValue(flows, { ...OPTIONS, earlier: 'accumulate' })
    expect(later).toBeCloseRelative(100 / discountFactor(0.1, 365, 'day'), 1e-13)
    expect(presentValue([{ date: '2024-01-01', amount: 7 }], OPTIONS)).toBe(7)
  })

  it('adds up amounts of one currency only', () => {
    const euros = FLOWS.map(flow => ({ ...flow, currency: 'EUR' }))
    expect(presentValue(euros, OPTIONS)).toBe(presentValue(FLOWS, OPTIONS))
    expect(thrown(() => presentValue([...euros, { ...FLOWS[0]!, currency: 'CNY' }], OPTIONS)).code).toBe(
      'MIXED_CURRENCIES',
    )
    expect(thrown(() => presentValue([...euros, FLOWS[0]!], OPTIONS)).path).toBe('flows.currency[2]')
  })

  it('refuses holes, and a sum that no double holds', () => {
    const sparse = new Array<DatedFlow>(2)
    sparse[1] = FLOWS[0]!
    expect(thrown(() => presentValue(sparse, OPTIONS))).toMatchObject({ code: 'INVALID_TYPE', path: 'flows[0]' })
    const huge = { date: '2024-01-01', amount: 1.5e308 }
    expect(thrown(() => presentValue([huge, huge], OPTIONS))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'flows' })
    expect(presentValue([huge, { ...huge, amount: -1.5e308 }], OPTIONS)).toBe(0)
  })

  it('names what is wrong', () => {
    const read = (flows: unknown, options: object = {}) =>
      thrown(() => presentValue(JSON.parse(JSON.stringify(flows)), { ...OPTIONS, ...options })).path
    expect(read(null)).toBe('flows')
    expect(read([null])).toBe('flows[0]')
    expect(read([{ date: 'soon', amount: 1 }])).toBe('flows[0].date')
    expect(read([{ amount: 1 }])).toBe('flows[0].date')
    expect(read([{ date: '2024-01-01', amount: '1' }])).toBe('flows[0].amount')
    expect(read(FLOWS, { on: undefined })).toBe('options.on')
    expect(read(FLOWS, { annualDiscountRate: undefined })).toBe('options.annualDiscountRate')
    expect(read(FLOWS, { annualDiscountRate: -1 })).toBe('options.annualDiscountRate')
    expect(read(FLOWS, { dayCount: '30/360' })).toBe('options.dayCount')
    expect(read(FLOWS, { earlier: 'drop' })).toBe('options.earlier')
    expect(read(FLOWS, { rate: 0.1 })).toBe('options.rate')
    expect(thrown(() => presentValue(FLOWS, JSON.parse('null'))).path).toBe('options')
    expect(read([{ date: '9999-01-01', amount: 1 }], { annualDiscountRate: -0.9999 })).toBe('flows[0].amount')
    expect(read([{ date: '2034-01-01', amount: 1e300 }], { annualDiscountRate: -0.9999 })).toBe('flows[0].amount')
  })
})

it('is what xnpv says to the last bit', () => {
  const flows = [
    { date: '1990-01-01', amount: -1 },
    { date: '2024-01-01', amount: -1 },
  ]
  const annualDiscountRate = -0.05145460940940497
  expect(presentValue(flows, { annualDiscountRate, on: '1990-01-01', dayCount: 'actual/365' })).toBe(
    xnpv(flows, { annualDiscountRate }),
  )
})
