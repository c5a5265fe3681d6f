import { expect, it } from 'vitest'
import { contingencyOf } from '../../../../src/statistics/clustering/agreement/contingency.js'
import { entropiesOf } from '../../../../src/statistics/clustering/agreement/entropies.js'
import { segmentsOf } from './groupings.js'

it('measures what both tell in nats', () => {
  const table = contingencyOf(segmentsOf([0, 0, 1, 1]), segmentsOf([0, 1, 2, 2]), ['one', 'other'])
  const { one, other, mutual } = entropiesOf(table)
  expect(one).toBeCloseTo(Math.log(2), 15)
  expect(other).toBeCloseTo(1.5 * Math.log(2), 15)
  expect(mutual).toBeCloseTo(Math.log(2), 15)
})

it('is 0 where a grouping has one segment, empty ones beside', () => {
  const table = contingencyOf(segmentsOf([0, 0], ['a', 'b']), segmentsOf([0, 1]), ['one', 'other'])
  expect(entropiesOf(table)).toEqual({ one: 0, other: expect.closeTo(Math.log(2), 15), mutual: 0 })
})
