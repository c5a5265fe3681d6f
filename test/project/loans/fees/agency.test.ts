import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { agencyFees } from '../../../../src/project/loans/fees/agency.js'

const amount = { currency: 'EUR', minorUnits: 100 }
const fees = (from: string, ends: readonly string[], every: 'year' | 'instalment') =>
  agencyFees(
    { kind: 'agency', amount, every },
    { currency: 'EUR', from: dayNumber(from), periods: ends.map(end => ({ end: dayNumber(end) })) },
    'fee',
  )

describe('agencyFees', () => {
  it('comes with each instalment', () => {
    expect(fees('2024-01-31', ['2024-02-29', '2024-03-31'], 'instalment')).toEqual([100, 100])
  })

  it('comes with the first instalment on or after each anniversary', () => {
    expect(fees('2024-01-31', ['2024-07-31', '2025-01-31', '2025-07-31', '2026-01-31'], 'year')).toEqual([
      0, 100, 0, 100,
    ])
    expect(fees('2024-01-31', ['2025-01-30', '2025-03-01'], 'year')).toEqual([0, 100])
  })

  it('counts every anniversary of a long period, and the last of February as one', () => {
    expect(fees('2024-02-29', ['2025-02-28', '2028-02-28', '2028-02-29'], 'year')).toEqual([100, 200, 100])
  })

  it('ends with the calendar', () => {
    expect(fees('9997-06-30', ['9998-06-30', '9999-12-31'], 'year')).toEqual([100, 100])
  })

  it('refuses other rhythms', () => {
    // @ts-expect-error: no such rhythm
    expect(() => fees('2024-01-31', ['2025-01-31'], 'month')).toThrow(expect.objectContaining({ path: 'fee.every' }))
  })
})
