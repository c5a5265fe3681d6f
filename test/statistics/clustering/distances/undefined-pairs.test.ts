import { expect, it } from 'vitest'
import {
  fillUndefined,
  undefinedPairsWarning,
} from '../../../../src/statistics/clustering/distances/undefined-pairs.js'

it('puts the largest where there is none', () => {
  const values = Float64Array.of(1, Number.NaN, 3)
  expect([fillUndefined(values), [...values]]).toEqual([1, [1, 3, 3]])
  expect(fillUndefined(Float32Array.of(1))).toBe(0)
})

it('says how many there were', () => {
  expect(undefinedPairsWarning(0)).toEqual([])
  expect(undefinedPairsWarning(4)).toMatchObject([
    { code: 'PAIRS_NOT_COMPARED', message: expect.stringMatching(/^4 pairs/) },
  ])
})
