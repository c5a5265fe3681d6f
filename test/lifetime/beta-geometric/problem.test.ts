import { describe, expect, it } from 'vitest'
import { logLikelihoodOf } from '../../../src/lifetime/beta-geometric/log-likelihood.js'
import { betaGeometricProblem } from '../../../src/lifetime/beta-geometric/problem.js'
import { simulateBetaGeometric } from '../../../src/lifetime/beta-geometric/simulate.js'
import { bgNbd } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { maximizeLikelihood } from '../../../src/statistics/index.js'
import { simulatedBase } from './bases.js'

const truth = { r: 0.6, alpha: 5, a: 0.9, b: 2.2 }

describe.each([0, 1] as const)('the likelihood with %i chances to leave at first', first => {
  const age = Float64Array.from({ length: 20_000 }, (_, i) => 60 + (i % 40))
  const { frequency, recency } = simulateBetaGeometric({ params: truth }, first, { age, seed: 17 })
  const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-06-30' })
  const found = maximizeLikelihood(betaGeometricProblem(bgNbd.parameters, first, base))

  it('finds what the clients were drawn from', () => {
    if (found.fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    const { standardErrors } = found.fit
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(Math.abs(found.params[name] - truth[name])).toBeLessThan(4 * standardErrors![name])
    }
  })

  it('stands on a peak: no step of a thousandth goes higher', () => {
    const top = logLikelihoodOf(found.params, first, base.patterns)
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const step of [0.999, 1.001]) {
        const beside = { ...found.params, [name]: found.params[name] * step }
        expect(logLikelihoodOf(beside, first, base.patterns)).toBeLessThan(top)
      }
    }
  })
})

it('is another model with another first chance', () => {
  const base = simulatedBase(2000, 4)
  const [never, maybe] = ([0, 1] as const).map(
    first => maximizeLikelihood(betaGeometricProblem(bgNbd.parameters, first, base)).params,
  )
  expect(maybe!.r).toBeGreaterThan(1.2 * never!.r)
})
