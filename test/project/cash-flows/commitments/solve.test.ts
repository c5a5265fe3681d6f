import { describe, expect, it } from 'vitest'
import { zeroBetween } from '../../../../src/project/cash-flows/commitments/solve.js'

describe('zeros', () => {
  it('of a line are found in three runs', () => {
    expect(zeroBetween(x => 6 - 2 * x, 0, 10, 1e-12)).toEqual({
      at: 3,
      value: 0,
      method: 'closed-form',
      evaluations: 3,
    })
  })

  it('of a curve are bracketed', () => {
    const solved = zeroBetween(x => 2 - x * x, 0, 10, 1e-15)
    expect(solved?.method).toBe('bracket')
    expect(solved?.at).toBeCloseTo(Math.SQRT2, 14)
  })

  it('may lie at an end, or nowhere', () => {
    expect(zeroBetween(x => x, 0, 1, 1e-12)?.at).toBe(0)
    expect(zeroBetween(x => x - 1, 0, 1, 1e-12)?.at).toBe(1)
    expect(zeroBetween(x => x * x + 1, -1, 1, 1e-12)).toBeUndefined()
  })
})
