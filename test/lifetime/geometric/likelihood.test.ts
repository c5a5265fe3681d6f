import { expect, it } from 'vitest'
import { renewalsOf } from '../../../src/lifetime/contractual/renewals.js'
import { createLogLikelihood } from '../../../src/lifetime/geometric/likelihood.js'
import { evaluation } from '../../../src/numeric/index.js'
import { tenureCounts } from '../../../src/records/index.js'
import { expectDerivatives } from '../contractual/suites.js'

const counts = tenureCounts({
  tenure: [0, 1, 2, 4, 9, 400],
  lost: [0, 40, 20.5, 9, 0, 2],
  active: [3, 0, 6, 10, 12, 1],
})
const objective = createLogLikelihood(renewalsOf(counts))

it.each([{ point: [-1] }, { point: [-6] }, { point: [-0.05] }])(
  'has the derivatives that differences show, at $point',
  ({ point }) => {
    expectDerivatives(objective, point, 1e-7)
  },
)

it('is finite at the ends of what a search sees', () => {
  for (const point of [[Math.log(1e-12)], [Math.log(1 - 1e-12)]]) {
    const out = evaluation(point.length)
    objective.evaluate(Float64Array.from(point), out)
    expect([out.value, ...out.gradient, ...out.hessian].every(Number.isFinite)).toBe(true)
  }
})
