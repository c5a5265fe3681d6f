import { describe, expect, it } from 'vitest'
import { contingencyOf, isSamePartition } from '../../../../src/statistics/clustering/agreement/contingency.js'
import { thrown } from '../../../errors/thrown.js'
import { segmentsOf } from './groupings.js'

describe('two groupings counted', () => {
  it('have totals on both sides', () => {
    const { counts, rowTotals, columnTotals, size } = contingencyOf(
      segmentsOf([0, 0, 1, 1, 1]),
      segmentsOf([0, 2, 2, 2, 0]),
      ['one', 'other'],
    )
    expect(counts).toEqual(Float64Array.of(1, 0, 1, 1, 0, 2))
    expect([rowTotals, columnTotals, size]).toEqual([Float64Array.of(2, 3), Float64Array.of(2, 0, 3), 5])
  })

  it('are the same partition where only names differ, and not where one splits the other', () => {
    const same = (one: number[], other: number[]) =>
      isSamePartition(contingencyOf(segmentsOf(one), segmentsOf(other), ['one', 'other']))
    expect(same([0, 0, 1], [2, 2, 0])).toBe(true)
    expect(same([0, 0, 1], [0, 1, 2])).toBe(false)
    expect(same([0, 1, 2], [0, 0, 1])).toBe(false)
  })

  it('must be of the same rows', () => {
    const fault = (one: number[], other: number[]) =>
      thrown(() => contingencyOf(segmentsOf(one, ['a']), segmentsOf(other, ['a']), ['before', 'after']))
    expect(fault([0], [0, 0])).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'after.segment' })
    expect(fault([], [])).toMatchObject({ code: 'EMPTY_INPUT', path: 'before.segment' })
    expect(fault([0], [1]).path).toBe('after.segment[0]')
  })
})
