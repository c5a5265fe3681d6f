import { expect, it } from 'vitest'
import { repaymentWillingness } from '../../../src/risk/behaviour/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'

it('weighs shares, and widens its range by what was hardly asked', () => {
  const kept = { kept: 3, of: 4 }
  const { score, range, coverage } = repaymentWillingness({ promisesKept: kept })
  const { lower, upper } = proportionInterval(3, 4)
  expect([score, coverage]).toEqual([0.75, 0.25])
  expect(range.lower).toBeCloseTo(0.25 * lower, 14)
  expect(range.upper).toBeCloseTo(0.25 * upper + 0.75, 14)
  const often = repaymentWillingness({ promisesKept: { kept: 300, of: 400 } }).range
  expect(often.upper - often.lower).toBeLessThan(range.upper - range.lower)
})

it('takes what was never asked as missing', () => {
  expect(repaymentWillingness({ promisesKept: { kept: 0, of: 0 } })).toEqual(repaymentWillingness({}))
  expect(repaymentWillingness({})).toMatchObject({ coverage: 0, range: { lower: 0, upper: 1 } })
})

it('takes other weights', () => {
  const weights = { paidWhenAble: 1, contractsFulfilled: 1, promisesKept: 1, contactsAnswered: 1 }
  const behaviour = { paidWhenAble: { kept: 1, of: 1 }, contactsAnswered: { kept: 0, of: 1 } }
  expect(repaymentWillingness(behaviour, { weights }).score).toBe(0.5)
  expect(repaymentWillingness(behaviour).score).toBeCloseTo(0.8, 14)
})

it.each([
  [{ promisesKept: { kept: 5, of: 4 } }, {}, 'OUT_OF_RANGE', 'behaviour.promisesKept.kept'],
  [{ promisesKept: { kept: 0.5, of: 4 } }, {}, 'OUT_OF_RANGE', 'behaviour.promisesKept.kept'],
  [{ promisesKept: { kept: 0, of: -1 } }, {}, 'OUT_OF_RANGE', 'behaviour.promisesKept.of'],
  [{ promisesKept: 0.5 }, {}, 'INVALID_TYPE', 'behaviour.promisesKept'],
  [{ promises: { kept: 1, of: 1 } }, {}, 'UNKNOWN_OPTION', 'behaviour.promises'],
  [{}, { weights: { paidWhenAble: 1 } }, 'INVALID_TYPE', 'options.weights.contractsFulfilled'],
  [{ promisesKept: { kept: 1, of: 1 } }, { level: 1 }, 'OUT_OF_RANGE', 'options.level'],
])('refuses %j with %j', (behaviour, options, code, path) => {
  expect(() => Reflect.apply(repaymentWillingness, undefined, [behaviour, options])).toThrow(
    expect.objectContaining({ code, path }),
  )
})
