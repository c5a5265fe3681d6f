import { expect, it } from 'vitest'
import { createGammaTail } from '../../../src/lifetime/pareto-ggg/gamma-tail.js'
import { gammaQ } from '../../../src/numeric/index.js'

it.each([1e-6, 0.02, 0.5, 1, 2.5, 8, 60, 300])('is Q(%d, x) to nine decimals', k => {
  const tail = createGammaTail(k)
  for (let y = -45; y < 9; y += 0.0731) {
    const x = Math.exp(y)
    expect(Math.abs(tail(x) - gammaQ(k, x))).toBeLessThan(2e-9)
  }
})

it('never leaves the range of a probability', () => {
  const tail = createGammaTail(200)
  for (let x = 1; x < 500; x += 0.37) {
    expect(tail(x)).toBeGreaterThanOrEqual(0)
    expect(tail(x)).toBeLessThanOrEqual(1)
  }
})
