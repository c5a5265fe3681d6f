import { describe, expect, it } from 'vitest'
import { growthsOf } from '../../../../src/project/loans/repayment/plan.js'
import { beginning } from './beginning.js'

describe('growthsOf', () => {
  it('are interest on one unit from a period on', () => {
    const start = { ...beginning({ count: 3 }), rates: [0.12, 0.24, 0.36] }
    expect(growthsOf(start, 1)).toEqual([0.02, 0.03])
  })
})
