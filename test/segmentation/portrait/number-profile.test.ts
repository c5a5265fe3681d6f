import { expect, it } from 'vitest'
import { numberProfile } from '../../../src/segmentation/portrait/number-profile.js'
import { aucInterval, standardisedMeanDifference } from '../../../src/statistics/index.js'

const [OWN, OTHERS] = [Float64Array.of(4, 8, 9, 12, 30), Float64Array.of(1, 4, 6, 7)]

it('has an effect that is twice the area under the curve, less one', () => {
  const { comparison, others } = numberProfile(OWN, OTHERS, 0.9)
  // Of 20 pairs the own is higher in 17 and equal in one: 8, 9, 12, 30 beat all four, 4 beats 1 and ties with 4.
  expect(comparison?.effect).toBeCloseTo((17 - 2) / 20, 12)
  const { interval } = aucInterval([...OWN, ...OTHERS], [1, 1, 1, 1, 1, 0, 0, 0, 0], { level: 0.9 })
  expect(comparison?.interval.lower).toBeCloseTo(2 * interval.lower - 1, 12)
  expect(comparison?.interval).toMatchObject({ level: 0.9, method: interval.method })
  expect(others).toEqual({ known: 4, mean: 4.5, median: 5 })
})

it('has a difference in standard deviations', () => {
  const { difference, interval } = standardisedMeanDifference(OWN, OTHERS)
  expect(numberProfile(OWN, OTHERS, 0.95).standardisedDifference).toEqual({ difference, interval })
  expect(numberProfile(OWN, Float64Array.of(1), 0.95).standardisedDifference).toBeUndefined()
})

it('takes rounding for no variation', () => {
  const [a, b] = [Float64Array.of(0.1, 0.1, 0.1), Float64Array.of(0.3, 0.3, 0.3)]
  expect(numberProfile(a, b, 0.95).standardisedDifference).toBeUndefined()
})

it('has no figures of nobody', () => {
  expect(numberProfile(new Float64Array(0), new Float64Array(0), 0.95)).toEqual({})
  expect(Object.keys(numberProfile(new Float64Array(0), OTHERS, 0.95))).toEqual(['others'])
  expect(numberProfile(OWN, new Float64Array(0), 0.95)).toMatchObject({ quartiles: [8, 12], range: [4, 30] })
})
