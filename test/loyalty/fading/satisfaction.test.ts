import { describe, expect, it } from 'vitest'
import type { DayFigure, ReadHistory } from '../../../src/loyalty/fading/read-histories.js'
import { satisfactionDrop, surveyError } from '../../../src/loyalty/fading/satisfaction.js'

const asked = { until: 1000, recentDays: 365 }
const both: readonly DayFigure[] = [
  { day: 300, value: 80 },
  { day: 900, value: 60 },
]

describe('a drop of satisfaction', () => {
  it('is the reliable change index', () => {
    // 20 points where SD is 10 and reliability 0.8: RCI = −20 / (10 √0.4); scipy.stats.norm.cdf.
    const error = 10 * Math.sqrt(0.4)
    expect(satisfactionDrop(both, asked, error)).toEqual({
      pValue: expect.closeTo(0.000782701129001274, 14),
      strength: expect.closeTo(20 / error, 12),
      since: 900,
      words: { before: '80', now: '60' },
    })
    expect(satisfactionDrop(both.toReversed(), asked, error)).toHaveProperty('why')
  })

  it('is certain where the survey does not err', () => {
    expect(satisfactionDrop(both, asked, 0)).toMatchObject({ pValue: 0 })
    const same = both.map(({ day }) => ({ day, value: 5 }))
    expect(satisfactionDrop(same, asked, 0)).toMatchObject({ pValue: 0.5, strength: 0 })
  })

  it('needs two surveys, one of them lately, and their error', () => {
    expect(satisfactionDrop(both.slice(1), asked, 1)).toEqual({ why: 'fewer than two surveys' })
    expect(satisfactionDrop(both, { until: 1000, recentDays: 100 }, 1)).toHaveProperty('why')
    expect(satisfactionDrop(both, asked, undefined)).toHaveProperty('why')
  })

  it('takes the error from changes of all clients before', () => {
    const history = (change: number): ReadHistory => ({
      client: 1,
      purchases: [],
      products: [],
      balances: [],
      satisfaction: [
        { day: 0, value: 90 },
        { day: 100, value: 50 },
        { day: 200, value: 50 + change },
        { day: 700, value: 0 },
      ],
      contacts: [],
    })
    const histories = Array.from({ length: 20 }, (_, i) => history(i % 2 === 0 ? 3 : 7))
    // Changes of 3 and 7, ten of each: deviation 2 √(20/19).
    expect(surveyError(histories, 635)).toBeCloseTo(2 * Math.sqrt(20 / 19), 12)
    expect(surveyError(histories.slice(1), 635)).toBeUndefined()
  })
})
