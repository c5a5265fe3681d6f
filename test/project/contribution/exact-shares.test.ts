import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactShares } from '../../../src/project/contribution/exact-shares.js'

const names = (size: number): readonly string[] => Array.from({ length: size }, (_, i) => `client ${i}`)
const added = (shares: Iterable<number>): number => {
  let sum = 0
  for (const share of shares) sum += share
  return sum
}

describe('exact shares', () => {
  it('are the amounts over the total', () => {
    expect(exactShares([1, 2, 5], names(3))).toEqual(Float64Array.of(0.125, 0.25, 0.625))
    expect(exactShares([3, -1], names(2))).toEqual(Float64Array.of(1.5, -0.5))
    expect(exactShares([0, 7, 0], names(3))).toEqual(Float64Array.of(0, 1, 0))
  })

  it('add up where plain division does not', () => {
    const amounts = Array.from({ length: 49 }, () => 1)
    expect(added(amounts.map(amount => amount / 49))).not.toBe(1)
    expect(added(exactShares(amounts, names(49))!)).toBe(1)
  })

  it('do not exist of nothing, of a loss, or of what is left of sizes that cancel', () => {
    expect(exactShares([0, 0], names(2))).toBeUndefined()
    expect(exactShares([3, -4], names(2))).toBeUndefined()
    expect(exactShares([3, -3], names(2))).toBeUndefined()
    expect(exactShares([1e17, -1e17, 1], names(3))).toBeUndefined()
  })

  it('add up to 1 in any order, over any range of sizes, and are right to the last digits of their sum', () => {
    const size = fc.double({ min: -12, max: 12, noNaN: true }).map(exponent => 10 ** exponent)
    const amount = fc.tuple(size, fc.integer({ min: 0, max: 3 })).map(([of, sign]) => (sign === 0 ? -of : of))
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 300 }), fc.integer(), (amounts, seed) => {
        const shares = exactShares(amounts, names(amounts.length))
        if (shares === undefined) return
        const shuffled = shares.toSorted((a, b) => Math.sin(a * seed) - Math.sin(b * seed))
        for (const order of [shares, shares.toReversed(), shares.toSorted(), shuffled]) expect(added(order)).toBe(1)
        const gross = added(shares.map(Math.abs))
        const total = exactTotal(amounts)
        for (const [i, share] of shares.entries()) {
          expect(Math.abs(share - amounts[i]! / total)).toBeLessThan(2 ** -49 * gross)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never give less for more, nor another share to a client whose row stands elsewhere', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 3000 }), { minLength: 1, maxLength: 60 }), amounts => {
        const shares = exactShares(amounts, names(amounts.length))
        if (shares === undefined) return
        const back = exactShares(amounts.toReversed(), names(amounts.length).toReversed())
        expect(back!.toReversed()).toEqual(shares)
        for (const [i, share] of shares.entries()) {
          for (const [k, other] of shares.entries()) if (amounts[i]! > amounts[k]!) expect(share).toBeGreaterThan(other)
        }
      }),
    )
  })

  it('of a hundred thousand clients add up as well', () => {
    const amounts = Float64Array.from({ length: 100_000 }, (_, i) => Math.round(1e7 * Math.sin(i) ** 3 + 2e6))
    expect(added(exactShares(amounts, names(amounts.length))!)).toBe(1)
  })
})

/** Added as whole numbers of a unit far below each of the amounts. */
function exactTotal(amounts: readonly number[]): number {
  const unit = 2 ** 130
  return Number(amounts.reduce((sum, amount) => sum + BigInt(amount * unit), 0n)) / unit
}
