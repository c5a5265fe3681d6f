import { expect, it } from 'vitest'
import { completeRows, outcomesOf } from '../../../src/loyalty/loyalty-index/complete-rows.js'
import { readPolicy } from '../../../src/loyalty/loyalty-index/read-policy.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL } from './small-policy.js'

const reading = readPolicy(SMALL)
const columns = { wallet: [0.5, 1, null, 0], gap: [5, 10, 3, 0], recommend: [8, 10, 2, 5], trust: [4, 7, 1, 1] }

it('keeps clients of whom everything is known, as grades', () => {
  const complete = completeRows(reading, columns)
  expect(complete).toMatchObject({ rows: [0, 1, 3], leftOut: 1 })
  expect(Array.from(complete.grades['gap']!)).toEqual([0.75, 0.5, 1])
  expect(Array.from(outcomesOf([1, 0, 1, 1], 'stayed', complete))).toEqual([1, 0, 1])
})

it('needs every indicator, two clients and outcomes of all', () => {
  const { trust: _, ...rest } = columns
  expect(thrown(() => completeRows(reading, rest))).toMatchObject({ code: 'MISSING_VALUE', path: 'columns.trust' })
  const alone = { ...columns, trust: [1, null, null, null] }
  expect(thrown(() => completeRows(reading, alone))).toMatchObject({ code: 'NO_DATA', path: 'columns' })
  const complete = completeRows(reading, columns)
  expect(thrown(() => outcomesOf([1, 0], 'stayed', complete))).toMatchObject({
    code: 'LENGTH_MISMATCH',
    path: 'stayed',
  })
  expect(thrown(() => outcomesOf([1, 0, 2, 1], 'stayed', complete))).toMatchObject({ path: 'stayed[2]' })
})
