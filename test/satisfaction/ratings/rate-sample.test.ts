import { expect, it } from 'vitest'
import { intervalOf, rateSample, uncutEnds } from '../../../src/satisfaction/ratings/rate-sample.js'
import { sampleOfSpread } from '../../../src/satisfaction/ratings/sample.js'
import { meanCounting } from '../../../src/satisfaction/ratings/satisfied-rule.js'

const five = meanCounting({ lowest: 1, highest: 5 })
const few = sampleOfSpread(4.5, 0.25, 4, Number.POSITIVE_INFINITY)

it('cuts intervals off at the ends of the scale, but not where they are compared', () => {
  const { lower, upper } = uncutEnds(few, five, 0.95)
  // t(3) = 3.182446 times √(0.25 / 3).
  expect(upper).toBeCloseTo(4.5 + 3.182446 * Math.sqrt(0.25 / 3), 5)
  expect(intervalOf(few, five, 0.95)).toMatchObject({ lower, upper: 5 })
})

it('fills what is missing with the worst and the best', () => {
  const response = { answers: 4, missing: 4, answeredShare: 0.5 }
  expect(rateSample(few, response, five, 0.95).ifAllHadAnswered).toEqual({ lowest: 2.75, highest: 4.75 })
})
