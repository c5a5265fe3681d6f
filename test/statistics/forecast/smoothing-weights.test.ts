import { expect, it } from 'vitest'
import { formOfMethod } from '../../../src/statistics/forecast/smoothing-form.js'
import { growthAhead, isLinear, surpriseWeights } from '../../../src/statistics/forecast/smoothing-weights.js'

it('adds up what is left of the growth', () => {
  expect(Array.from(growthAhead(formOfMethod('holt', 1), { alpha: 1 }, 3))).toEqual([1, 2, 3])
  expect(Array.from(growthAhead(formOfMethod('damped-holt', 1), { alpha: 1, phi: 0.5 }, 3))).toEqual([0.5, 0.75, 0.875])
  expect(Array.from(growthAhead(formOfMethod('simple', 1), { alpha: 1 }, 2))).toEqual([0, 0])
})

it('weighs surprises by level, growth and season', () => {
  const weights = surpriseWeights(formOfMethod('holt-winters', 2), { alpha: 0.5, beta: 0.1, gamma: 0.3 }, 4)
  expect(Array.from(weights)).toEqual([0.6, 1, 0.8, 1.2].map(weight => expect.closeTo(weight, 12)))
})

it('knows which forms have a formula', () => {
  expect(isLinear(formOfMethod('holt-winters', 4))).toBe(true)
  expect(isLinear(formOfMethod('multiplicative-seasonal', 4))).toBe(false)
  expect(isLinear({ ...formOfMethod('simple', 1), error: 'multiplicative' })).toBe(false)
})
