import { expect, it } from 'vitest'
import { changedValues, noChange, planValue } from '../../../src/appraisal/value/expected.js'
import { gridOf } from '../../../src/appraisal/value/grid.js'
import { planMaker } from '../../../src/appraisal/value/make-plan.js'
import { uncertaintyOf } from '../../../src/appraisal/value/uncertainty.js'
import { caseOf, hazard, LEARNT, LOAN, OUTLOOK, POLICY, TERMS } from './a-client.js'

it('gives each unknown the variance of the expectation that it moves', () => {
  const grid = gridOf(2, TERMS)
  const expected = planValue(grid)
  const missing = [
    { name: 'rating', share: 0.7, reads: [] },
    { name: 'accounts', share: 0.3, reads: [] },
  ]
  const outlook = { ...OUTLOOK, defaults: hazard(0.02, { missingDeviation: 0.6, missing }) }
  const plan = planMaker(LEARNT, POLICY, grid)(caseOf({ facilities: [LOAN] }), outlook)
  // Futures of a variance of 10^12; the variance of the expectation by brute force over a fine normal grid.
  const futures = Float64Array.of(-1e6, 1e6)
  const { uncertainty, mostValuableDatum } = uncertaintyOf(changedValues(grid))(plan, outlook, futures)
  let [weight, mean, square] = [0, 0, 0]
  for (let z = -8; z <= 8; z += 0.01) {
    const density = Math.exp(-0.5 * z * z)
    const value = expected(plan, { ...noChange(), defaults: Math.exp(0.6 * z - 0.18) })
    weight += density
    mean += density * value
    square += density * value * value
  }
  const variance = square / weight - (mean / weight) ** 2
  expect((uncertainty.missing * 1e12) / variance).toBeCloseTo(1, 1)
  expect(uncertainty.parameters).toBe(0)
  expect(mostValuableDatum?.name).toBe('rating')
  expect(mostValuableDatum?.narrows).toBeCloseTo(0.7 * uncertainty.missing, 12)
})
