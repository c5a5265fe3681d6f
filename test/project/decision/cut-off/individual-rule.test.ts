import { expect, it } from 'vitest'
import { profitOptimalCutOff } from '../../../../src/project/decision/index.js'

it('accepts whoever brings something, whatever one cut-off says', () => {
  // Worth: 9; 8.5 - 1.5; 8 - 18; 70 - 3. One cut-off takes all four (73 - 10 = 73) or the first two.
  const { optimum, individual } = profitOptimalCutOff({
    probabilityOfDefault: [0.1, 0.15, 0.2, 0.3],
    gain: [10, 10, 10, 100],
    loss: [0, 10, 90, 10],
  })
  expect(optimum?.accepted).toBe(4)
  expect(optimum?.expectedProfit).toBeCloseTo(73, 12)
  expect(individual).toMatchObject({ accepted: 3, acceptedInstead: 0, declinedInstead: 1 })
  expect(individual.worthMore).toBeCloseTo(10, 12)
})

it('is the cut-off itself where gain and loss are the same for all', () => {
  const { individual } = profitOptimalCutOff({ probabilityOfDefault: [0.02, 0.3, 0.08, 0.15], gain: 10, loss: 90 })
  expect(individual).toMatchObject({ accepted: 2, worthMore: 0, acceptedInstead: 0, declinedInstead: 0 })
})

it('counts those whom only it accepts', () => {
  const { individual } = profitOptimalCutOff({
    probabilityOfDefault: [0.1, 0.2, 0.3],
    gain: [10, 1, 20],
    loss: [10, 100, 10],
  })
  expect(individual).toMatchObject({ accepted: 2, acceptedInstead: 1, declinedInstead: 0 })
})
