import { expect, it } from 'vitest'
import { scenarioPath } from '../../../src/appraisal/outlook/scenario-path.js'
import type { Scenario } from '../../../src/model/index.js'

const of = (factors: Readonly<Record<string, readonly number[]>>): Scenario => ({
  name: 'story',
  factors: Object.fromEntries(
    Object.entries(factors).map(([name, values]) => [
      name,
      { unit: 'year', times: values.map((_, i) => i), values, between: 'step', quantity: 'factor' },
    ]),
  ),
})

it('reads a story at the middle of each year', () => {
  const path = scenarioPath(of({ creditCycle: [-2, -1, 0], leaving: [1, 1.5] }), 4)
  expect(path).toEqual({
    creditCycle: [-2, -1, 0, 0],
    lossGivenDefault: [1, 1, 1, 1],
    leaving: [1, 1.5, 1.5, 1.5],
    cashFlow: [1, 1, 1, 1],
  })
  expect(scenarioPath(undefined, 4)).toBeUndefined()
})

it('refuses multiples below 0', () => {
  expect(() => scenarioPath(of({ cashFlow: [-0.1] }), 2)).toThrow(/scenario.factors.cashFlow/)
})
