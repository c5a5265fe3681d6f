import { describe, expect, it } from 'vitest'
import { expectFlag, ridgePenalties, startingPoint } from '../../../src/statistics/regression/regression-options.js'
import { thrown } from '../../errors/thrown.js'

describe('ridgePenalties', () => {
  it('is one for all, or by column, or none', () => {
    expect(ridgePenalties(2, ['a', 'b'])).toEqual(Float64Array.of(2, 2))
    expect(ridgePenalties({ b: 3 }, ['a', 'b'])).toEqual(Float64Array.of(0, 3))
    expect(ridgePenalties(undefined, ['a'])).toEqual(Float64Array.of(0))
  })

  it('refuses what is below 0, and columns that are not there', () => {
    expect(thrown(() => ridgePenalties(-1, ['a'])).path).toBe('options.ridge')
    expect(thrown(() => ridgePenalties({ a: -1 }, ['a'])).path).toBe('options.ridge.a')
    expect(thrown(() => ridgePenalties({ c: 1 }, ['a']))).toMatchObject({
      code: 'COLUMN_NOT_FOUND',
      path: 'options.ridge.c',
    })
  })
})

describe('startingPoint', () => {
  it('has the intercept first, and 0 for what is not said', () => {
    const start = { intercept: 4, coefficients: { b: 2 } }
    expect(startingPoint(start, ['a', 'b'], true)).toEqual(Float64Array.of(4, 0, 2))
    expect(startingPoint(start, ['a', 'b'], false)).toEqual(Float64Array.of(0, 2))
    expect(thrown(() => startingPoint({ coefficients: { a: Number.NaN } }, ['a'], true)).path).toBe(
      'options.start.coefficients.a',
    )
  })
})

describe('expectFlag', () => {
  it('is true or false', () => {
    expect(expectFlag(false, 'options.firth')).toBe(false)
    expect(thrown(() => expectFlag(1, 'options.firth')).path).toBe('options.firth')
  })
})

describe('options by column', () => {
  it('are those given, and not what every object has', () => {
    expect(ridgePenalties({ a: 1 }, ['a', 'constructor', '__proto__'])).toEqual(Float64Array.of(1, 0, 0))
    const start = { coefficients: { a: 1 } }
    expect(startingPoint(start, ['toString', 'a'], false)).toEqual(Float64Array.of(0, 1))
  })
})
