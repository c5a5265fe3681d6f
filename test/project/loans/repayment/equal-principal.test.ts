import { describe, expect, it } from 'vitest'
import { equalPrincipal } from '../../../../src/project/loans/repayment/equal-principal.js'
import { beginning } from './beginning.js'

describe('equalPrincipal', () => {
  it('repays the same part each time, from the end of grace on', () => {
    expect(equalPrincipal(0, beginning({ count: 7 })).principalOf(0, 100_000, 458)).toBe(14_286)
    expect(equalPrincipal(0, beginning({ count: 7, first: 3 })).principalOf(3, 100_000, 458)).toBe(25_000)
  })

  it('leaves the balloon', () => {
    const { principalOf } = equalPrincipal(30_000, beginning({ count: 7 }))
    expect(principalOf(0, 100_000, 458)).toBe(10_000)
    expect(principalOf(5, 30_002, 458)).toBe(2)
  })
})
