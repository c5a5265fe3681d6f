import { expect, it } from 'vitest'
import { ratingWarnings } from '../../../src/satisfaction/ratings/rating-warnings.js'
import { sampleOfSpread } from '../../../src/satisfaction/ratings/sample.js'

const sample = sampleOfSpread(0, 0.5, 8, Number.POSITIVE_INFINITY)
const interval = { lower: -0.4, upper: 0.4, level: 0.95, kind: 'confidence', method: 'score' } as const
const codes = (
  of: Parameters<typeof ratingWarnings>[0],
  response: { answers: number; missing: number },
  open: number,
): readonly string[] => {
  const ifAllHadAnswered = { lowest: -open / 2, highest: open / 2 }
  const whole = { ...response, answeredShare: 1 - open / 2 }
  return ratingWarnings(of, whole, { interval, ifAllHadAnswered }).map(({ code }) => code)
}

it('says what makes a rating weak, and nothing otherwise', () => {
  expect(codes(sample, { answers: 8, missing: 0 }, 0)).toEqual([])
  expect(codes(sample, { answers: 20, missing: 0 }, 0)).toEqual(['FEW_CLIENTS'])
  expect(codes({ ...sample, largestShare: 0.6 }, { answers: 8, missing: 0 }, 0)).toEqual(['ONE_CLIENT_WEIGHS_MOST'])
  expect(codes(sample, { answers: 8, missing: 3 }, 0.79)).toEqual([])
  expect(codes(sample, { answers: 8, missing: 8 }, 0.81)).toEqual(['MISSING_OUTWEIGHS_CHANCE'])
})

it('says it in figures', () => {
  const [warning] = ratingWarnings(
    { ...sample, clients: 1 },
    { answers: 3, missing: 0, answeredShare: 1 },
    {
      interval,
      ifAllHadAnswered: { lowest: 0, highest: 0 },
    },
  )
  expect(warning?.message).toBe('3 answers come from 1 client: how clients differ is hardly known')
})
