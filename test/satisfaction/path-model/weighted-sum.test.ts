import { expect, it } from 'vitest'
import { weightedSum } from '../../../src/satisfaction/path-model/weighted-sum.js'

it('columns are added row by row, their weights as they are or scaled', () => {
  const columns = new Map([
    ['a', Float64Array.of(1, 2)],
    ['b', Float64Array.of(10, 20)],
    ['c', Float64Array.of(9, 9)],
  ])
  const weights = [['a', 2] as const, ['b', -1] as const]
  expect(Array.from(weightedSum(weights, columns, 2))).toEqual([-8, -16])
  expect(Array.from(weightedSum(weights, columns, 2, weight => weight / 2))).toEqual([-4, -8])
})
