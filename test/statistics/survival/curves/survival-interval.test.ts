import { expect, it } from 'vitest'
import {
  noneGoneLimit,
  SURVIVAL_INTERVALS,
  survivalLimit,
} from '../../../../src/statistics/survival/curves/survival-interval.js'

it('brackets the share within [0, 1] on every scale, however near to the ends', () => {
  for (const method of SURVIVAL_INTERVALS)
    for (const share of [1e-12, 1e-3, 0.5, 0.999, 1 - 1e-12])
      for (const reach of [1e-9, 0.1, 3]) {
        const [lower, upper] = [survivalLimit(share, -reach, method), survivalLimit(share, reach, method)]
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual(share)
        expect(upper).toBeGreaterThanOrEqual(share)
        expect(upper).toBeLessThanOrEqual(1)
      }
})

it('is symmetric on its own scale', () => {
  const middle = (scale: (share: number) => number, method: (typeof SURVIVAL_INTERVALS)[number]) =>
    (scale(survivalLimit(0.6, -0.2, method)) + scale(survivalLimit(0.6, 0.2, method))) / 2 - scale(0.6)
  expect(middle(share => share, 'plain')).toBeCloseTo(0, 12)
  expect(middle(Math.log, 'log')).toBeCloseTo(0, 12)
  expect(middle(share => Math.log(-Math.log(share)), 'log-log')).toBeCloseTo(0, 12)
  expect(middle(share => Math.log(share / (1 - share)), 'logit')).toBeCloseTo(0, 12)
  expect(middle(share => Math.asin(Math.sqrt(share)), 'arcsine')).toBeCloseTo(0, 12)
})

it('is Clopper and Pearson where none has gone', () => {
  expect(noneGoneLimit(10, 0.95) ** 10).toBeCloseTo(0.025, 12)
})
