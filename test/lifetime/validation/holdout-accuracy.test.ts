import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as bgNbd from '../../../src/lifetime/bg-nbd/index.js'
import { holdoutAccuracy } from '../../../src/lifetime/validation/index.js'
import { customerBase } from '../../../src/records/index.js'
import { calibrationCurve, deciles } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { base, model, orders, period } from './orders.js'

const predicted = bgNbd.expectedPurchases(model, base, { horizon: 4 })
const buys = bgNbd.noPurchaseProbability(model, base, { horizon: 4 }).map(none => 1 - none)
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

describe('holdoutAccuracy', () => {
  const judged = () => holdoutAccuracy([bgNbd, model], base)

  it('says what was judged', () => {
    expect(judged()).toMatchObject({ clients: 3, duration: 4, timeUnit: 'week', warnings: [] })
  })

  it('holds purchases of the model and of the naive forecast against the holdout', () => {
    const { actual, model: ours, naive } = judged().purchases
    expect(actual).toBe(3)
    expect(ours.total).toBeCloseTo(sum(predicted), 14)
    expect(ours.bias).toBeCloseTo(sum(predicted) / 3, 14)
    expect(naive).toMatchObject({ total: 4, bias: 4 / 3, meanAbsoluteError: 1 / 3 })
    expect(naive.rootMeanSquaredError).toBeCloseTo(Math.sqrt(1 / 3), 14)
  })

  it('judges whether clients buy at all', () => {
    const { actual, model: ours, naive, calibration } = judged().buying
    expect(actual).toBe(2 / 3)
    expect(ours.mean).toBeCloseTo(sum(buys) / 3, 14)
    expect(ours.areaUnderCurve).toBe(1)
    expect(naive.areaUnderCurve).toBe(1)
    expect(naive.brierScore).toBeCloseTo((2 * Math.exp(-2) ** 2) / 3, 14)
    expect(calibration).toEqual(calibrationCurve(buys, [1, 0, 1]))
  })

  it('has no more deciles than clients, and takes the options of the interval', () => {
    expect(judged().deciles).toEqual(deciles(predicted, [2, 0, 1], { groups: 3 }))
    const options = { groups: 2, level: 0.8, method: 'jeffreys' } as const
    const two = holdoutAccuracy([bgNbd, model], base, options)
    expect(two.deciles).toHaveLength(2)
    expect(two.buying.calibration).toEqual(calibrationCurve(buys, [1, 0, 1], options))
  })

  it('judges value where it knows what a purchase brings', () => {
    expect('value' in judged()).toBe(false)
    const { value } = holdoutAccuracy([bgNbd, model], base, { expectedSpend: [30, 10, 50] })
    expect(value?.actual).toBe(150)
    expect(value?.model.total).toBeCloseTo(30 * predicted[0]! + 10 * predicted[1]! + 50 * predicted[2]!, 12)
    expect(value?.naive.total).toBe(2 * 30 + 2 * 50)
  })

  it('warns where nobody bought, or everybody', () => {
    const quiet = customerBase(orders.slice(0, 6), period)
    const nobody = holdoutAccuracy([bgNbd, model], quiet)
    expect(nobody.warnings).toMatchObject([{ code: 'HOLDOUT_WITHOUT_VARIATION', path: 'base.holdout' }])
    expect(nobody.warnings[0]?.message).toContain('Nobody bought')
    expect(Object.keys(nobody.buying.model)).toEqual(['mean', 'brierScore'])
    expect('bias' in nobody.purchases.model).toBe(false)
    const busy = customerBase([...orders, { client: 'bob', date: '2024-02-20', amount: 1 }], period)
    expect(holdoutAccuracy([bgNbd, model], busy).warnings[0]?.message).toContain('Every client bought')
    expect(JSON.stringify(nobody)).not.toContain('null')
  })

  it('prints as a table', () => {
    expect(inspect(judged())).toContain('3 clients, 4 weeks of holdout')
    expect(inspect(judged())).toContain('naive')
  })

  it('refuses wrong options, and amounts that nobody recorded', () => {
    const path = (options: object, of = base): string => thrown(() => holdoutAccuracy([bgNbd, model], of, options)).path
    expect(path({ groups: 0 })).toBe('options.groups')
    expect(path({ level: 95 })).toBe('options.level')
    expect(path({ spend: [1] })).toBe('options.spend')
    expect(path({ expectedSpend: [1, 2] })).toBe('options.expectedSpend')
    const bare = customerBase(
      orders.map(({ client, date }) => ({ client, date })),
      period,
    )
    expect(path({ expectedSpend: [1, 2, 3] }, bare)).toBe('base.holdout.meanSpend')
    const days = bgNbd.fromParams(model.params, { timeUnit: 'day' })
    expect(thrown(() => holdoutAccuracy([bgNbd, days], base)).code).toBe('UNIT_MISMATCH')
  })
})
