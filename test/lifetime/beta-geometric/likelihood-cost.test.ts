/** In a file of its own: once `Math` has been watched, the engine no longer compiles calls to it away. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/beta-geometric/likelihood.js'
import { evaluation } from '../../../src/numeric/core.js'
import { simulatedBase } from './bases.js'

const gammas = vi.hoisted(() => ({ calls: 0 }))

vi.mock('../../../src/numeric/core.js', async importOriginal => {
  const numeric = await importOriginal<typeof import('../../../src/numeric/core.js')>()
  const counted = (of: (x: number) => number) => (x: number) => {
    gammas.calls++
    return of(x)
  }
  return {
    ...numeric,
    logGamma: counted(numeric.logGamma),
    digamma: counted(numeric.digamma),
    trigamma: counted(numeric.trigamma),
  }
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each([0, 1] as const)('one evaluation of the likelihood with %i chances to leave at first', first => {
  it.each([2357, 20_000, 200_000])('costs, for %i clients, what frequencies and days ask for', clients => {
    const { patterns } = simulatedBase(clients, 5)
    const logLikelihood = createLogLikelihood(patterns, first)
    const out = evaluation(4)
    const point = Float64Array.of(0.243, 4.414, 0.793, 2.426).map(Math.log)
    gammas.calls = 0
    const spies = (['log', 'exp', 'log1p', 'expm1', 'pow'] as const).map(name => vi.spyOn(Math, name))
    logLikelihood.evaluate(point, out)
    const elementary = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    vi.restoreAllMocks()
    const frequencies = new Set(patterns.frequency).size
    const days = patterns.times.length
    console.log(
      `${clients} clients, ${patterns.size} patterns, ${frequencies} frequencies, ${days} days: ` +
        `${elementary} logarithms and exponentials, ${gammas.calls} gamma functions`,
    )
    expect(gammas.calls).toBeLessThanOrEqual(18 * frequencies)
    const few = days * frequencies > 8 * patterns.size ? 2 * patterns.size : 0
    expect(elementary).toBeLessThanOrEqual(3 * (frequencies + days) + few)
  })
})
