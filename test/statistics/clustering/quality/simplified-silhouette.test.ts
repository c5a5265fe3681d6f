import { expect, it } from 'vitest'
import { simplifiedSilhouette } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { FOUR } from './rows.js'

it('compares rows with centres', () => {
  const { values, mean } = simplifiedSilhouette(FOUR.columns, FOUR.segments, { scaling: 'none' })
  const [outer, inner] = [1 - 0.5 / 7.5, 1 - 0.5 / 6.5]
  expect([...values].map(value => value.toFixed(12))).toEqual(
    [outer, outer, inner, inner].map(value => value.toFixed(12)),
  )
  expect(mean).toBeCloseTo((outer + inner) / 2, 14)
})

it('is 0 for a row that is alone, and does not exist for one segment', () => {
  const one = { segment: [0, 0, 1], segmentNames: ['a', 'b'] }
  expect(simplifiedSilhouette({ x: [1, 2, 5] }, one).values[2]).toBe(0)
  expect(thrown(() => simplifiedSilhouette({ x: [1, 2] }, { segment: [0, 0], segmentNames: ['a'] })).code).toBe(
    'NO_VARIATION',
  )
})
