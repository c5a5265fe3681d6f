import { expect, it } from 'vitest'
import { johnsonOf } from '../../../src/statistics/importance/johnson.js'
import { shapleyOf, shapleyRoom } from '../../../src/statistics/importance/shapley.js'

it('is the same as Shapley of two predictors', () => {
  const matrix = Float64Array.of(1, 0.4, 0.7, 0.4, 1, -0.2, 0.7, -0.2, 1)
  const shapley = shapleyOf(matrix, shapleyRoom(2), new Float64Array(2))
  const johnson = johnsonOf(matrix, 2, new Float64Array(2))
  for (const j of [0, 1]) expect(johnson[j]).toBeCloseTo(shapley[j]!, 12)
})

it('shares among predictors that tell each other', () => {
  const r = 0.8
  const out = johnsonOf(Float64Array.of(1, 1, r, 1, 1, r, r, r, 1), 2, new Float64Array(2))
  expect(Array.from(out, share => share.toFixed(12))).toEqual(['0.320000000000', '0.320000000000'])
})
