import { expect, it } from 'vitest'
import { matrixWarnings } from '../../../src/loyalty/loyalty-matrix/matrix-warnings.js'

function warned(values: readonly number[], cut: number) {
  const side = { name: 'attitude', values: Float64Array.from(values), places: new Int32Array(0), rule: cut } as const
  return matrixWarnings([side, { ...side, values: new Float64Array(0) }], [cut, cut])
}

it('warns of cut-offs that part nobody', () => {
  expect(warned([1, 2, 3], 0)).toEqual([
    { code: 'ONE_SIDED', message: 'the attitude of all clients is at or above its cut-off of 0' },
  ])
  expect(warned([1, 2, 3], 4)[0]!.message).toContain('is below its cut-off of 4')
})

it('warns of cut-offs on which many stand', () => {
  expect(warned([1, 2, 2, 3], 2)).toEqual([
    { code: 'AT_CUT_OFF', message: 'the attitude of 2 of 4 clients is exactly 2, which counts as high' },
  ])
  expect(warned([1, 2, 3], 2)).toEqual([])
})
