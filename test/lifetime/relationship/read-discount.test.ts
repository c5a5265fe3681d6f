import { describe, expect, it } from 'vitest'
import type { DiscountTerms } from '../../../src/lifetime/index.js'
import { readDiscount } from '../../../src/lifetime/relationship/read-discount.js'
import { dayNumber } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const days = { start: dayNumber('2025-01-01'), last: 100 }
const date = '2025-01-31'

describe('readDiscount', () => {
  it('takes a hurdle as the whole cost of capital', () => {
    const { force, ...rest } = readDiscount({ kind: 'hurdle-rate', annualHurdleRate: 0.12 }, days)
    expect(force).toBeCloseRelative(Math.log(1.12) / 365.25, 1e-15)
    expect(rest).toEqual({ charges: [] })
  })

  it('turns charges into what is paid', () => {
    const terms = {
      kind: 'capital-charge',
      annualDiscountRate: 0,
      charges: [{ date, amount: 5, facility: 'loan' }],
    } as const
    expect(readDiscount(terms, days)).toEqual({
      force: 0,
      charges: [{ facility: 'loan', source: 'capital charge', day: 30, amount: -5 }],
    })
  })

  it('turns a rate on capital into a cost per day', () => {
    const capital = [
      { date: '2025-01-01', amount: 730.5 },
      { date, amount: 0 },
    ]
    const terms = { kind: 'capital-rate', annualDiscountRate: 0, annualCapitalRate: 0.5, capital } as const
    expect(readDiscount({ ...terms, facility: 'loan' }, days).accruing?.facility).toBe('loan')
    expect(readDiscount(terms, days).accruing).toEqual({ facility: 'relationship', days: [0, 30], amounts: [-1, -0] })
  })

  const rate: DiscountTerms = {
    kind: 'capital-rate',
    annualDiscountRate: 0.03,
    annualCapitalRate: 0.1,
    capital: [{ date: '2025-01-01', amount: 1 }],
  }
  it.each<[object, string, string]>([
    [{ ...rate, annualHurdleRate: 0.1 }, 'UNKNOWN_OPTION', 'terms.discount.annualHurdleRate'],
    [{ ...rate, annualCapitalRate: 10 }, 'OUT_OF_RANGE', 'terms.discount.annualCapitalRate'],
    [{ ...rate, annualCapitalRate: -0.1 }, 'OUT_OF_RANGE', 'terms.discount.annualCapitalRate'],
    [{ ...rate, capital: [] }, 'EMPTY_INPUT', 'terms.discount.capital'],
    [{ ...rate, capital: [{ date, amount: 1 }] }, 'OUT_OF_RANGE', 'terms.discount.capital[0].date'],
    [{ ...rate, annualDiscountRate: -0.95 }, 'OUT_OF_RANGE', 'terms.discount.annualDiscountRate'],
    [{ kind: 'capital-charge', annualDiscountRate: 0.1, charges: 4 }, 'INVALID_TYPE', 'terms.discount.charges'],
    [
      { kind: 'capital-charge', annualDiscountRate: 0.1, charges: [{ date, amount: -4 }] },
      'OUT_OF_RANGE',
      'terms.discount.charges[0].amount',
    ],
    [
      { kind: 'capital-charge', annualDiscountRate: 0.1, charges: [{ date: '2026-01-01', amount: 4 }] },
      'OUT_OF_RANGE',
      'terms.discount.charges[0].date',
    ],
  ])('refuses %j', (terms, code, path) => {
    expect(thrown(() => Reflect.apply(readDiscount, undefined, [terms, days]))).toMatchObject({ code, path })
  })
})
