import { expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/beta-discrete-weibull/likelihood.js'
import { evaluation } from '../../../src/numeric/index.js'
import { tenureCounts } from '../../../src/records/index.js'
import { expectDerivatives } from '../contractual/suites.js'

const counts = tenureCounts({
  tenure: [0, 1, 2, 4, 9, 400],
  lost: [0, 40, 20.5, 9, 0, 2],
  active: [3, 0, 6, 10, 12, 1],
})
const objective = createLogLikelihood(counts)

it.each([
  { point: [0, 0, 0] },
  { point: [-3, 2, 0.5] },
  { point: [3, 3, -1] },
  { point: [-4, -2, 0.3] },
  { point: [1, 6, 0.8] },
])('has the derivatives that differences show, at $point', ({ point }) => {
  expectDerivatives(objective, point, 1e-6)
})

it('is finite at the ends of what a search sees', () => {
  for (const point of [
    [-23, -23, -2.9],
    [23, 23, 2.9],
    [-23, 23, 2.9],
    [23, -23, -2.9],
    [0, 0, 2.9],
  ]) {
    const out = evaluation(point.length)
    objective.evaluate(Float64Array.from(point), out)
    expect([out.value, ...out.gradient, ...out.hessian].every(Number.isFinite)).toBe(true)
  }
})
