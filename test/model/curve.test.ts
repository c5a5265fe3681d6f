import { describe, expect, it } from 'vitest'
import type { Curve } from '../../src/model/index.js'
import { curve, curveAt } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

const fields: Curve = { unit: 'month', times: [1, 3, 4], values: [0.8, 0.4, 0.1], between: 'step', quantity: 'hazard' }
const message = (change: object): string =>
  thrown(() => Reflect.apply(curve, undefined, [{ ...fields, ...change }])).message

describe('between its times a curve', () => {
  it('holds the earlier value (step), up to the next time', () => {
    const step = curve(fields)
    expect([0, 0.99, 1, 2.999, 3, 3.5, 4, 1e9].map(time => curveAt(step, time))).toEqual([
      0.8, 0.8, 0.8, 0.8, 0.4, 0.4, 0.1, 0.1,
    ])
  })

  it('is a straight line (linear)', () => {
    const linear = curve({ ...fields, times: [1, 3, 4], values: [8, 4, 2], between: 'linear' })
    expect([0, 1, 1.5, 2, 3, 3.25, 4, 5].map(time => curveAt(linear, time))).toEqual([8, 8, 7, 6, 4, 3.5, 2, 2])
  })

  it('is a straight line of logarithms (log-linear), as a constant hazard makes survival', () => {
    const times = [0, 2, 5]
    const survival = curve({
      unit: 'year',
      times,
      values: times.map(time => Math.exp(-0.3 * time)),
      between: 'log-linear',
      quantity: 'survival',
    })
    for (const time of [0, 0.5, 1.9, 2, 3.3, 5]) {
      expect(curveAt(survival, time)).toBeCloseRelative(Math.exp(-0.3 * time), 1e-15)
    }
    expect(curveAt(survival, 6)).toBe(Math.exp(-1.5))
  })

  it('stays finite where the ratio of two values overflows', () => {
    const steep = curve({ ...fields, times: [0, 2], values: [1e-300, 1e300], between: 'log-linear' })
    expect(curveAt(steep, 1)).toBeCloseRelative(1, 1e-13)
    const falling = curve({ ...fields, times: [0, 2], values: [1e300, 1e-300], between: 'log-linear' })
    expect(curveAt(falling, 1)).toBeCloseRelative(1, 1e-13)
  })

  it('may have one time alone', () => {
    for (const between of ['step', 'linear', 'log-linear'] as const) {
      const flat = curve({ ...fields, times: [2], values: [0.3], between })
      expect([0, 2, 9].map(time => curveAt(flat, time))).toEqual([0.3, 0.3, 0.3])
    }
  })

  it('is checked, where it did not go through the door', () => {
    const read: Curve = JSON.parse(JSON.stringify(curve({ ...fields, between: 'linear', times: [0, 2, 4] })))
    expect(curveAt(read, 1)).toBeCloseRelative(0.6, 1e-15)
    const at = (of: unknown) => thrown(() => Reflect.apply(curveAt, undefined, [of, 1])).message
    expect(at(undefined)).toBe('curve: expected an object, received undefined [INVALID_TYPE]')
    expect(at({ ...fields, values: [0.8, null, 0.1] })).toBe(
      'curve.values[1]: expected a number, received null [INVALID_TYPE]',
    )
    expect(at({ ...fields, quantity: 'survival', values: [0.1, 0.4, 0.8] })).toBe(
      'curve.values[1]: expected a value <= 0.1, as survival never rises, received 0.4 [OUT_OF_RANGE]',
    )
  })

  it.each([
    [-1e-9, 'time: expected a number >= 0, received -1e-9 [OUT_OF_RANGE]'],
    [Number.NaN, 'time: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [Number.POSITIVE_INFINITY, 'time: expected a finite number, received Infinity [OUT_OF_RANGE]'],
  ])('has no value at %d', (time, text) => {
    expect(thrown(() => curveAt(curve(fields), time)).message).toBe(text)
  })
})

describe('a curve', () => {
  it('is a frozen copy that JSON keeps', () => {
    const times = [1, 3, 4]
    const made = curve({ ...fields, times })
    times[0] = 2
    expect(made).toEqual(fields)
    expect([made, made.times, made.values].map(Object.isFrozen)).toEqual([true, true, true])
    expect(curve(JSON.parse(JSON.stringify(made)))).toEqual(made)
  })

  it.each([
    [{ times: [0, 1, 2] }],
    [{ values: [0, 0, 0] }],
    [{ values: [0, 1e9, 3] }],
    [{ quantity: 'survival', values: [1, 0.5, 0] }],
    [{ quantity: 'survival', values: [0.9, 0.9, 0.1] }],
    [{ quantity: 'probability', values: [0, 1, 0.5] }],
    [{ quantity: 'rate', values: [-0.5, 2, 0] }],
    [{ between: 'log-linear', values: [5e-324, 1, 2] }],
  ])('may have %o', change => {
    expect(Reflect.apply(curve, undefined, [{ ...fields, ...change }])).toEqual({ ...fields, ...change })
  })

  it.each([
    [
      { unit: 'quarter' },
      `curve.unit: expected one of 'day', 'week', 'month', 'year', received "quarter" [OUT_OF_RANGE]`,
    ],
    [
      { between: 'spline' },
      `curve.between: expected one of 'step', 'linear', 'log-linear', received "spline" [OUT_OF_RANGE]`,
    ],
    [
      { quantity: 'odds' },
      `curve.quantity: expected one of 'hazard', 'survival', 'rate', 'probability', 'factor', received "odds" [OUT_OF_RANGE]`,
    ],
    [
      { colour: 'red' },
      'curve.colour: expected only the options unit, times, values, between, quantity, received "colour" [UNKNOWN_OPTION]',
    ],
    [{ times: undefined }, 'curve.times: expected an array, received undefined [INVALID_TYPE]'],
    [
      { values: new Float64Array(3) },
      'curve.values: expected an array, received Float64Array of 24 bytes [INVALID_TYPE]',
    ],
    [{ times: [], values: [] }, 'curve.times: expected at least one time, received an array of 0 [EMPTY_INPUT]'],
    [{ values: [1, 2] }, 'curve.values: expected 3 values, received an array of 2 [LENGTH_MISMATCH]'],
    [{ times: [1, null, 4] }, 'curve.times[1]: expected a number, received null [INVALID_TYPE]'],
    [{ values: [0.8, 0.4, Number.NaN] }, 'curve.values[2]: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [{ times: [-1, 3, 4] }, 'curve.times[0]: expected a time >= 0, received -1 [OUT_OF_RANGE]'],
    [{ times: [1, 1, 4] }, 'curve.times[1]: expected a time > 1, received 1 [OUT_OF_RANGE]'],
    [{ times: [1, 4, 3] }, 'curve.times[2]: expected a time > 4, received 3 [OUT_OF_RANGE]'],
    [{ values: [0.8, -0.1, 0.1] }, 'curve.values[1]: expected a value >= 0, received -0.1 [OUT_OF_RANGE]'],
    [
      { quantity: 'survival', values: [1.0000001, 0.4, 0.1] },
      'curve.values[0]: expected a value within [0, 1], received 1.0000001 [OUT_OF_RANGE]',
    ],
    [
      { quantity: 'survival', values: [0.8, 0.4, 0.4000001] },
      'curve.values[2]: expected a value <= 0.4, as survival never rises, received 0.4000001 [OUT_OF_RANGE]',
    ],
    [
      { quantity: 'probability', values: [0.8, 0.4, -1e-9] },
      'curve.values[2]: expected a value within [0, 1], received -1e-9 [OUT_OF_RANGE]',
    ],
    [
      { between: 'log-linear', values: [0.8, 0.4, 0] },
      'curve.values[2]: expected a value > 0, as log-linear needs, received 0 [OUT_OF_RANGE]',
    ],
    [
      { between: 'log-linear', quantity: 'rate', values: [-0.8, 0.4, 0.1] },
      'curve.values[0]: expected a value > 0, as log-linear needs, received -0.8 [OUT_OF_RANGE]',
    ],
  ])('may not have %o', (change, text) => {
    expect(message(change)).toBe(text)
  })
})

it('has no holes', () => {
  const holes = Array.from({ length: 3 }, (_, i) => i)
  delete holes[1]
  expect(message({ values: holes })).toContain('curve.values[1]')
  expect(message({ times: holes })).toContain('curve.times[1]')
})
