import { describe, expect, it } from 'vitest'
import { likelihoodTable } from '../../../src/lifetime/pareto-ggg/likelihood-table.js'
import { createMarginalLikelihood } from '../../../src/lifetime/pareto-ggg/marginal-likelihood.js'
import { populationOf, rangeOf } from '../../../src/lifetime/pareto-ggg/population.js'
import { regularHistoriesOf } from '../../../src/lifetime/pareto-ggg/regular-histories.js'
import * as paretoNbd from '../../../src/lifetime/pareto-nbd/index.js'
import { runSync } from '../../../src/model/index.js'
import { evaluation, gradientEvaluation } from '../../../src/numeric/index.js'
import { GROCERY, RATES, range, smallBase } from './fixtures.js'

const likelihood = createMarginalLikelihood(runSync(likelihoodTable(regularHistoriesOf(smallBase()), range)))
const point = Float64Array.of(1.671, 0.368, 0.942, 5.15, 0.435, 4.61).map(Math.log)

describe('the marginal likelihood', () => {
  it('is that of Pareto/NBD where everybody buys at random', () => {
    const base = smallBase()
    const alike = { t: 1e4, gamma: 1e4, ...RATES }
    const table = runSync(likelihoodTable(regularHistoriesOf(base), rangeOf([populationOf(alike)])))
    const out = evaluation(6)
    createMarginalLikelihood(table).evaluate(Float64Array.of(1e4, 1e4, 0.553, 10.578, 0.606, 11.669).map(Math.log), out)
    expect(out.value).toBeCloseTo(paretoNbd.logLikelihood(paretoNbd.fromParams(RATES, { timeUnit: 'week' }), base), 2)
  })

  it('has the gradient and the Hessian of its value', () => {
    const [here, above, below] = [evaluation(6), evaluation(6), evaluation(6)]
    likelihood.evaluate(point, here)
    for (let i = 0; i < 6; i++) {
      const step = point.map((c, j) => (i === j ? 1e-4 : 0) + c)
      const back = point.map((c, j) => (i === j ? -1e-4 : 0) + c)
      likelihood.evaluate(step, above)
      likelihood.evaluate(back, below)
      expect((above.value - below.value) / 2e-4).toBeCloseTo(here.gradient[i]!, 5)
      for (let j = 0; j < 6; j++) {
        expect((above.gradient[j]! - below.gradient[j]!) / 2e-4).toBeCloseTo(here.hessian[6 * i + j]!, 4)
      }
    }
  })

  it('has the same gradient without the Hessian', () => {
    const [both, alone] = [evaluation(6), gradientEvaluation(6)]
    likelihood.evaluate(point, both)
    likelihood.evaluateGradient(point, alone)
    expect(alone.value).toBe(both.value)
    expect(Array.from(alone.gradient)).toEqual(Array.from(both.gradient))
  })

  it('does not depend on the range its table is laid out for', () => {
    const around = [0.7, 1.5].flatMap(f =>
      [0.7, 1.5].map(g => populationOf({ ...GROCERY, t: 1.671 * f, gamma: 0.368 * g })),
    )
    const wide = createMarginalLikelihood(runSync(likelihoodTable(regularHistoriesOf(smallBase()), rangeOf(around))))
    const [a, b] = [evaluation(6), evaluation(6)]
    likelihood.evaluate(point, a)
    wide.evaluate(point, b)
    expect(Math.abs(a.value - b.value)).toBeLessThan(2e-3)
  })
})
