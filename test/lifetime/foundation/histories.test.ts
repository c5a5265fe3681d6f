import { describe, expect, it } from 'vitest'
import { checkUnit, expectBase, historyOf, horizonOf, isBase } from '../../../src/lifetime/foundation/histories.js'
import { bgNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

describe('historyOf', () => {
  it('is a column of one, with one time where recency is age', () => {
    expect(historyOf({ frequency: 2, recency: 3, age: 8 })).toEqual({
      size: 1,
      times: Float64Array.of(3, 8),
      frequency: Int32Array.of(2),
      recency: Int32Array.of(0),
      age: Int32Array.of(1),
    })
    expect(historyOf({ frequency: 1, recency: 8, age: 8 })).toEqual({
      size: 1,
      times: Float64Array.of(8),
      frequency: Int32Array.of(1),
      recency: Int32Array.of(0),
      age: Int32Array.of(0),
    })
  })

  it.each([
    [
      { frequency: 1.5, recency: 1, age: 2 },
      'client.frequency: expected a whole number from 0 to 2147483647, received 1.5 [OUT_OF_RANGE]',
    ],
    [
      { frequency: -1, recency: 1, age: 2 },
      'client.frequency: expected a whole number from 0 to 2147483647, received -1 [OUT_OF_RANGE]',
    ],
    [
      { frequency: 2 ** 31, recency: 1, age: 2 },
      'client.frequency: expected a whole number from 0 to 2147483647, received 2147483648 [OUT_OF_RANGE]',
    ],
    [{ frequency: 1, recency: -1, age: 2 }, 'client.recency: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
    [
      { frequency: 1, recency: 3, age: 2 },
      'client.age: expected a number >= recency (3), received 2 [INCONSISTENT_HISTORY]',
    ],
    [
      { frequency: 0, recency: 1, age: 2 },
      'client.recency: expected 0 for a client without repeat purchases, received 1 [INCONSISTENT_HISTORY]',
    ],
    [
      { frequency: 1, recency: 1, age: 1e101 },
      'client.age: expected a number <= 1e+100, received 1e+101 [OUT_OF_RANGE]',
    ],
    [
      { frequency: 1, recency: 1, age: Number.NaN },
      'client.age: expected a finite number, received NaN [OUT_OF_RANGE]',
    ],
  ])('refuses %o', (client, message) => {
    expect(() => historyOf(client)).toThrow(message)
  })
})

describe('isBase', () => {
  it('tells a base from a client, and refuses what is neither', () => {
    const client = { frequency: 0, recency: 0, age: 2 }
    expect(isBase(client)).toBe(false)
    expect(isBase(baseOf([client]))).toBe(true)
    expect(() => Reflect.apply(isBase, undefined, [7])).toThrow('client: expected an object, received 7 [INVALID_TYPE]')
  })
})

describe('expectBase', () => {
  const base = baseOf([{ frequency: 0, recency: 0, age: 2 }])
  const patterns = (change: object) => ({ ...base, patterns: { ...base.patterns, ...change } })

  it.each([
    [null, 'base: expected an object, received null [INVALID_TYPE]'],
    [{ ...base, size: undefined }, 'base.size: expected a number, received undefined [INVALID_TYPE]'],
    [
      { ...base, size: 2 },
      'base.patterns.ofClient: expected 2 values, received Int32Array of 4 bytes [LENGTH_MISMATCH]',
    ],
    [{ ...base, dropped: undefined }, 'base.dropped: expected an array, received undefined [INVALID_TYPE]'],
    [
      patterns({ size: Number.POSITIVE_INFINITY }),
      'base.patterns.size: expected a finite number, received Infinity [OUT_OF_RANGE]',
    ],
    [
      patterns({ weight: [1] }),
      'base.patterns.weight: expected a Float64Array, received an array of 1. ' +
        'Pass bases on with structuredClone, or baseToJson and baseFromJson: JSON.stringify loses typed arrays [INVALID_TYPE]',
    ],
    [
      patterns({ age: new Int32Array(2) }),
      'base.patterns.age: expected 1 values, received Int32Array of 8 bytes [LENGTH_MISMATCH]',
    ],
    [{ ...base, age: undefined }, 'base.age: expected a Float64Array, received undefined'],
    [{ ...base, recency: [1, 2] }, 'base.recency: expected a Float64Array, received an array of 2'],
    [{ ...base, frequency: new Float64Array(2) }, 'base.frequency: expected 1 values'],
    [patterns({ recency: null }), 'base.patterns.recency: expected an Int32Array, received null'],
  ])('refuses %#', (wrong, message) => {
    expect(() => expectBase(wrong)).toThrow(message)
  })
})

describe('units', () => {
  const base = baseOf([{ frequency: 0, recency: 0, age: 2 }])
  const monthly = bgNbd.fromParams(params, { timeUnit: 'month' })
  const without = bgNbd.fromParams(params)

  it('refuses a base in another unit than the model', () => {
    expect(() => checkUnit(monthly, base)).toThrow(
      "base.timeUnit: expected 'month', the model's unit, received \"week\". " +
        'Build the base with the timeUnit the model was fitted in [UNIT_MISMATCH]',
    )
    expect(() => checkUnit(without, base)).not.toThrow()
    expect(() => checkUnit(bgNbd.fromParams(params, { timeUnit: 'week' }), base)).not.toThrow()
  })

  it('takes a horizon in the model unit or converts it, where the unit is known', () => {
    expect(horizonOf(monthly, 5)).toBe(5)
    expect(horizonOf(monthly, { value: 2, unit: 'year' })).toBe(24)
    expect(horizonOf(without, 5)).toBe(5)
    expect(() => horizonOf(without, { value: 2, unit: 'year' })).toThrow(
      "options.horizon: expected a bare number, as the model's unit is not known, " +
        'received an object with keys value, unit. Pass { timeUnit } to fromParams [UNIT_MISMATCH]',
    )
    expect(() => horizonOf(monthly, 0)).toThrow('options.horizon: expected a number > 0, received 0 [OUT_OF_RANGE]')
  })
})
