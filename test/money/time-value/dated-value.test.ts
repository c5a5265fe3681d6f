import { describe, expect, it } from 'vitest'
import { presentValue } from '../../../src/money/index.js'
import { xfv, xnfv, xnpv } from '../../../src/money/time-value/dated-value.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

const FLOWS = {
  dates: ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'],
  amounts: [-10_000, 2750, 4250, 3250, 2750],
}
const ROWS = FLOWS.dates.map((date, i) => ({ date, amount: FLOWS.amounts[i] ?? Number.NaN }))
const OPTIONS = { annualDiscountRate: 0.09 }

describe('xnpv', () => {
  it('is the worked example of the documentation of Excel, from rows or columns, in any order', () => {
    expect(xnpv(FLOWS, OPTIONS)).toBeCloseTo(2086.647602, 6)
    expect(xnpv(ROWS, OPTIONS)).toBe(xnpv(FLOWS, OPTIONS))
    expect(xnpv(ROWS.toReversed(), OPTIONS)).toBeCloseRelative(xnpv(FLOWS, OPTIONS), 1e-15)
  })

  it('is presentValue on the day of the first flow, to the last digit', () => {
    for (const dayCount of ['actual/365', 'actual/365.25'] as const) {
      const on = { ...OPTIONS, on: '2008-01-01', dayCount }
      expect(xnpv(FLOWS, { ...OPTIONS, dayCount })).toBe(presentValue(FLOWS, on))
      const later = { ...on, on: '2008-12-31' }
      expect(xnpv(ROWS, later)).toBe(presentValue(ROWS, { ...later, earlier: 'accumulate' }))
    }
  })

  it('is the sum at a rate of 0', () => {
    expect(xnpv(FLOWS, { annualDiscountRate: 0 })).toBe(3000)
  })

  it('names what is wrong', () => {
    expect(thrown(() => xnpv([], OPTIONS))).toMatchObject({ code: 'EMPTY_INPUT', path: 'flows' })
    expect(thrown(() => xnpv({ dates: [], amounts: [] }, OPTIONS)).code).toBe('EMPTY_INPUT')
    for (const annualDiscountRate of [-1, -3]) {
      expect(thrown(() => xnpv(FLOWS, { annualDiscountRate })).path).toBe('options.annualDiscountRate')
    }
    const mixed = ROWS.map((row, i) => ({ ...row, currency: i === 3 ? 'USD' : 'CNY' }))
    expect(thrown(() => xnpv(mixed, OPTIONS))).toMatchObject({ code: 'MIXED_CURRENCIES', path: 'flows.currency[3]' })
    const late = [...ROWS, { date: '10000-01-01', amount: 1 }]
    expect(thrown(() => xnpv(late, OPTIONS))).toMatchObject({ code: 'INVALID_DATE', path: 'flows[5].date' })
    expect(thrown(() => xnpv(FLOWS, { ...OPTIONS, on: 'today' })).path).toBe('options.on')
    expect(thrown(() => xnpv(FLOWS, { ...OPTIONS, dayCount: JSON.parse('"30/360"') })).path).toBe('options.dayCount')
    expect(thrown(() => xnpv(FLOWS, JSON.parse('null'))).path).toBe('options')
    expect(thrown(() => xnpv(JSON.parse('null'), OPTIONS))).toMatchObject({ code: 'INVALID_TYPE', path: 'flows' })
    const far = [
      { date: '0001-01-01', amount: 1 },
      { date: '9999-01-01', amount: 1 },
    ]
    expect(thrown(() => xnpv(far, { annualDiscountRate: -0.5 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'flows[1].amount',
    })
  })
})

describe('xnfv', () => {
  it('is xnpv grown to the last day', () => {
    const grown = xnpv(FLOWS, OPTIONS) * 1.09 ** (456 / 365)
    expect(xnfv(ROWS.toReversed(), OPTIONS)).toBeCloseRelative(grown, 1e-14)
    expect(thrown(() => xnfv([], OPTIONS)).code).toBe('EMPTY_INPUT')
  })
})

describe('xfv', () => {
  const terms = {
    amount: 100,
    from: '2011-02-01',
    paidOn: '2012-02-01',
    until: '2013-01-31',
    annualRateToPayment: 0.1,
    annualRateToEnd: 0.2,
  }

  it('grows by the forward between two rates', () => {
    expect(xfv(terms)).toBeCloseRelative((100 * 1.44) / 1.1, 1e-14)
    expect(xfv({ ...terms, until: terms.paidOn, annualRateToEnd: 0.1 })).toBe(100)
  })

  it('refuses days in the wrong order', () => {
    expect(thrown(() => xfv({ ...terms, paidOn: '2011-01-31' })).path).toBe('terms.paidOn')
    expect(thrown(() => xfv({ ...terms, until: '2012-01-31' })).path).toBe('terms.until')
  })

  refuses('xfv', xfv, terms)
})
