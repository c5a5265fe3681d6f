import { describe, expect, it } from 'vitest'
import { logByIntegral } from '../../src/numeric/hyp2f1-integral.js'
import table from '../tables/log-hyp2f1.table.json' with { type: 'json' }

const CLOSE_TO_ONE = [0.95, 1 - 1e-6, 1 - 1e-12, 1 - 2 ** -53]
const HUGE = [1e4, 1e6, 1e9, 1e12, 1e15]

/** |ln F - expected| below tolerance · (1 + expected). */
function expectLog(value: number, expected: number, tolerance: number): void {
  expect(Math.abs(value - expected) / (1 + expected)).toBeLessThan(tolerance)
}

describe('logByIntegral', () => {
  it('meets 400 sums of 30 digits, for parameters to 1e8', () => {
    expect(table.rows).toHaveLength(400)
    for (const [a, b, c, z, expected] of table.rows as number[][]) {
      expectLog(logByIntegral(a!, b!, c!, z!), expected!, 3e-13)
    }
  })

  it.each(HUGE)('is -a ln(1 - z) for b = c and a = %d', a => {
    for (const z of [0.3, 0.89, ...CLOSE_TO_ONE]) {
      expectLog(logByIntegral(a, 3, 3, z), -a * Math.log1p(-z), 1e-13)
      expectLog(logByIntegral(5 * a, a, 5 * a, z), -a * Math.log1p(-z), 1e-13)
      expectLog(logByIntegral(2.5, a, a, z), -2.5 * Math.log1p(-z), 1e-13)
    }
  })

  // Abramowitz & Stegun (1964), 15.1.13 and 15.1.14.
  it.each(HUGE)('is elementary for b = a + 1/2 and c = 2a or 2a + 1, a = %d', a => {
    for (const z of [0.3, 0.89, ...CLOSE_TO_ONE]) {
      const root = Math.sqrt(1 - z)
      const log = Math.LN2 - Math.log1p(root)
      expectLog(logByIntegral(a, a + 0.5, 2 * a + 1, z), 2 * a * log, 1e-13)
      expectLog(logByIntegral(a + 0.5, a, 2 * a, z), (2 * a - 1) * log - Math.log(root), 1e-13)
    }
  })

  it('crosses a valley: terms that fall first and rise again', () => {
    // mpmath, 400 and 800 digits.
    expectLog(logByIntegral(0.9, 20000.5, 20000, 0.999998), 13.273492917768397, 1e-14)
  })
})
