import { describe, expect, it } from 'vitest'
import { readItems, readWeights } from '../../../src/satisfaction/measurement/read-items.js'
import { thrown } from '../../errors/thrown.js'

describe('readWeights', () => {
  it('are parts of the largest, so that none is too large to be squared', () => {
    expect(Array.from(readWeights([1e200, 5e199, 0], 3)!)).toEqual([1, 0.5, 0])
    expect(readWeights(undefined, 3)).toBeUndefined()
  })
})

describe('readItems', () => {
  it('lets in what can be squared', () => {
    expect(readItems({ a: [1e100, -1e100, null] }).rows).toBe(3)
    expect(thrown(() => readItems({ a: [1e101] }))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'answers.a[0]' })
  })
})
