import { describe, expect, it } from 'vitest'
import { binOf } from '../../../src/risk/index.js'
import { lookUpOf, UNKNOWN } from '../../../src/risk/scorecard/look-up.js'
import { AGE, HOUSING } from './cards.js'

const POINTS = Float64Array.of(1, 2, 4, 8, 16, 32, 64)

describe('a look-up', () => {
  it('finds the bins that binOf finds', () => {
    const ages = [-1e300, -1, 25.9, 26, 34.9, 35, 1e300, null, undefined]
    const { place } = lookUpOf(AGE, POINTS)
    expect(ages.map(place)).toEqual(Array.from(binOf(AGE, ages)))
    const homes = ['own', 'rent', 'free', 'tent', null, undefined]
    expect(homes.map(lookUpOf(HOUSING, POINTS).place)).toEqual(Array.from(binOf(HOUSING, homes)))
  })

  it('does not know what is no value', () => {
    for (const value of [Number.NaN, Infinity, '30', {}, true]) expect(lookUpOf(AGE, POINTS).place(value)).toBe(UNKNOWN)
    for (const value of [3, {}, true]) expect(lookUpOf(HOUSING, POINTS).place(value)).toBe(UNKNOWN)
  })

  it('adds points to what is there, and says whether there were some', () => {
    const sums = Float64Array.of(100, 100, 100)
    expect(lookUpOf(HOUSING, POINTS).addPoints(['own', 'tent', null], sums)).toBe(true)
    expect(Array.from(sums)).toEqual([102, 101, 108])
    expect(lookUpOf(AGE, POINTS).addPoints([20, Number.NaN, 40], sums)).toBe(false)
    expect(lookUpOf(HOUSING, Float64Array.of(1, 2, Number.NaN, 8)).addPoints(['own', 'rent', 'own'], sums)).toBe(false)
  })
})
