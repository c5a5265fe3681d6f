import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/log-normal-spend/likelihood.js'
import { logSpendMoments } from '../../../src/lifetime/log-normal-spend/log-spend-columns.js'
import { logSpendGroups } from '../../../src/lifetime/log-normal-spend/log-spend-groups.js'
import { evaluation } from '../../../src/numeric/index.js'
import { amountBase, simulatedBase } from './bases.js'

const objective = createLogLikelihood(logSpendGroups(logSpendMoments(simulatedBase(400, 3))))

function at(point: readonly number[]) {
  const out = evaluation(3)
  objective.evaluate(Float64Array.from(point), out)
  return out
}

describe('the likelihood', () => {
  it('is the normal density of the logarithms of each order, for clients alike', () => {
    const amounts = [[20, 30, 5], [10], [7, 7]]
    const groups = logSpendGroups(logSpendMoments(amountBase(amounts)))
    const out = evaluation(3)
    createLogLikelihood(groups).evaluate(Float64Array.of(2.5, -40, Math.log(0.8)), out)
    const direct = amounts
      .flat()
      .reduce((sum, z) => sum - Math.log(z * 0.8 * Math.sqrt(2 * Math.PI)) - (Math.log(z) - 2.5) ** 2 / 1.28, 0)
    expect(out.value).toBeCloseRelative(direct, 1e-14)
  })

  it.each([[[3.2, -0.5, -0.4]], [[1, 1, 1]], [[4, -3, 0.5]], [[3, 0.4, -2]]])(
    'has the gradient and the Hessian of its values at %j',
    point => {
      const { gradient, hessian } = at(point)
      const h = 1e-4
      const moved = (j: number, by: number) => at(point.map((x, i) => (i === j ? x + by : x)))
      for (let j = 0; j < 3; j++) {
        const [ahead, behind] = [moved(j, h), moved(j, -h)]
        const size = Math.max(1, ...gradient.map(Math.abs))
        expect(Math.abs((ahead.value - behind.value) / (2 * h) - gradient[j]!) / size).toBeLessThan(1e-6)
        for (let i = 0; i < 3; i++) {
          const slope = (ahead.gradient[i]! - behind.gradient[i]!) / (2 * h)
          expect(Math.abs(slope - hessian[3 * i + j]!) / Math.max(1, ...hessian.map(Math.abs))).toBeLessThan(1e-6)
        }
      }
    },
  )
})
