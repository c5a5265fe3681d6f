/** In a file of its own: once `Math` has been watched, the engine no longer compiles calls to it away. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/gamma-poisson/likelihood.js'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { evaluation } from '../../../src/numeric/core.js'
import { CDNOW, logsOf, paretoBase } from './fit-bases.js'

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

describe('one evaluation of the likelihood of Pareto/NBD', () => {
  it.each([2357, 20_000, 200_000])('costs, for %i clients, what frequencies and days ask for', clients => {
    const { patterns } = paretoBase(clients, 5)
    const logLikelihood = createLogLikelihood(patterns, createParetoLaw())
    const out = evaluation(4)
    const point = logsOf(CDNOW)
    logLikelihood.evaluate(point, out)
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
    expect(gammas.calls).toBeLessThanOrEqual(6 * frequencies)
    // A logarithm and an exponential per pattern; the rest is nodes, some for each day and each rare frequency.
    expect(elementary - 2 * patterns.size).toBeLessThanOrEqual(30 * days + 40 * 5 * frequencies)
  })
})
