import { describe, expect, it } from 'vitest'
import { fitSettings } from '../../../src/lifetime/pareto-ggg/fit-options.js'
import { holds, marginalTarget, targetOver } from '../../../src/lifetime/pareto-ggg/marginal-target.js'
import { rangeOf } from '../../../src/lifetime/pareto-ggg/population.js'
import { regularHistoriesOf } from '../../../src/lifetime/pareto-ggg/regular-histories.js'
import { typicalParams } from '../../../src/lifetime/pareto-ggg/typical-params.js'
import { runSync } from '../../../src/model/index.js'
import { evaluation } from '../../../src/numeric/index.js'
import { posteriorMode } from '../../../src/statistics/index.js'
import { GROCERY, population, range, smallBase } from './fixtures.js'

const histories = regularHistoriesOf(smallBase())
const { priors, start } = fitSettings({ seed: 1 }, typicalParams(histories))

describe('the target', () => {
  it('is laid out where its mode is, wherever the search began', () => {
    const near = runSync(marginalTarget(histories, priors, start))
    const far = runSync(marginalTarget(histories, priors, { ...start, t: 40, gamma: 40, alpha: 100 }))
    const [a, b] = [posteriorMode(near, { of: 'point' }), posteriorMode(far, { of: 'point' })]
    expect(a.converged).toBe(true)
    a.search.point.forEach((coordinate, i) => {
      expect(Math.abs(coordinate - b.search.point[i]!)).toBeLessThan(0.01)
    })
  })

  it('is prior and likelihood together', () => {
    const target = runSync(targetOver(histories, priors, range, GROCERY))
    const out = evaluation(6)
    target.logDensity.evaluate(target.start, out)
    expect(Number.isFinite(out.value)).toBe(true)
    expect(Math.exp(target.start[3]!)).toBeCloseTo(GROCERY.alpha, 9)
  })

  it('knows which populations it was laid out for', () => {
    const wide = rangeOf([population, { ...population, dropout: { shape: 1, logMean: -3 } }])
    expect(holds(wide, GROCERY)).toBe(true)
    expect(holds(wide, { ...GROCERY, t: 3 })).toBe(false)
  })
})
