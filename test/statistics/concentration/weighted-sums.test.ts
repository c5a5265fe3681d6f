import { expect, it } from 'vitest'
import { reportSettings } from '../../../src/statistics/concentration/report-settings.js'
import { prepareValues, sumsOf, sumsWithout } from '../../../src/statistics/concentration/weighted-sums.js'

const settings = reportSettings({ largest: [1, 3], aversion: 0.5 })
const prepared = prepareValues(Float64Array.of(1, 4, 0, 2), settings)

it('sums values as often as they were drawn', () => {
  const twice = prepareValues(Float64Array.of(4, 4, 2, 1, 0, 0, 0), settings)
  // From the largest on: 4 twice, 2 and 1 once, 0 three times.
  const counted = sumsOf(prepared, Int32Array.of(2, 1, 1, 3))
  expect(counted).toEqual(sumsOf(twice))
  expect(counted).toMatchObject({ size: 7, zeros: 3, total: 11, squares: 37, ranked: 4 + 8 + 6 + 4 })
  expect(Array.from(counted.largest)).toEqual([4, 10])
})

it('takes one value away as if it had never been there', () => {
  const whole = sumsOf(prepared)
  const values = [4, 2, 1, 0]
  for (const i of [0, 1, 2, 3]) {
    const rest = values.filter((_, j) => j !== i)
    const without = { ...whole, largest: Float64Array.from(whole.largest) }
    const below = values.slice(i + 1).reduce((sum, value) => sum + value, 0)
    sumsWithout(prepared, whole, i, below, without)
    const expected = sumsOf(prepareValues(Float64Array.from(rest), settings))
    for (const name of ['size', 'zeros', 'total', 'squares', 'entropy', 'logs', 'powers', 'ranked'] as const) {
      expect(without[name]).toBeCloseTo(expected[name], 13)
    }
    expect(Array.from(without.largest)).toEqual(Array.from(expected.largest))
  }
})
