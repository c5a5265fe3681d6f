import { describe, expect, it } from 'vitest'
import { compareRatings, netPromoterScore, ratingChange } from '../../../src/satisfaction/ratings/index.js'
import { adjustedPValues, compareProportions } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const NPS = { kind: 'net-promoter-score' } as const
const shareOf = (share: number, all: number): number[] => Array.from({ length: all }, (_, i) => (i < share ? 5 : 1))

describe('ratingChange', () => {
  it('of shares of others is Newcombe’s interval', () => {
    const measure = { kind: 'satisfied' } as const
    const { difference, interval, clientsInBoth } = ratingChange(shareOf(12, 40), shareOf(48, 80), { measure })
    const known = compareProportions({ successes: 48, trials: 80 }, { successes: 12, trials: 40 })
    expect(difference).toBeCloseTo(known.difference, 12)
    expect(interval.lower).toBeCloseTo(known.differenceInterval.lower, 10)
    expect(interval.upper).toBeCloseTo(known.differenceInterval.upper, 10)
    expect(clientsInBoth).toBe(0)
  })

  it('of means of the same clients is the paired t test', () => {
    const client = [1, 2, 3, 4, 5, 6]
    const before = { client, answers: [3, 4, 2, 5, 3, 3] }
    const after = { client: client.toReversed(), answers: [4, 3, 5, 4, 4, 4] }
    const { difference, interval, pValue } = ratingChange(before, after, { measure: { kind: 'mean' } })
    // Differences 1, 0, 2, 0, 0, 1: mean 2/3, sd 0.8165, t(5) = 2, p = 0.10194.
    expect(difference).toBeCloseTo(2 / 3, 12)
    expect(pValue).toBeCloseTo(0.101939, 5)
    expect(interval.upper - difference).toBeCloseTo((2.570582 * 0.8164966) / Math.sqrt(6), 5)
  })

  it('never lets test and interval disagree', () => {
    const before = [6, 7, 9, 5, 8, 10, 6, 3, 7, 8]
    const after = [9, 7, 10, 8, 9, 9, 7, 6, 10, 9]
    const { pValue } = ratingChange(before, after, { measure: NPS })
    for (const [level, isOut] of [
      [1 - pValue! - 1e-6, true],
      [1 - pValue! + 1e-6, false],
    ] as const) {
      const { lower, upper } = ratingChange(before, after, { measure: NPS, level }).interval
      expect(lower > 0 || upper < 0).toBe(isOut)
    }
    expect(ratingChange(before, before, { measure: NPS }).pValue).toBe(1)
  })

  it('is surer of a change of the same clients than of others where clients stay alike', () => {
    const answers = [10, 10, 9, 2, 3, 5, 9, 8, 1, 10, 7, 6]
    const client = answers.map((_, i) => `c${i}`)
    const later = answers.map(answer => Math.min(10, answer + 1))
    const same = ratingChange({ answers, client }, { answers: later, client }, { measure: NPS }).interval
    const others = ratingChange(answers, later, { measure: NPS }).interval
    expect(same.upper - same.lower).toBeLessThan(others.upper - others.lower)
  })

  it('has no test where one side says nothing of others', () => {
    const change = ratingChange([5, 5, 5], [3, 4, 2], { measure: { kind: 'mean' } })
    expect(change).not.toHaveProperty('pValue')
    expect(change.interval.unbounded).toBe('both')
  })

  it('names the side and the measure at fault', () => {
    const call = (...given: readonly unknown[]) => thrown(() => Reflect.apply(ratingChange, undefined, given))
    expect(call([9], [8.5], { measure: NPS }).path).toBe('after[0]')
    expect(call({ answers: [9, null], client: [1] }, [8], { measure: NPS }).path).toBe('before.client')
    expect(call([9], [8], {})).toMatchObject({ code: 'MISSING_VALUE', path: 'options.measure' })
    expect(call([9], [8], { measure: { kind: 'csat' } }).path).toBe('options.measure.kind')
    expect(call([9], [8], { measure: { kind: 'mean', satisfiedFrom: 4 } }).path).toBe('options.measure.satisfiedFrom')
    expect(call([9], [8])).toMatchObject({ path: 'options' })
  })
})

describe('compareRatings', () => {
  const groups = { north: [10, 9, 9, 8, 10, 9], south: [3, 7, 5, 10, null, 2], west: [9, 8, 7, 6, 10, 9] }

  it('compares every two, and adjusts for there being many', () => {
    const { groups: rated, pairs } = compareRatings(groups, { measure: NPS })
    const { counts: _counts, shares: _shares, ...north } = netPromoterScore(groups.north)
    expect(rated['north']).toEqual(north)
    expect(pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(['north south', 'north west', 'south west'])
    const alone = ratingChange(groups.north, groups.south, { measure: NPS })
    expect(pairs[0]!.pValue).toBe(alone.pValue)
    expect(pairs.map(({ adjustedPValue }) => adjustedPValue)).toEqual([
      ...adjustedPValues(pairs.map(({ pValue }) => pValue!)),
    ])
  })

  it('refuses one group, and names cells by group', () => {
    expect(thrown(() => compareRatings({ north: [9] }, { measure: NPS })).code).toBe('EMPTY_INPUT')
    expect(thrown(() => compareRatings({ ...groups, east: [11] }, { measure: NPS })).path).toBe('groups.east[0]')
  })
})
