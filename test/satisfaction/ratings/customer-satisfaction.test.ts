import { describe, expect, it } from 'vitest'
import { customerSatisfaction } from '../../../src/satisfaction/ratings/index.js'
import { meanInterval, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const ANSWERS = [5, 4, 5, 3, null, 4, 5, 2, 4, 5, 4]
const GIVEN = ANSWERS.filter(answer => answer !== null)

describe('customerSatisfaction', () => {
  it('is the share of top boxes with the interval of a proportion', () => {
    const { satisfied } = customerSatisfaction(ANSWERS)
    expect(satisfied.value).toBeCloseTo(0.8, 14)
    expect(satisfied.interval.lower).toBeCloseTo(proportionInterval(8, 10).lower, 12)
    for (const method of ['clopper-pearson', 'jeffreys'] as const) {
      const { interval } = customerSatisfaction(ANSWERS, { method, level: 0.9 }).satisfied
      expect(interval.upper).toBeCloseTo(proportionInterval(8, 10, { method, level: 0.9 }).upper, 12)
    }
    // Agresti and Coull by hand: z² = 3.8415, (8 + 1.9207)/13.8415 = 0.71674.
    const { lower, upper } = customerSatisfaction(ANSWERS, { method: 'adjusted-wald' }).satisfied.interval
    expect((lower + upper) / 2).toBeCloseTo(0.71674, 5)
    expect(upper - lower).toBeCloseTo(2 * 1.959964 * Math.sqrt((0.71674 * 0.28326) / 13.8415), 5)
  })

  it('has a mean with Student’s interval, and the same from 0 to 100', () => {
    const { mean, index } = customerSatisfaction(ANSWERS)
    const { value, interval } = meanInterval(GIVEN)
    expect(mean.value).toBeCloseTo(value, 12)
    expect(mean.interval.lower).toBeCloseTo(interval!.lower, 12)
    expect(index.value).toBeCloseTo(25 * (value - 1), 10)
    expect(index.interval.lower).toBeCloseTo(25 * (interval!.lower - 1), 10)
    expect(mean.ifAllHadAnswered.lowest).toBeCloseTo((41 + 1) / 11, 12)
  })

  it('says that nothing is known of others where all say the same', () => {
    const { mean, satisfied } = customerSatisfaction([5, 5, 5])
    expect(mean.interval).toMatchObject({ lower: 1, upper: 5, unbounded: 'both' })
    expect(satisfied.interval.lower).toBeCloseTo(proportionInterval(3, 3).lower, 12)
    expect(satisfied.interval.upper).toBe(1)
    const one = customerSatisfaction([4])
    expect(one.mean).not.toHaveProperty('standardError')
    expect(one.mean.interval.unbounded).toBe('both')
  })

  it('lists what was answered', () => {
    const { distribution } = customerSatisfaction(ANSWERS)
    expect(distribution.map(({ answer, count }) => [answer, count])).toEqual([
      [2, 1],
      [3, 1],
      [4, 4],
      [5, 4],
    ])
  })

  it('takes sliders and cuts of its own', () => {
    const scale = { lowest: 0, highest: 100 }
    const { satisfied, satisfiedFrom } = customerSatisfaction([80.5, 20, 79.9], { scale, satisfiedFrom: 80 })
    expect([satisfied.value, satisfiedFrom]).toEqual([1 / 3, 80])
    expect(thrown(() => customerSatisfaction([5], { scale }))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.satisfiedFrom',
    })
    expect(thrown(() => customerSatisfaction([5], { satisfiedFrom: 1 })).path).toBe('options.satisfiedFrom')
    expect(thrown(() => customerSatisfaction([6])).path).toBe('data[0]')
    expect(thrown(() => customerSatisfaction([])).code).toBe('EMPTY_INPUT')
  })

  it('of contacts within clients has the error of a ratio of sums', () => {
    const answers = [5, 4, 5, 2, 1, 3, 4, 4]
    const client = ['A', 'A', 'B', 'B', 'C', 'C', 'C', 'D']
    const { mean } = customerSatisfaction({ answers, client })
    // Residual sums by client: 4.5 − 3.5·2 ... by hand, ū = 28/8 = 3.5.
    const sums = [9 - 7, 7 - 7, 8 - 10.5, 4 - 3.5]
    const variance = ((4 / 3) * sums.reduce((all, sum) => all + sum * sum, 0)) / 64
    expect(mean.standardError).toBeCloseTo(Math.sqrt(variance), 12)
  })
})
