import { describe, expect, it } from 'vitest'
import { wholeSteps } from '../../../src/project/cases/whole-steps.js'

describe('whole steps', () => {
  it('are the same of what differs by rounding alone', () => {
    expect(wholeSteps(0.4 - 0.3)).toBe(wholeSteps(0.1))
    expect(wholeSteps(0.3 / (0.1 + 0.2 + 0.3))).toBe(wholeSteps(0.5))
    expect([wholeSteps(0), wholeSteps(1)]).toEqual([0, 1e12])
  })

  it('keep the order of what differs in ten digits', () => {
    expect(wholeSteps(0.1)).toBeLessThan(wholeSteps(0.10000000001))
  })
})
