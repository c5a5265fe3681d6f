import { describe, expect, it } from 'vitest'
import {
  checkParams,
  checkPositives,
  checkValues,
  mapParameters,
  positive,
  real,
  whole,
} from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'
import { table } from './sample.js'

describe('a parameter', () => {
  it('says where it lives and what it means', () => {
    expect(positive('a shape')).toEqual({
      domain: 'positive',
      least: 5e-324,
      most: 1.7976931348623157e308,
      meaning: 'a shape',
    })
    expect(Object.isFrozen(positive('a shape'))).toBe(true)
  })
})

describe('a whole parameter', () => {
  const counted = { k: whole('stages', { least: 1, most: 24 }) }

  it('says so, and takes whole numbers from end to end', () => {
    expect(counted.k).toEqual({ domain: 'whole', least: 1, most: 24, meaning: 'stages' })
    for (const k of [1, 2, 24]) expect(checkParams(counted, { k })).toEqual({ k })
  })

  it('refuses any other number', () => {
    for (const k of [1.5, 25, 0.5]) {
      expect(thrown(() => checkParams(counted, { k })).message).toBe(
        `params.k: expected a whole number from 1 to 24, received ${k} [OUT_OF_RANGE]`,
      )
    }
  })
})

describe('a parameter that may be any number', () => {
  const effects = { rate: positive('per day'), effect: real('of age', { least: -10, most: 10 }) }

  it('says so, and takes negative numbers and 0 within its range', () => {
    expect(effects.effect).toEqual({ domain: 'real', least: -10, most: 10, meaning: 'of age' })
    for (const effect of [-10, 0, 10]) expect(checkParams(effects, { rate: 1, effect })).toEqual({ rate: 1, effect })
    expect(thrown(() => checkParams(effects, { rate: 1, effect: -11 })).message).toBe(
      'params.effect: expected a number from -10 to 10, received -11 [OUT_OF_RANGE]',
    )
  })

  it('is asked for by name, and for no sign where a typical size is given', () => {
    expect(checkValues(effects, { rate: 1e-200, effect: -40 }, 'typical')).toEqual({ rate: 1e-200, effect: -40 })
    expect(thrown(() => checkValues(effects, { rate: 1 }, 'typical')).message).toBe(
      'typical.effect: expected a number, received undefined [MISSING_VALUE]',
    )
    expect(thrown(() => checkPositives(effects, { rate: 1, effect: -1 }, 'standardErrors')).message).toBe(
      'standardErrors.effect: expected a number > 0, received -1 [OUT_OF_RANGE]',
    )
  })
})

describe('the values of a table', () => {
  it('are a frozen copy in the order of the table', () => {
    const given = { shape: 5e-324, rate: 1.7976931348623157e308 }
    const checked = checkParams(table, given)
    expect(Object.entries(checked)).toEqual([
      ['rate', 1.7976931348623157e308],
      ['shape', 5e-324],
    ])
    expect(Object.isFrozen(checked)).toBe(true)
    expect(Object.isFrozen(given)).toBe(false)
  })

  it.each([
    [undefined, 'params: expected an object, received undefined [INVALID_TYPE]'],
    [[1, 2], 'params: expected an object, received an array of 2 [INVALID_TYPE]'],
    [{ rate: 1 }, 'params.shape: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ rate: 1, shape: undefined }, 'params.shape: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ rate: '1', shape: 1 }, 'params.rate: expected a number, received "1" [INVALID_TYPE]'],
    [{ rate: 0, shape: 1 }, 'params.rate: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ rate: -1, shape: 1 }, 'params.rate: expected a number > 0, received -1 [OUT_OF_RANGE]'],
    [{ rate: Number.NaN, shape: 1 }, 'params.rate: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [
      { rate: Number.POSITIVE_INFINITY, shape: 1 },
      'params.rate: expected a finite number, received Infinity [OUT_OF_RANGE]',
    ],
    [
      { rate: 1, shape: 1, scale: 1 },
      'params.scale: expected only the options rate, shape, received "scale" [UNKNOWN_OPTION]',
    ],
  ])('may not be %o', (params, text) => {
    expect(thrown(() => checkParams(table, params)).message).toBe(text)
  })

  it('are named as the caller names them', () => {
    expect(thrown(() => checkParams(table, { rate: 1 }, 'options.start')).path).toBe('options.start.shape')
    expect(thrown(() => checkParams(table, { x: 1 }, 'options.start')).path).toBe('options.start.x')
  })
})

describe('one number per parameter', () => {
  it('is made of name and position, and frozen', () => {
    const mapped = mapParameters(table, (name, index) => 10 * name.length + index)
    expect(mapped).toEqual({ rate: 40, shape: 51 })
    expect(Object.isFrozen(mapped)).toBe(true)
  })
})

describe('what is no table', () => {
  it.each([
    [positive, [undefined], 'meaning: expected text, received undefined [INVALID_TYPE]'],
    [checkParams, [null, { r: 1 }], 'table: expected an object, received null [INVALID_TYPE]'],
    [checkParams, [table, null], 'params: expected an object, received null [INVALID_TYPE]'],
    [mapParameters, [undefined, () => 1], 'table: expected an object, received undefined [INVALID_TYPE]'],
    [mapParameters, [table, 1], 'value: expected a function, received 1 [INVALID_TYPE]'],
  ])('%#', (ask: (...args: never) => unknown, args, message) => {
    expect(thrown(() => Reflect.apply(ask, undefined, args)).message).toBe(message)
  })
})

describe('the range of a parameter', () => {
  const narrow = { r: positive('a shape', { least: 0.01, most: 100 }) }

  it('is taken to its ends', () => {
    expect(checkParams(narrow, { r: 0.01 })).toEqual({ r: 0.01 })
    expect(checkParams(narrow, { r: 100 })).toEqual({ r: 100 })
  })

  it.each([
    [{ r: 0.00999 }, 'params.r: expected a number from 0.01 to 100, received 0.00999 [OUT_OF_RANGE]'],
    [{ r: 1e308 }, 'params.r: expected a number from 0.01 to 100, received 1e+308 [OUT_OF_RANGE]'],
  ])('refuses %o', (params, message) => {
    expect(thrown(() => checkParams(narrow, params)).message).toBe(message)
  })

  it('binds the parameter, not what is said about it', () => {
    expect(checkPositives(narrow, { r: 5e-324 }, 'standardErrors')).toEqual({ r: 5e-324 })
    expect(thrown(() => checkPositives(narrow, { r: 0 }, 'standardErrors')).message).toBe(
      'standardErrors.r: expected a number > 0, received 0 [OUT_OF_RANGE]',
    )
  })

  it('has two ends above 0', () => {
    const range = (of: unknown) => thrown(() => Reflect.apply(positive, undefined, ['a shape', of])).message
    expect(range(null)).toBe('range: expected an object, received null [INVALID_TYPE]')
    expect(range({ least: 0, most: 1 })).toBe('range.least: expected a number > 0, received 0 [OUT_OF_RANGE]')
    expect(range({ least: 1 })).toBe('range.most: expected a number, received undefined [INVALID_TYPE]')
  })
})
