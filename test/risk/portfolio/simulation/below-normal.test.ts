import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalCdf } from '../../../../src/numeric/index.js'
import { isBelowNormal } from '../../../../src/risk/portfolio/simulation/below-normal.js'

it('says what the distribution function says, everywhere', () => {
  const uniform = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  const anywhere = fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.double({ noNaN: true }))
  fc.assert(
    fc.property(uniform, anywhere, (u, x) => {
      expect(isBelowNormal(u, x)).toBe(u < normalCdf(x))
    }),
    { numRuns: 5000 },
  )
})

it('is exact next to the value itself', () => {
  for (const x of [-9, -8.99, -3.3, -1 / 32, 0, 1 / 64, 2.7, 8.99, 9]) {
    const p = normalCdf(x)
    expect([isBelowNormal(p, x), isBelowNormal(p * (1 - 1e-15), x)]).toEqual([false, true])
  }
  expect(isBelowNormal(0.999999, Infinity)).toBe(true)
  expect(isBelowNormal(0, -Infinity)).toBe(false)
})
