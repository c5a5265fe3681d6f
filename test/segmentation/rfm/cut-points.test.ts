import { describe, expect, it } from 'vitest'
import { checkCutPoints } from '../../../src/segmentation/rfm/cut-points.js'

describe('checkCutPoints', () => {
  it('takes ascending numbers, equal ones too, and stores no -0', () => {
    expect(checkCutPoints([-0, 0, 5], 'points')).toEqual([0, 0, 5])
    expect(() => checkCutPoints([2, 1], 'points')).toThrowError(/points\[1\]: expected a number >= 2/)
    expect(() => checkCutPoints([1], 'points', 2)).toThrowError(/LENGTH_MISMATCH/)
  })
})
