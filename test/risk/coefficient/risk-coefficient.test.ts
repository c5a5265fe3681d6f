import { describe, expect, it } from 'vitest'
import type { CoefficientGoalposts } from '../../../src/risk/index.js'
import { masterScale, repaymentAbility, repaymentWillingness, riskCoefficient } from '../../../src/risk/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const scale = masterScale.geometric({ grades: 5, best: 0.001, worst: 0.1 })
const figures = { creditRecord: 0.9, fulfilment: 0.95, financialHealth: 0.6, rating: 0.7, concentration: 0.2 }

describe('riskCoefficient', () => {
  it('adds weighted risks where there is no default probability', () => {
    const { coefficient, interval, basis, coverage, contributions, adjustment, missing, grade } =
      riskCoefficient(figures)
    expect(coefficient).toBeCloseTo(0.2 * (0.1 + 0.05 + 0.4 + 0.3 + 0.2), 14)
    expect(interval).toEqual({ lower: coefficient, upper: coefficient })
    expect([basis, coverage, adjustment, missing, grade]).toEqual(['expert-score', 1, 0, [], undefined])
    expect(contributions['financialHealth']).toEqual({
      weight: 0.2,
      contribution: expect.closeTo(0.08, 14),
      isKnown: true,
    })
  })

  it('knows nothing of a client of whom nothing is known, and says so', () => {
    expect(riskCoefficient({})).toMatchObject({
      coefficient: 0.5,
      interval: { lower: 0, upper: 1 },
      coverage: 0,
      missing: Object.keys(figures),
    })
    expect(riskCoefficient({}, { assumed: 1 }).coefficient).toBe(1)
  })

  it('keeps the weight of a part that is missing', () => {
    const { coefficient, interval, contributions, coverage } = riskCoefficient({ ...figures, rating: null })
    expect(contributions['rating']).toEqual({ weight: 0.2, contribution: 0.1, isKnown: false })
    expect(coefficient).toBeCloseTo(0.15 + 0.1, 14)
    expect(interval).toEqual({ lower: expect.closeTo(0.15, 14), upper: expect.closeTo(0.35, 14) })
    expect(coverage).toBeCloseTo(0.8, 15)
  })

  it('takes the range of a figure into the interval', () => {
    const { lower, upper } = proportionInterval(19, 20)
    const { coefficient, interval } = riskCoefficient({ ...figures, fulfilment: { value: 0.95, lower, upper } })
    expect(interval.lower).toBeCloseTo(coefficient - 0.2 * (upper - 0.95), 14)
    expect(interval.upper).toBeCloseTo(coefficient + 0.2 * (0.95 - lower), 14)
  })

  it('takes scores and shares of this house with their ranges', () => {
    const creditRecord = repaymentWillingness({ paidWhenAble: { kept: 9, of: 12 } })
    const financialHealth = repaymentAbility({})
    const { contributions, interval, missing } = riskCoefficient({ ...figures, creditRecord, financialHealth })
    expect(contributions['creditRecord']?.contribution).toBeCloseTo(0.05, 14)
    expect(missing).toEqual(['financialHealth'])
    const exact = 0.2 * (0.05 + 0.3 + 0.2)
    expect(interval.lower).toBeCloseTo(exact + 0.2 * (1 - creditRecord.range.upper), 14)
    expect(interval.upper).toBeCloseTo(exact + 0.2 * (1 - creditRecord.range.lower) + 0.2, 14)
  })

  it('follows the default probability where there is one, and says what it adds', () => {
    const client = { ...figures, probabilityOfDefault: { value: 0.01, lower: 0.004, upper: 0.03 } }
    const { coefficient, interval, basis, adjustment, contributions, grade } = riskCoefficient(client, { scale })
    expect(coefficient).toBeCloseTo(0.5, 12)
    expect(basis).toBe('probability-of-default')
    expect(grade).toBe('3')
    const parts = Object.values(contributions).reduce((sum, { contribution }) => sum + contribution, 0)
    expect(parts + adjustment).toBeCloseTo(coefficient, 14)
    // 0.004 and 0.03 lie at ln(0.004 / 0.01) and ln(0.03 / 0.01) of bands that are ln(100) / 4 wide.
    const step = 0.2 / (Math.log(100) / 4)
    expect(interval.lower).toBeCloseTo(0.5 + step * Math.log(0.4), 12)
    expect(interval.upper).toBeCloseTo(0.5 + step * Math.log(3), 12)
  })

  it('widens that by what is missing, and stays within [0, 1]', () => {
    const client = { creditRecord: 0.9, probabilityOfDefault: 0.01 }
    const { interval, missing } = riskCoefficient(client, { scale })
    expect(interval).toEqual({ lower: expect.closeTo(0.1, 12), upper: expect.closeTo(0.9, 12) })
    expect(missing).toHaveLength(4)
    expect(riskCoefficient({ probabilityOfDefault: 1 }, { scale }).interval.upper).toBe(1)
    expect(riskCoefficient({ probabilityOfDefault: 0 }, { scale }).interval.lower).toBe(0)
  })

  it('takes parts of the house', () => {
    const { coefficient } = riskCoefficient(
      { daysPastDue: 45, collateral: 1.5 },
      {
        weights: { daysPastDue: 0.75, collateral: 0.25 },
        goalposts: { daysPastDue: [90, 0], collateral: [0.5, 1.5] },
      },
    )
    expect(coefficient).toBe(0.375)
  })

  it.each([
    ['UNKNOWN_OPTION', 'client.colour', { colour: 1 }],
    ['MISSING_VALUE', 'options.scale', { probabilityOfDefault: 0.01 }],
    ['OUT_OF_RANGE', 'client.probabilityOfDefault', { probabilityOfDefault: 1.01 }],
    ['OUT_OF_RANGE', 'client.rating', { rating: Number.NaN }],
    ['OUT_OF_RANGE', 'client.creditRecord', { creditRecord: 90 }],
    ['OUT_OF_RANGE', 'client.concentration', { concentration: 35 }],
    ['OUT_OF_RANGE', 'client.rating', { rating: -0.1 }],
    ['OUT_OF_RANGE', 'client.fulfilment.upper', { fulfilment: { value: 0.9, lower: 0.8, upper: 95 } }],
    ['OUT_OF_RANGE', 'client.rating.value', { rating: { value: 0.5, lower: 0.6, upper: 0.7 } }],
  ] as const)('says %s at %s', (code, path, client) => {
    const error = thrown(() => riskCoefficient(client))
    expect([error.code, error.path]).toEqual([code, path])
  })
})

it('a part is missing though its name is one that every object inherits', () => {
  const weights = { a: 0.5, constructor: 0.5 }
  const goalposts: CoefficientGoalposts = Object.fromEntries(Object.keys(weights).map(name => [name, [0, 1]]))
  const { coverage, missing } = riskCoefficient({ a: 1 }, { weights, goalposts })
  expect([coverage, missing]).toEqual([0.5, ['constructor']])
})
