import { describe, expect, it } from 'vitest'
import { expectCurve, expectTargets, middles, sharesOf } from '../../../src/risk/low-default/rating-profile.js'
import { thrown } from '../../errors/thrown.js'

describe('a rating profile', () => {
  it('is shares of all', () => {
    expect(Array.from(sharesOf([10, 30], 'borrowers', true))).toEqual([0.25, 0.75])
    expect(Array.from(sharesOf([0, 5], 'borrowers', false))).toEqual([0, 1])
  })

  it('has middles: all worse and half of its own', () => {
    expect(Array.from(middles(Float64Array.of(0.25, 0.5, 0.25)))).toEqual([0.125, 0.5, 0.875])
  })

  it('refuses what is no profile', () => {
    const path = (borrowers: number[]) => thrown(() => sharesOf(borrowers, 'borrowers', true)).path
    expect(path([])).toBe('borrowers')
    expect(path([1, -1])).toBe('borrowers[1]')
    expect(path([1, 0])).toBe('borrowers[1]')
    expect(path([100, 5e-324])).toBe('borrowers[1]')
    expect(thrown(() => sharesOf([0, 0], 'borrowers', false)).path).toBe('borrowers')
    expect(thrown(() => sharesOf([1.5e308, 1.5e308], 'borrowers', true)).path).toBe('borrowers')
    expect(thrown(() => expectCurve([0.1], [1, 2])).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => expectCurve([2], [1])).path).toBe('pds[0]')
  })

  it('is fitted to targets that exist', () => {
    expect(expectTargets({ centralTendency: 0.02, accuracyRatio: 0.5 }, [])).toEqual({
      centralTendency: 0.02,
      accuracyRatio: 0.5,
    })
    const path = (centralTendency: number, accuracyRatio: number) =>
      thrown(() => expectTargets({ centralTendency, accuracyRatio }, [])).path
    for (const mean of [0, 1, 2, Number.NaN]) expect(path(mean, 0.5)).toBe('options.centralTendency')
    for (const ratio of [-1, 1, 50, Number.NaN]) expect(path(0.02, ratio)).toBe('options.accuracyRatio')
  })
})

it.each([null, '', '0.5', [], Symbol('q')])('expectTargets takes %o for no number', value => {
  const path = (targets: object) => thrown(() => Reflect.apply(expectTargets, undefined, [targets, []])).path
  expect(path({ centralTendency: 0.02, accuracyRatio: value })).toBe('options.accuracyRatio')
  expect(path({ centralTendency: value, accuracyRatio: 0.5 })).toBe('options.centralTendency')
})
