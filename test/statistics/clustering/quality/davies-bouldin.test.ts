import { describe, expect, it } from 'vitest'
import { daviesBouldin } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { COLUMNS, FOUR, SEGMENTS } from './rows.js'

describe('the mean likeness of segments', () => {
  it('is that of scikit-learn, on scaled columns and as they are', () => {
    expect(daviesBouldin(COLUMNS, SEGMENTS, { scaling: 'none' })).toBeCloseTo(1.733081348692701, 12)
    expect(daviesBouldin(COLUMNS, SEGMENTS)).toBeCloseTo(1.9897471990717994, 12)
  })

  it('is of segments that have rows; 0 of single rows', () => {
    expect(daviesBouldin(FOUR.columns, FOUR.segments, { scaling: 'none' })).toBeCloseTo(1 / 7, 14)
    expect(daviesBouldin({ x: [1, 2] }, { segment: [0, 1], segmentNames: ['a', 'b'] })).toBe(0)
  })

  it('does not exist for one segment, or two around one centre', () => {
    const fault = (segment: number[]) =>
      thrown(() => daviesBouldin({ x: [1, 3, 2, 2] }, { segment, segmentNames: ['a', 'b'] })).code
    expect(fault([0, 0, 0, 0])).toBe('NO_VARIATION')
    expect(fault([0, 0, 1, 1])).toBe('NO_VARIATION')
  })
})
