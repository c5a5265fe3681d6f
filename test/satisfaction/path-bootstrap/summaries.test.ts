import { expect, it } from 'vitest'
import { effectOf, figureOf } from '../../../src/satisfaction/path-bootstrap/summaries.js'

const CHOICE = { interval: 'percentile', level: 0.5 } as const

it('is mean, deviation with n - 1 and quantiles of the resamples', () => {
  const replicates = Float64Array.of(1, 2, 3, 4, 5)
  const { mean, standardError, interval } = figureOf({ estimate: 9, replicates, acceleration: 0 }, CHOICE)
  expect(mean).toBe(3)
  expect(standardError).toBeCloseTo(Math.sqrt(2.5), 14)
  expect([interval.lower, interval.upper]).toEqual([2, 4])
})

it('has p-values from both sides of 0, of which none is 0', () => {
  const replicates = Float64Array.of(-1, 1, 2, 3, 4, 5, 6, 7, 8)
  expect(effectOf({ estimate: 3, replicates, acceleration: 0 }, CHOICE).pValue).toBeCloseTo((2 * 2) / 10, 14)
  const all = replicates.map(value => value + 2)
  expect(effectOf({ estimate: 3, replicates: all, acceleration: 0 }, CHOICE).pValue).toBeCloseTo(0.2, 14)
})

it('has no t where resamples are equal, however large they are', () => {
  const replicates = new Float64Array(7).fill(0.1 + 0.2)
  const effect = effectOf({ estimate: 0.3, replicates, acceleration: 0 }, CHOICE)
  expect(effect.standardError).toBe(0)
  expect(effect).not.toHaveProperty('t')
})
