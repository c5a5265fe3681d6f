import { expect, it } from 'vitest'
import { formOfMethod } from '../../../src/statistics/forecast/smoothing-form.js'
import { startState } from '../../../src/statistics/forecast/smoothing-start.js'

const SEASONS = [6, -2, -9, 5]
const values = Float64Array.from({ length: 16 }, (_, t) => 50 + 1.5 * (t + 1) + SEASONS[t % 4]!)
const all = new Uint8Array(16).fill(1)

it('finds the line and the seasons of a series without errors', () => {
  const { level, growth, seasons = [] } = startState(formOfMethod('holt-winters', 4), values, all)
  expect(level).toBeCloseTo(50, 10)
  expect(growth).toBeCloseTo(1.5, 10)
  for (const [j, season] of seasons.entries()) expect(season).toBeCloseTo(SEASONS[j]!, 10)
})

it('has seasons of mean 1 where they multiply, and a neutral one that was never seen', () => {
  const observed = all.map((_, t) => (t % 4 === 1 ? 0 : 1))
  const { seasons = [] } = startState(formOfMethod('multiplicative-seasonal', 4), values, observed)
  expect(seasons.reduce((sum, season) => sum + season, 0)).toBeCloseTo(4, 12)
  expect(startState(formOfMethod('simple', 1), values, all)).toEqual({
    level: values.subarray(0, 10).reduce((sum, value) => sum + value, 0) / 10,
  })
})
