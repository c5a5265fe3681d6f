import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { Exact, roundedQuotient } from '../../../src/money/amounts/exact.js'
import { thrown } from '../../errors/thrown.js'

describe('exact decimals', () => {
  it('lose no digit of a product or a sum, and leave the settings of Decimal to others', () => {
    const long = new Exact(`1.${'3'.repeat(200)}`)
    expect(long.times(long).decimalPlaces()).toBe(400)
    expect(new Exact(1e20).plus(1e-20).toFixed()).toBe(`1${'0'.repeat(20)}.${'0'.repeat(19)}1`)
    expect(Decimal.precision).toBe(20)
  })

  it('are rounded once, at the quotient', () => {
    expect(roundedQuotient(new Exact(-5), new Exact(2), 'half-even', 'amount')).toBe(-2)
    expect(roundedQuotient(new Exact(-7), new Exact(-2), 'half-even', 'amount')).toBe(4)
    expect(roundedQuotient(new Exact(7), new Exact(-2), 'floor', 'amount')).toBe(-4)
    expect(roundedQuotient(new Exact('2.5000000000000000000000001'), new Exact(1), 'half-down', 'amount')).toBe(3)
    expect(roundedQuotient(new Exact('-0.2'), new Exact(1), 'half-up', 'amount')).toBe(0)
    expect(roundedQuotient(new Exact(-0), new Exact(1), 'up', 'amount')).toBe(0)
  })

  it('are held to safe integers', () => {
    const most = new Exact(Number.MAX_SAFE_INTEGER)
    expect(roundedQuotient(most, new Exact(1), 'up', 'amount')).toBe(Number.MAX_SAFE_INTEGER)
    expect(roundedQuotient(most.plus(0.4), new Exact(1), 'half-up', 'amount')).toBe(Number.MAX_SAFE_INTEGER)
    expect(thrown(() => roundedQuotient(most.plus(0.4), new Exact(1), 'up', 'amount'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'amount',
      expected: 'an amount of at most 9007199254740991 minor units',
    })
    expect(thrown(() => roundedQuotient(new Exact('-1e5000'), new Exact(1), 'up', 'amount')).received).toBe('-Infinity')
  })
})
