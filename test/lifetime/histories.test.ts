import { describe, expect, it } from 'vitest'
import { checkUnit, historyOf, horizonOf, isBase } from '../../src/lifetime/histories.js'
import { bgNbd } from '../../src/lifetime/index.js'
import { baseOf } from '../laws/arbitrary.js'

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
