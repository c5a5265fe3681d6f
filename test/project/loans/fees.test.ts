import { describe, expect, it } from 'vitest'
import type { Money } from '../../../src/money/index.js'
import { dayNumber } from '../../../src/money/index.js'
import type { FeeTerms } from '../../../src/project/loans/fees.js'
import { feesOf } from '../../../src/project/loans/fees.js'
import type { LoanFee } from '../../../src/project/loans/types.js'

const usd = (minorUnits: number): Money => ({ currency: 'USD', minorUnits })
const STARTS = ['2024-01-15', '2024-07-15', '2025-01-15', '2025-07-15', '2026-01-15']
const terms: FeeTerms = {
  currency: 'USD',
  principal: 1_000_000_00,
  from: dayNumber('2024-01-15'),
  periods: STARTS.slice(0, -1).map((start, k) => {
    const [from, to] = [dayNumber(start), dayNumber(STARTS[k + 1]!)]
    return { start: from, end: to, due: to, days: to - from, basis: 360 }
  }),
  rounding: 'half-even',
}
const fees = (...given: readonly LoanFee[]) => feesOf(given, terms)

describe('feesOf', () => {
  it('is nothing without fees', () => {
    expect(feesOf(undefined, terms)).toEqual({ upFront: 0, deducted: 0, byInstalment: new Float64Array(4) })
    expect(fees()).toEqual(feesOf(undefined, terms))
  })

  it('adds up fees of all kinds, and tells what is deducted', () => {
    const all = fees(
      { kind: 'up-front', of: 0.01 },
      { kind: 'up-front', of: usd(2_500_00), paid: 'separately' },
      { kind: 'agency', amount: usd(500_00), every: 'instalment' },
      { kind: 'agency', amount: usd(1_000_00), every: 'year' },
    )
    expect(all.upFront).toBe(12_500_00)
    expect(all.deducted).toBe(10_000_00)
    expect([...all.byInstalment]).toEqual([500_00, 1_500_00, 500_00, 1_500_00])
  })

  it('charges a commitment by period beside the rest', () => {
    const undrawn = [{ from: '2024-01-15', amount: usd(400_000_00) }]
    const { byInstalment } = fees({ kind: 'commitment', annualRate: 0.004, undrawn })
    // 400,000 × 0.4 % × 182 / 360, and 184, 181, 184 days.
    expect([...byInstalment]).toEqual([808_89, 817_78, 804_44, 817_78])
  })

  it('refuses deductions that leave nothing to pay out', () => {
    expect(() => fees({ kind: 'up-front', of: 0.5 }, { kind: 'up-front', of: 0.5 })).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'loan.fees' }),
    )
    expect(fees({ kind: 'up-front', of: 1, paid: 'separately' }).deducted).toBe(0)
  })

  it('refuses unknown kinds, misspelt fields, holes and other currencies, each by its place', () => {
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    // @ts-expect-error: no such kind
    expect(() => fees({ kind: 'exit', of: 1 })).toThrow(at('OUT_OF_RANGE', 'loan.fees[0].kind'))
    const misspelt = { kind: 'up-front', of: 0.01, payed: 'separately' } as const
    expect(() => fees(misspelt)).toThrow(at('UNKNOWN_OPTION', 'loan.fees[0].payed'))
    const holed: LoanFee[] = []
    holed[1] = { kind: 'up-front', of: 0.01 }
    expect(() => feesOf(holed, terms)).toThrow(at('INVALID_TYPE', 'loan.fees[0]'))
    const euro = { kind: 'agency', amount: { currency: 'EUR', minorUnits: 1 }, every: 'year' } as const
    expect(() => fees(euro)).toThrow(at('MIXED_CURRENCIES', 'loan.fees[0].amount.currency'))
    // @ts-expect-error: no list
    expect(() => feesOf({}, terms)).toThrow(at('INVALID_TYPE', 'loan.fees'))
  })
})
