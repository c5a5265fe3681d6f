import { expect, it } from 'vitest'
import { placesOf, pointOfSmoothing, smoothingAt } from '../../../src/statistics/forecast/smoothing-coordinates.js'
import { formOfMethod, SMOOTHING_METHODS } from '../../../src/statistics/forecast/smoothing-form.js'

const CONSTANTS = { alpha: 0.3, beta: 0.1, gamma: 0.2, phi: 0.9 }

it.each(SMOOTHING_METHODS)('takes %s to a point and back', method => {
  const form = formOfMethod(method, 4)
  const seasons = form.season === 'multiplicative' ? [0.8, 1.1, 1.3, 0.8] : [3, -1, -4, 2]
  const state = {
    level: 7,
    ...(form.trend !== 'none' && { growth: 0.5 }),
    ...(form.season !== 'none' && { seasons }),
  }
  const point = pointOfSmoothing(form, CONSTANTS, state)
  const { constants, start } = smoothingAt(form, point)
  expect(point).toHaveLength(placesOf(form).size)
  expect(start.level).toBe(7)
  expect(start.growth).toBe(state.growth)
  for (const [j, season] of (start.seasons ?? []).entries()) expect(season).toBeCloseTo(seasons[j]!, 12)
  for (const [name, value] of Object.entries(constants)) {
    expect(value).toBeCloseTo(Object.entries(CONSTANTS).find(([known]) => known === name)![1], 12)
  }
})

it('stays where forecasts are weighted means of the past, however far the search goes', () => {
  const form = formOfMethod('damped-holt-winters', 4)
  for (const far of [-40, 40]) {
    const {
      alpha,
      beta = 1,
      gamma = 1,
      phi = 1,
    } = smoothingAt(form, new Float64Array(placesOf(form).size).fill(far)).constants
    expect(beta).toBeLessThanOrEqual(alpha)
    expect(gamma).toBeLessThanOrEqual(1 - alpha)
    expect(phi).toBeGreaterThanOrEqual(0.8)
    expect(phi).toBeLessThanOrEqual(0.98)
  }
})
