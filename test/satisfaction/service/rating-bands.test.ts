import { expect, it } from 'vitest'
import { meanCounting } from '../../../src/satisfaction/ratings/satisfied-rule.js'
import { ratingBands, readCuts } from '../../../src/satisfaction/service/rating-bands.js'
import { meanInterval } from '../../../src/statistics/index.js'

it('puts each answer in one band, ends to the band below, and leaves out empty bands', () => {
  const rows = {
    columns: [Float64Array.of(1, 3, 3, 8, 20)],
    outcomes: Float64Array.of(5, 4, 3, 2, 1),
    cluster: Int32Array.of(0, 1, 2, 3, 4),
  }
  const cuts = readCuts({ service: 'days', cuts: [3, 5, 10] }, ['days'])
  const bands = ratingBands(rows, cuts, meanCounting({ lowest: 1, highest: 5 }), 0.9)
  expect(bands.map(({ above, upTo, rating }) => [above, upTo, rating.answers, rating.value])).toEqual([
    [undefined, 3, 3, 4],
    [5, 10, 1, 2],
    [10, undefined, 1, 1],
  ])
  expect(bands[0]?.rating.interval.lower).toBeCloseTo(meanInterval([5, 4, 3], { level: 0.9 }).interval!.lower, 10)
})
