import { describe, expect, it } from 'vitest'
import { reachesRate, SOLVED_TO } from '../../src/project/reaches-rate.js'

describe('a rate that is asked for', () => {
  it('is reached by itself, by more, and by what a solution falls short of it', () => {
    expect(reachesRate(0.11, 0.11)).toBe(true)
    expect(reachesRate(0.12, 0.11)).toBe(true)
    expect(reachesRate(0.11 - SOLVED_TO / 2, 0.11)).toBe(true)
  })

  it('is missed by a hundredth of a basis point', () => {
    expect(reachesRate(0.11 - 1e-6, 0.11)).toBe(false)
    expect(reachesRate(-0.02 - 1e-6, -0.02)).toBe(false)
  })
})
