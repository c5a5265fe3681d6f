import { expect, it } from 'vitest'
import { relaxedChoice } from '../../../src/appraisal/next-step/relaxed-choice.js'

const alone = (row: number, gain: number, cost: number) => [{ row, gain, cost }]

it('takes by gain per cost and prices the budget by the first that does not fit', () => {
  const groups = [alone(0, 60, 10), alone(1, 100, 20), alone(2, 120, 30), alone(3, 6, 2)]
  const { shadowPrice, gain, spent, chosen } = relaxedChoice(groups, 50)
  expect(shadowPrice).toBe(4)
  // After it whatever is small enough still comes in.
  expect({ gain, spent }).toEqual({ gain: 166, spent: 32 })
  expect(chosen.map(one => one?.row)).toEqual([0, 1, undefined, 3])
})

it('steps up within a group', () => {
  const group = [
    { row: 0, gain: 10, cost: 1 },
    { row: 1, gain: 15, cost: 2 },
  ]
  expect(relaxedChoice([group], 1)).toMatchObject({ gain: 10, shadowPrice: 5 })
  expect(relaxedChoice([group], 2)).toMatchObject({ gain: 15, spent: 2, shadowPrice: 0 })
})
