import { describe, expect, it } from 'vitest'
import { drawEvents, drawPurchasesUntilLeaving, ONE_BY_ONE } from '../../src/lifetime/drawn-counts.js'
import type { RandomStream } from '../../src/model/index.js'
import { clientStream, randomStream } from '../../src/model/index.js'
import { logBeta } from '../../src/numeric/index.js'

const DRAWS = 40_000
const MOST = 60

/** How often each count below the most comes, and how often one from there on. */
function sharesOf(draw: (uniform: RandomStream) => number, most: number): Float64Array {
  const uniform = randomStream(17)
  const shares = new Float64Array(most + 1)
  for (let i = 0; i < DRAWS; i++) shares[Math.min(most, draw(uniform))]! += 1 / DRAWS
  return shares
}

/** Every share lies within four standard errors of its probability, and a bit, where next to nobody is expected. */
function expectShares(shares: Float64Array, probability: (count: number) => number): void {
  for (let count = 0; count < shares.length - 1; count++) {
    const p = probability(count)
    expect(Math.abs(shares[count]! - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / DRAWS) + 4 / DRAWS)
  }
}

describe('drawEvents', () => {
  it.each([
    [0.24, 4.4, 39],
    [9.2, 43, 39],
    [30, 40, 39],
    [0.9, 0.1, 3],
  ])('is negative binomial for λ ~ Gamma(%d, %d) within %d, one by one and at once', (n, A, time) => {
    expectShares(
      sharesOf(uniform => drawEvents(uniform, n, A, time), MOST),
      count =>
        Math.exp(
          -Math.log(n + count) - logBeta(n, count + 1) - n * Math.log1p(time / A) - count * Math.log1p(A / time),
        ),
    )
  })

  it.each([1e-12, 1, 1e12])('ends for any shape, scale and time: shape %d', n => {
    for (const A of [1e-100, 1, 1e100, 2e100]) {
      for (const time of [1e-100, 1, 1e100]) {
        const count = drawEvents(clientStream(3, `${A}/${time}`), n, A, time)
        expect(Number.isInteger(count) && count >= 0).toBe(true)
      }
    }
  })
})

describe('drawPurchasesUntilLeaving', () => {
  it.each([
    [0.8, 2.4],
    [2, 60],
    [0.01, 0.02],
  ])('is beta-geometric for p ~ Beta(%d, %d), one by one and at once', (a, B) => {
    expectShares(
      sharesOf(uniform => drawPurchasesUntilLeaving(uniform, 1e9, a, B), MOST),
      count => (count === 0 ? 0 : Math.exp(logBeta(a + 1, B + count - 1) - logBeta(a, B))),
    )
  })

  it('makes no more purchases than there are', () => {
    for (const purchases of [0, 1, ONE_BY_ONE - 1, ONE_BY_ONE, ONE_BY_ONE + 1, 1e300]) {
      expect(drawPurchasesUntilLeaving(clientStream(1, purchases), purchases, 1e-12, 1e12)).toBe(purchases)
    }
  })

  it('takes nothing from the stream where one purchase is all there is', () => {
    const uniform = randomStream(5)
    drawPurchasesUntilLeaving(uniform, 1, 0.5, 0.5)
    expect(uniform()).toBe(randomStream(5)())
  })
})
