import { describe, expect, it } from 'vitest'
import { calinskiHarabasz } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { COLUMNS, FOUR, SEGMENTS } from './rows.js'

describe('the variance ratio', () => {
  it('is that of scikit-learn, on scaled columns and as they are', () => {
    expect(calinskiHarabasz(COLUMNS, SEGMENTS, { scaling: 'none' })).toBeCloseTo(49.377157613300945, 10)
    expect(calinskiHarabasz(COLUMNS, SEGMENTS)).toBeCloseTo(39.59156499692355, 10)
  })

  it('is of segments that have rows', () => {
    // Between 4 · 3.5², within 1, two segments of four rows.
    expect(calinskiHarabasz(FOUR.columns, FOUR.segments, { scaling: 'none' })).toBe(98)
  })

  it('does not exist where nothing varies', () => {
    const fault = (segment: number[], debt: number[]) =>
      thrown(() => calinskiHarabasz({ debt }, { segment, segmentNames: ['a', 'b'] }, { scaling: 'none' })).code
    expect(fault([0, 0], [1, 2])).toBe('NO_VARIATION')
    expect(fault([0, 1], [1, 2])).toBe('NO_VARIATION')
  })
})
