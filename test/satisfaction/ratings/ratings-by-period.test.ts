import { describe, expect, it } from 'vitest'
import { netPromoterScore, ratingChange, ratingsByPeriod } from '../../../src/satisfaction/ratings/index.js'
import { thrown } from '../../errors/thrown.js'

const measure = { kind: 'net-promoter-score' } as const
const SURVEY = {
  date: ['2025-04-02', '2025-01-20', '2025-02-11', '2025-10-01', '2025-03-30', '2025-06-30', '2025-08-08'],
  answers: [10, 9, 10, 4, 6, 7, null],
  client: ['A', 'A', 'B', 'C', 'C', 'B', 'A'],
}

describe('ratingsByPeriod', () => {
  it('rates each period by itself and against the one before', () => {
    const periods = ratingsByPeriod(SURVEY, { by: 'quarter', measure })
    expect(periods.map(({ end, rating }) => [end, rating.value, rating.answers])).toEqual([
      ['2025-03-31', 1 / 3, 3],
      ['2025-06-30', 0.5, 2],
      ['2025-12-31', -1, 1],
    ])
    const [first, second] = [
      { answers: [9, 10, 6], client: ['A', 'B', 'C'] },
      { answers: [10, 7], client: ['A', 'B'] },
    ]
    const { change } = periods[1]!
    const alone = ratingChange(first, second, { measure })
    expect(change).toMatchObject({ since: '2025-03-31', difference: alone.difference, clientsInBoth: 2 })
    expect(change!.interval).toEqual(alone.interval)
    expect(periods[2]!.change?.since).toBe('2025-06-30')
    expect(periods[0]).not.toHaveProperty('change')
    expect(change!.adjustedPValue).toBeGreaterThanOrEqual(change!.pValue!)
  })

  it('of one period is the rating', () => {
    const [only, ...others] = ratingsByPeriod(SURVEY, { by: 'year', measure })
    expect(others).toEqual([])
    expect(only!.rating.value).toBeCloseTo(netPromoterScore(SURVEY.answers).value, 14)
    expect(only!.rating.missing).toBe(1)
  })

  it('leaves out periods in which nobody answered, missing as they are', () => {
    const data = { date: ['2025-01-01', '2025-02-01'], answers: [9, null] }
    expect(ratingsByPeriod(data, { by: 'month', measure }).map(({ end }) => end)).toEqual(['2025-01-31'])
    expect(thrown(() => ratingsByPeriod({ ...data, answers: [null, null] }, { by: 'month', measure })).code).toBe(
      'NO_DATA',
    )
  })

  it('weights within periods', () => {
    const data = { date: ['2025-01-01', '2025-01-02', '2025-02-01'], answers: [9, 2, 9], weights: [3, 1, 0.1] }
    expect(ratingsByPeriod(data, { by: 'month', measure })[0]!.rating.value).toBeCloseTo(0.5, 12)
  })

  it('names what is wrong', () => {
    const call = (data: unknown, options: unknown) =>
      thrown(() => Reflect.apply(ratingsByPeriod, undefined, [data, options]))
    const good = { by: 'month', measure }
    expect(call({ ...SURVEY, date: ['2024-02-30', ...SURVEY.date.slice(1)] }, good)).toMatchObject({
      code: 'INVALID_DATE',
      path: 'data.date[0]',
    })
    expect(call({ answers: [9] }, good).path).toBe('data.date')
    expect(call({ date: ['2025-01-01'], answers: [8.5] }, good).path).toBe('data.answers[0]')
    expect(call(SURVEY, { ...good, by: 'week' }).path).toBe('options.by')
    expect(call({ ...SURVEY, dates: [] }, good).path).toBe('data.dates')
  })
})
