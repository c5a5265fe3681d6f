import { expect, it } from 'vitest'
import { derivedPlane, statedPlane } from '../../../src/satisfaction/drivers/plane.js'

const x = Float64Array.of(-1, -1, 1, 1)
const y = Float64Array.of(-1, 1, -1, 1)

it('shares out 100 among drivers, and gives means of scores', () => {
  const outcome = x.map((value, row) => (2 * value + y[row]!) / Math.sqrt(5))
  for (const method of ['shapley', 'relative-weights'] as const) {
    const plane = derivedPlane(
      [x, y, outcome],
      [Float64Array.of(0, 0, 100, 100), Float64Array.of(20, 40, 20, 40)],
      method,
    )
    const { importance, performance } = plane(new Float64Array(4).fill(2))!
    expect(importance[0]).toBeCloseTo(80, 10)
    expect(Array.from(performance)).toEqual([50, 30])
  }
})

it('has none where all are equally content', () => {
  const plane = derivedPlane([x, x], [x], 'shapley')
  expect(plane(Float64Array.of(1, 2, 0, 0))).toBeUndefined()
  expect(derivedPlane([x, y], [x], 'shapley')(new Float64Array(4).fill(1))).toBeUndefined()
})

it('takes means of what is stated', () => {
  const { importance, performance } = statedPlane(
    [Float64Array.of(0, 100)],
    [Float64Array.of(10, 30)],
  )(Float64Array.of(3, 1))!
  expect([importance[0], performance[0]]).toEqual([25, 15])
})
