import { expect, it } from 'vitest'
import { reachOf, twoSided } from '../../../src/statistics/discrimination/area-tails.js'

const error = { standardError: 1, degreesOfFreedom: 7.5 }

it('reach further with few degrees of freedom', () => {
  expect(reachOf(0.95, 'normal', error)).toBeCloseTo(1.959963984540054, 12)
  // scipy 1.17.1, stats.t.ppf(0.975, 7.5)
  expect(reachOf(0.95, 'student', error)).toBeCloseTo(2.333039626864974, 12)
})

it('have the p-value that agrees with the reach', () => {
  for (const law of ['normal', 'student'] as const) {
    expect(twoSided(reachOf(0.9, law, error), law, error)).toBeCloseRelative(0.1, 1e-10)
    expect(twoSided(-reachOf(0.9, law, error), law, error)).toBeCloseRelative(0.1, 1e-10)
    expect(twoSided(0, law, error)).toBe(1)
    expect(twoSided(1e200, law, error)).toBe(0)
  }
})
