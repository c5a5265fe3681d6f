import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credibleInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { drawsOf, nameOf, rows } from './chains.js'

describe('credible intervals', () => {
  it.each(rows.map(row => [nameOf(row), row] as const))('of highest density of %s are what ArviZ says', (_, row) => {
    const { lower, upper } = credibleInterval(drawsOf(row), { level: 0.94, method: 'highest-density' })
    expect([lower, upper]).toEqual(row.hdi)
  })

  it('say what they are', () => {
    const draws = Float64Array.from({ length: 101 }, (_, i) => i)
    const interval = credibleInterval(draws, { level: 0.5 })
    expect(interval).toEqual({ lower: 25, upper: 75, level: 0.5, kind: 'credible', method: 'equal-tailed' })
    expect(credibleInterval(draws).level).toBe(0.95)
  })

  it('of highest density hold their share of the draws', () => {
    const draws = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(draws, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (sample, level) => {
        const shortest = credibleInterval(sample, { level, method: 'highest-density' })
        const inside = sample.filter(x => x >= shortest.lower && x <= shortest.upper)
        expect(inside.length).toBeGreaterThanOrEqual(Math.floor(level * sample.length))
        const equal = credibleInterval(sample, { level })
        expect(equal.lower).toBeLessThanOrEqual(equal.upper)
      }),
    )
  })

  it.each([
    [[[]], 'draws: expected at least one number'],
    [[[1, Number.POSITIVE_INFINITY]], 'draws[1]: expected a finite number'],
    [[[1], { level: 95 }], 'options.level: expected a number between 0 and 1, received 95'],
    [[[1], { method: 'hdi' }], "options.method: expected one of 'equal-tailed', 'highest-density'"],
    [[[1], { prob: 0.9 }], 'options.prob: expected only the options level, method'],
  ])('%#', (args, message) => {
    expect(thrown(() => Reflect.apply(credibleInterval, undefined, args)).message).toContain(message)
  })
})
