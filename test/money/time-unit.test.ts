import { describe, expect, it } from 'vitest'
import { daysPer, expectTimeUnit, inUnits, TIME_UNITS } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'

describe('units', () => {
  it('are four, shortest first, with a year of 365.25 days and a month of a twelfth', () => {
    expect(TIME_UNITS.map(unit => [unit, daysPer(unit)])).toEqual([
      ['day', 1],
      ['week', 7],
      ['month', 30.4375],
      ['year', 365.25],
    ])
  })

  it('are known by name only', () => {
    expect(TIME_UNITS.map(unit => expectTimeUnit(unit, 'options.timeUnit'))).toEqual([...TIME_UNITS])
    expect(thrown(() => expectTimeUnit('weeks', 'options.timeUnit')).message).toMatchInlineSnapshot(
      `"options.timeUnit: expected one of 'day', 'week', 'month', 'year', received "weeks" [OUT_OF_RANGE]"`,
    )
    expect(thrown(() => Reflect.apply(daysPer, undefined, ['constructor']))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'unit',
    })
  })
})

describe('a horizon', () => {
  it('is a bare number in the unit asked for', () => {
    expect(TIME_UNITS.map(unit => inUnits(39.5, unit))).toEqual([39.5, 39.5, 39.5, 39.5])
  })

  it.each([
    [1, 'year', [365.25, 365.25 / 7, 12, 1]],
    [6, 'month', [182.625, 182.625 / 7, 6, 0.5]],
    [2, 'week', [14, 2, 14 / 30.4375, 14 / 365.25]],
    [7, 'day', [7, 1, 7 / 30.4375, 7 / 365.25]],
  ] as const)('of %d %s converts by days', (value, unit, converted) => {
    expect(TIME_UNITS.map(to => inUnits({ value, unit }, to))).toEqual(converted)
  })

  it('is returned as it came where no unit changes', () => {
    expect(TIME_UNITS.map(unit => inUnits({ value: 0.1, unit }, unit))).toEqual([0.1, 0.1, 0.1, 0.1])
  })

  it.each([
    [0, 'horizon: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [-1, 'horizon: expected a number > 0, received -1 [OUT_OF_RANGE]'],
    [Number.NaN, 'horizon: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [1.01e100, 'horizon: expected a number <= 1e+100, received 1.01e+100 [OUT_OF_RANGE]'],
    [{ value: 1e100, unit: 'year' }, 'horizon.value: expected a number <= 1e+100, received 3.6525e+102 [OUT_OF_RANGE]'],
    [undefined, 'horizon: expected a number or { value, unit }, received undefined [INVALID_TYPE]'],
    ['39', 'horizon: expected a number or { value, unit }, received "39" [INVALID_TYPE]'],
    [null, 'horizon: expected an object, received null [INVALID_TYPE]'],
    [[39], 'horizon: expected an object, received an array of 1 [INVALID_TYPE]'],
    [{ unit: 'week' }, 'horizon.value: expected a number, received undefined [INVALID_TYPE]'],
    [{ value: 0, unit: 'week' }, 'horizon.value: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ value: 1 }, `horizon.unit: expected one of 'day', 'week', 'month', 'year', received undefined [OUT_OF_RANGE]`],
    [{ value: 1e308, unit: 'year' }, 'horizon.value: expected a finite number, received Infinity [OUT_OF_RANGE]'],
  ])('may not be %o', (horizon, message) => {
    expect(thrown(() => Reflect.apply(inUnits, undefined, [horizon, 'day'])).message).toBe(message)
  })

  it('is named as the caller names it', () => {
    expect(thrown(() => inUnits(0, 'day', 'options.horizon')).path).toBe('options.horizon')
    expect(thrown(() => inUnits({ value: -1, unit: 'day' }, 'day', 'options.horizon')).path).toBe(
      'options.horizon.value',
    )
  })
})
