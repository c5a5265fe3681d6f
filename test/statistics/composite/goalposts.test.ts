import { describe, expect, it } from 'vitest'
import { expectGoalposts, withinGoalposts } from '../../../src/statistics/composite/goalposts.js'
import { thrown } from '../../errors/thrown.js'

describe('withinGoalposts', () => {
  it('measures the way from worst to best, either way round, and stops at the ends', () => {
    expect([...withinGoalposts([0, 5, 10, 20], [0, 10])]).toEqual([0, 0.5, 1, 1])
    expect([...withinGoalposts([0, 5, 10, 20], [10, 0])]).toEqual([1, 0.5, 0, 0])
    expect([...withinGoalposts([0], [-1.5e308, 1.5e308])]).toEqual([0.5])
  })
})

describe('expectGoalposts', () => {
  it('reads a pair per name', () => {
    expect(expectGoalposts({ a: [0, 1], b: [9, 3] }, undefined, ['a', 'b'])).toEqual([
      [0, 1],
      [9, 3],
    ])
  })

  it.each([
    ['CONFLICTING_OPTIONS', 'options.directions', { a: [0, 1] }, { a: 'cost' }],
    ['MISSING_VALUE', 'options.goalposts.a', {}, undefined],
    ['UNKNOWN_OPTION', 'options.goalposts.b', { a: [0, 1], b: [0, 1] }, undefined],
    ['INVALID_TYPE', 'options.goalposts.a', { a: [0, 1, 2] }, undefined],
    ['OUT_OF_RANGE', 'options.goalposts.a[1]', { a: [0, Number.NaN] }, undefined],
    ['NO_VARIATION', 'options.goalposts.a', { a: [2, 2] }, undefined],
    ['INVALID_TYPE', 'options.goalposts', undefined, undefined],
  ] as const)('says %s at %s', (code, path, goalposts, directions) => {
    const error = thrown(() => expectGoalposts(goalposts, directions, ['a']))
    expect([error.code, error.path]).toEqual([code, path])
  })
})

describe('goalposts of a criterion called constructor', () => {
  it('are missing where they are not given', () => {
    const found = thrown(() => expectGoalposts({ a: [0, 1] }, undefined, ['a', 'constructor']))
    expect(found).toMatchObject({ code: 'MISSING_VALUE', path: 'options.goalposts.constructor' })
  })
})
