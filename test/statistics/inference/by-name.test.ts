import { describe, expect, it } from 'vitest'
import { byName, namesOf } from '../../../src/statistics/inference/by-name.js'

describe('a table by name', () => {
  it('has one value per name, in the order of the names, frozen', () => {
    const lengths = byName(['rate', 'shape', 'a'], name => name.length)
    expect(lengths).toEqual({ rate: 4, shape: 5, a: 1 })
    expect(Object.keys(lengths)).toEqual(['rate', 'shape', 'a'])
    expect(Object.isFrozen(lengths)).toBe(true)
  })

  it('may be empty', () => {
    expect(byName([], () => 1)).toEqual({})
  })
})

it('the names of a table come in its order', () => {
  expect(namesOf({ b: 1, a: 2 })).toEqual(['b', 'a'])
})
