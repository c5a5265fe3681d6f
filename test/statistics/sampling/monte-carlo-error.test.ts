import { describe, expect, it } from 'vitest'
import { monteCarloErrorOfMean, monteCarloErrorOfQuantile } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { drawsOf, nameOf, rows } from './chains.js'

describe('Monte Carlo errors', () => {
  it.each(rows.map(row => [nameOf(row), row] as const))('of %s are what ArviZ says', (_, row) => {
    const draws = drawsOf(row)
    expect(monteCarloErrorOfMean(draws, row.chains)).toBeCloseRelative(row.errorOfMean, 1e-9)
    expect(monteCarloErrorOfQuantile(draws, row.chains, 0.05)).toBeCloseRelative(row.errorOfQuantile, 1e-9)
  })

  it('grow in proportion to the draws', () => {
    const draws = drawsOf(rows[0]!)
    const double = draws.map(draw => 2 * draw)
    expect(monteCarloErrorOfMean(double, 4)).toBeCloseRelative(2 * monteCarloErrorOfMean(draws, 4), 1e-12)
    expect(monteCarloErrorOfQuantile(double, 4, 0.5)).toBe(2 * monteCarloErrorOfQuantile(draws, 4, 0.5))
  })

  it.each([0, 1, -0.1, Number.NaN, '0.5'])('refuse a quantile of %s', probability => {
    const call = (): unknown => Reflect.apply(monteCarloErrorOfQuantile, undefined, [[1, 2, 3, 4], 1, probability])
    expect(thrown(call).path).toBe('probability')
  })
})
