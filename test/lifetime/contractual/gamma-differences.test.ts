import { describe, expect, it } from 'vitest'
import {
  digammaDifference,
  logBetaRatio,
  trigammaDifference,
} from '../../../src/lifetime/contractual/gamma-differences.js'
import table from '../../tables/contractual.table.json' with { type: 'json' }

describe('differences of gamma functions, 120 rows of 60 digits', () => {
  it('ln B(a, x+y) − ln B(a, x): worst 2e-14, from 1e-12 to 1e14', () => {
    for (const [a, x, y, expected] of table.differences)
      expect(logBetaRatio(a!, x!, y!)).toBeCloseRelative(expected!, 2e-14)
  })

  it('ψ(x+y) − ψ(x) and ψ′(x) − ψ′(x+y): worst 2e-15', () => {
    for (const [, x, y, , first, second] of table.differences) {
      expect(digammaDifference(x!, y!)).toBeCloseRelative(first!, 2e-15)
      expect(trigammaDifference(x!, y!)).toBeCloseRelative(second!, 2e-15)
    }
  })

  it('are symmetric where they must be, and 0 at no distance', () => {
    expect(logBetaRatio(0.3, 2, 7)).toBe(logBetaRatio(7, 2, 0.3))
    expect([logBetaRatio(3, 2, 0), digammaDifference(2, 0), trigammaDifference(2, 0)]).toEqual([0, 0, 0])
  })

  it('change smoothly where one form takes over from another', () => {
    const steps = [0.01, 0.5, 1, 20].flatMap(edge => [edge * (1 - 1e-12), edge * (1 + 1e-12)])
    for (let i = 0; i < steps.length; i += 2) {
      const [below, above] = [steps[i]!, steps[i + 1]!]
      expect(logBetaRatio(below, 30, below)).toBeCloseRelative(logBetaRatio(above, 30, above), 1e-11)
      expect(logBetaRatio(0.7, below, 3)).toBeCloseRelative(logBetaRatio(0.7, above, 3), 1e-11)
      expect(digammaDifference(below, 3)).toBeCloseRelative(digammaDifference(above, 3), 1e-11)
    }
  })
})
