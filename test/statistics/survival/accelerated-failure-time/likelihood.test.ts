import { evaluation } from 'clientele/numeric'
import { expect, it } from 'vitest'
import { LAWS } from '../../../../src/statistics/survival/accelerated-failure-time/laws.js'
import { failureLikelihood } from '../../../../src/statistics/survival/accelerated-failure-time/likelihood.js'
import { readRows } from '../../../../src/statistics/survival/accelerated-failure-time/rows.js'
import { COLUMNS, ENTERED } from './sample.js'

const rows = readRows(ENTERED, COLUMNS)
const columns = [new Float64Array(rows.size).fill(1), ...rows.columns]
const scaled = { centres: new Float64Array(3), scales: new Float64Array(3).fill(1), columns }

for (const law of ['weibull', 'log-normal', 'log-logistic'] as const) {
  it(`has the derivatives it says: ${law}`, () => {
    const objective = failureLikelihood(rows, scaled, LAWS[law], false)
    const at = Float64Array.from([0.3, 0.2, -0.4, 1.3])
    const here = evaluation(4)
    objective.evaluate(at, here)
    for (let j = 0; j < 4; j++) {
      const [low, high] = [evaluation(4), evaluation(4)]
      objective.evaluate(
        at.map((x, k) => (k === j ? x - 1e-5 : x)),
        low,
      )
      objective.evaluate(
        at.map((x, k) => (k === j ? x + 1e-5 : x)),
        high,
      )
      expect((high.value - low.value) / 2e-5).toBeCloseTo(here.gradient[j]!, 4)
      for (let k = 0; k < 4; k++) {
        expect((high.gradient[k]! - low.gradient[k]!) / 2e-5).toBeCloseTo(here.hessian[j * 4 + k]!, 4)
      }
    }
  })
}

it('has no value where precision is none', () => {
  const out = evaluation(4)
  failureLikelihood(rows, scaled, LAWS.weibull, false).evaluate(new Float64Array(4), out)
  expect(out.value).toBeNaN()
})
