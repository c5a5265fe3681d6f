import { expect, it } from 'vitest'
import { incidenceProduct } from '../../../../src/statistics/survival/competing/incidence-product.js'

it('multiplies by hand: 10 watched, 2 and 1 end; of 5 left one more', () => {
  const counts = {
    atRisk: Float64Array.of(10, 5),
    events: [Float64Array.of(2, 0), Float64Array.of(1, 1)],
    isLast: () => false,
  }
  const [left, first, second] = incidenceProduct(counts, { level: 0.95, interval: 'plain' })
  expect(Array.from(left!.probability)).toEqual([0.7, expect.closeTo(0.56, 14)])
  expect(Array.from(first!.probability)).toEqual([0.2, 0.2])
  expect(Array.from(second!.probability)).toEqual([0.1, expect.closeTo(0.24, 14)])
  // A share of ten: 0.2 · 0.8 / 10; Greenwood: 0.56² (3/(10·7) + 1/(5·4)).
  expect(first!.standardErrors[1]).toBeCloseTo(Math.sqrt(0.016), 14)
  expect(left!.standardErrors[1]).toBeCloseTo(0.56 * Math.sqrt(3 / 70 + 1 / 20), 14)
  expect(first!.upper[0]).toBeCloseTo(0.2 + 1.959963984540054 * Math.sqrt(0.016), 12)
})

it('keeps the upper limit of who is left, and the lower of who ended, where nobody is left', () => {
  const counts = { atRisk: Float64Array.of(2, 1), events: [Float64Array.of(1, 1)], isLast: (k: number) => k === 1 }
  const [left, ended] = incidenceProduct(counts, { level: 0.95, interval: 'log-log' })
  expect([left!.probability[1], left!.upper[1]]).toEqual([0, left!.upper[0]])
  expect([ended!.probability[1], ended!.lower[1], ended!.upper[1]]).toEqual([1, ended!.lower[0], 1])
})
