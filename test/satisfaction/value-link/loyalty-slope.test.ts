import { describe, expect, it } from 'vitest'
import { loyaltySlope } from '../../../src/satisfaction/value-link/loyalty-slope.js'
import { thrown } from '../../errors/thrown.js'

describe('slope of loyalty', () => {
  it('has a sandwich error', () => {
    // By hand: x − 2.5 = ∓1.5, ∓0.5; slope 1.9; residuals 0.1, 0.2, −0.7, 0.4... of y = 2, 4, 5, 8.
    const { estimate, standardError } = loyaltySlope({ index: [1, 2, 3, 4], loyalty: [2, 4, 5, 8], controls: {} })
    expect(estimate).toBeCloseTo(1.9, 12)
    const residuals = [2 - 1.9, 4 - 3.8, 5 - 5.7, 8 - 7.6]
    const meat = [-1.5, -0.5, 0.5, 1.5].reduce((sum, rest, row) => sum + (rest * residuals[row]!) ** 2, 0)
    expect(standardError).toBeCloseTo(Math.sqrt((meat * 4) / 3) / 5, 12)
  })

  it('is that of what the controls do not tell', () => {
    const size = [1, 3, 2, 5, 4, 6]
    const index = [2, 5, 1, 7, 3, 9]
    const loyalty = index.map((value, row) => 3 + 2 * value - 4 * size[row]!)
    const { estimate, standardError } = loyaltySlope({ index, loyalty, controls: { size } })
    expect(estimate).toBeCloseTo(2, 10)
    expect(standardError).toBeCloseTo(0, 9)
  })

  it('has an error that is a number, or is refused', () => {
    const rows = { index: [40, 1e300, 52, 66, 58], loyalty: [35, 50, 41, 70, 48], controls: {} }
    expect(thrown(() => loyaltySlope(rows))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'clients' })
    const large = { index: [1, 2, 3, 4], loyalty: [2, 4e300, 5, 8], controls: {} }
    expect(thrown(() => loyaltySlope(large))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'clients' })
  })
})
