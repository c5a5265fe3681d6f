import { describe, expect, it } from 'vitest'
import { gradientEvaluation } from '../../../src/numeric/index.js'
import { pointOfSmoothing, smoothingAt } from '../../../src/statistics/forecast/smoothing-coordinates.js'
import { filterSeries } from '../../../src/statistics/forecast/smoothing-filter.js'
import { formOfMethod, SMOOTHING_METHODS } from '../../../src/statistics/forecast/smoothing-form.js'
import { smoothingObjective } from '../../../src/statistics/forecast/smoothing-likelihood.js'
import { startState } from '../../../src/statistics/forecast/smoothing-start.js'
import { VISITORS } from './series.js'

const values = Float64Array.from(VISITORS, value => value / 80)
const observed = new Uint8Array(values.length).fill(1)
observed[7] = 0
const CONSTANTS = { alpha: 0.4, beta: 0.1, gamma: 0.2, phi: 0.9 }

describe.each(SMOOTHING_METHODS)('the likelihood of %s', method => {
  const form = formOfMethod(method, 4)
  const objective = smoothingObjective(form, values, observed)
  const point = pointOfSmoothing(form, CONSTANTS, startState(form, values, observed))
  const at = gradientEvaluation(point.length)
  objective.evaluate(point, at)

  it('is that of the errors of the filter', () => {
    const { constants, start } = smoothingAt(form, point)
    const { errors, expected } = filterSeries(form, constants, start, values, observed)
    const relative = form.error === 'multiplicative'
    const squares = errors.reduce((sum, e, t) => sum + (relative ? e / expected[t]! : e) ** 2, 0)
    const logs = expected.reduce((sum, mean, t) => sum + (relative && observed[t] === 1 ? Math.log(mean) : 0), 0)
    const n = values.length - 1
    expect(at.value).toBeCloseTo((n / 2) * (Math.log((2 * Math.PI * squares) / n) + 1) + logs, 9)
  })

  it('has the derivatives that differences show', () => {
    const there = gradientEvaluation(point.length)
    for (let k = 0; k < point.length; k++) {
      const step = 1e-5
      const [up, down] = [step, -step].map(move => {
        const moved = Float64Array.from(point)
        moved[k]! += move
        objective.evaluate(moved, there)
        return there.value
      })
      expect(at.gradient[k]).toBeCloseTo((up! - down!) / (2 * step), 3)
    }
  })

  it('has no value where what multiplies is not above 0', () => {
    const wild = Float64Array.from(point)
    wild[method.includes('multiplicative') ? point.length - 3 : 0] = method.includes('multiplicative') ? 9 : 0
    const out = gradientEvaluation(point.length)
    objective.evaluate(wild, out)
    expect(Number.isFinite(out.value)).toBe(!method.includes('multiplicative'))
  })
})
