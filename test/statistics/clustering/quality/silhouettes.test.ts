import { expect, it } from 'vitest'
import { silhouettesOf } from '../../../../src/statistics/clustering/quality/silhouettes.js'

it('puts widths back where the rows stood', () => {
  const found = silhouettesOf(
    { values: Float64Array.of(0.5, -0.25, 1), undefinedPairs: 2 },
    { codes: Uint16Array.of(0, 1, 1), names: ['a', 'b'], order: Uint32Array.of(2, 0, 1) },
  )
  expect(found).toEqual({
    values: Float64Array.of(-0.25, 1, 0.5),
    mean: 1.25 / 3,
    segments: [
      { name: 'a', rows: 1, mean: 0.5 },
      { name: 'b', rows: 2, mean: 0.375 },
    ],
    misplaced: 1,
    undefinedPairs: 2,
  })
})
