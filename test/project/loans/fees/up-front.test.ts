import { describe, expect, it } from 'vitest'
import type { UpFrontFee } from '../../../../src/project/loans/fees/types.js'
import { upFrontFee } from '../../../../src/project/loans/fees/up-front.js'

const terms = { currency: 'CNY', principal: 333_33, rounding: 'half-even' } as const
const fee = (of: UpFrontFee['of'], more: Partial<UpFrontFee> = {}) =>
  upFrontFee({ kind: 'up-front', of, ...more }, terms, 'fee')

describe('upFrontFee', () => {
  it('is a share of the principal, rounded as the loan says, or an amount', () => {
    expect(fee(0.015)).toBe(500)
    expect(fee({ currency: 'CNY', minorUnits: 123 })).toBe(123)
    expect(upFrontFee({ kind: 'up-front', of: 0.015 }, { ...terms, rounding: 'down' }, 'fee')).toBe(499)
    expect(fee(0)).toBe(0)
  })

  it('refuses shares below 0 and other ways to pay', () => {
    expect(() => fee(-0.01)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'fee.of' }))
    expect(() => fee({ currency: 'CNY', minorUnits: -1 })).toThrow(
      expect.objectContaining({ path: 'fee.of.minorUnits' }),
    )
    // @ts-expect-error: no such way
    expect(() => fee(0.01, { paid: 'later' })).toThrow(expect.objectContaining({ path: 'fee.paid' }))
  })
})
