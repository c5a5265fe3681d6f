import { expect, it } from 'vitest'
import { createExposure } from '../../../src/lifetime/pareto-nbd-dynamic/exposure.js'
import { createFateAverages } from '../../../src/lifetime/pareto-nbd-dynamic/fate-averages.js'
import { createSilence } from '../../../src/lifetime/pareto-nbd-dynamic/silence.js'

const course = {
  times: Float64Array.of(0, 3, 5, 12),
  purchase: Float64Array.of(0.2, 1, 0),
  dropout: Float64Array.of(0.1, 1, 0.5),
}

/** Value, gradient and upper Hessian of one silence at (r, ln α, s, ln β, γ, δ). */
function at(point: readonly number[], weight = 1) {
  const [r = 0, logAlpha = 0, s = 0, logBeta = 0, gamma = 0, delta = 0] = point
  const [purchase, dropout] = [createExposure(1), createExposure(1)]
  purchase.fill(course, course.purchase, Float64Array.of(gamma))
  dropout.fill(course, course.dropout, Float64Array.of(delta))
  const rates = { alpha: Math.exp(logAlpha), s, beta: Math.exp(logBeta), purchase, dropout }
  const silence = createSilence(true)
  const [gradient, hessian] = [new Float64Array(6), new Float64Array(36)]
  silence.ask(course, rates, r + 3, 2, 12)
  const value = createFateAverages(rates, silence).add(course, r + 3, 12, weight, gradient, hessian)
  return { value, gradient, hessian }
}

it('are the derivatives of the logarithm of a silence', () => {
  const point = [1.2, 1.8, 0.7, 2.2, 0.5, -0.4]
  const here = at(point)
  const step = 1e-5
  point.forEach((_, i) => {
    const [up, down] = [step, -step].map(by => at(point.map((x, j) => (i === j ? x + by : x))))
    if (up === undefined || down === undefined) throw new Error('two sides')
    expect(here.gradient[i]).toBeCloseTo((up.value - down.value) / (2 * step), 8)
    for (let j = i; j < 6; j++) {
      expect(here.hessian[6 * i + j]).toBeCloseTo((up.gradient[j]! - down.gradient[j]!) / (2 * step), 8)
    }
  })
})

it('count as often as their weight', () => {
  const point = [1.2, 1.8, 0.7, 2.2, 0.5, -0.4]
  const [one, four] = [at(point), at(point, 4)]
  expect(four.value).toBe(one.value)
  expect(four.gradient[5]).toBeCloseTo(4 * one.gradient[5]!, 12)
  expect(four.hessian[10]).toBeCloseTo(4 * one.hessian[10]!, 12)
})
