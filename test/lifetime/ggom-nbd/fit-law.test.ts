import { describe, expect, it } from 'vitest'
import { jetSize } from '../../../src/lifetime/gamma-poisson/fit-law.js'
import { createGompertzLaw } from '../../../src/lifetime/ggom-nbd/fit-law.js'
import { gompertzLaw } from '../../../src/lifetime/ggom-nbd/law.js'

const law = createGompertzLaw()
const CASES = [
  [0.05, 0.6, 0.4, 30],
  [0.1, 2, 20, 39],
  [0.1, 2, 1, 5],
  [1e-6, 0.6, 1.2e-5, 39],
  [2, 0.3, 1e4, 50],
] as const

function jetsAt(logs: readonly number[], u: number): readonly [Float64Array, Float64Array] {
  law.at(Float64Array.of(0, 0, ...logs))
  const [survival, hazard] = [new Float64Array(jetSize(3)), new Float64Array(jetSize(3))]
  law.jets(u, survival, hazard)
  return [survival, hazard]
}

describe('the law of lifetimes of gamma-Gompertz/NBD, with derivatives', () => {
  it.each(CASES)('is that of the verbs: b %d, s %d, beta %d, u %d', (b, s, beta, u) => {
    const [survival, hazard] = jetsAt([b, s, beta].map(Math.log), u)
    const plain = gompertzLaw({ b, s, beta })
    expect(survival[0]).toBeCloseRelative(plain.logSurvival(0, u), 1e-13)
    expect(Math.exp(hazard[0]!)).toBeCloseRelative(plain.hazard(u), 1e-13)
    expect(law.hazard(u)).toBeCloseRelative(plain.hazard(u), 1e-13)
  })

  it.each(CASES)('has the derivatives that differences show: b %d, s %d, beta %d, u %d', (b, s, beta, u) => {
    const logs = [b, s, beta].map(Math.log)
    const step = 1e-5
    const exact = jetsAt(logs, u)
    // Where the second derivatives of a pair stand.
    const second = [
      [4, 5, 6],
      [5, 7, 8],
      [6, 8, 9],
    ]
    for (const [j, row] of second.entries()) {
      const moved = (by: number) => jetsAt(logs.with(j, logs[j]! + by), u).map(jet => Array.from(jet))
      const [up, down] = [moved(step), moved(-step)]
      for (const [which, jet] of exact.entries()) {
        const slope = (at: number): number => (up[which]![at]! - down[which]![at]!) / (2 * step)
        const tolerance = 1e-6 * (1 + Math.abs(jet[0]!))
        expect(Math.abs(slope(0) - jet[1 + j]!)).toBeLessThan(tolerance)
        for (const [i, at] of row.entries()) expect(Math.abs(slope(1 + i) - jet[at]!)).toBeLessThan(tolerance)
      }
    }
  })

  it('knows how far the nearest singularity is', () => {
    law.at(Float64Array.of(0, 0, Math.log(0.1), 0, Math.log(0.4)))
    expect(law.reach(3)).toBeCloseRelative(3 - Math.log(0.6) / 0.1, 1e-14)
    law.at(Float64Array.of(0, 0, Math.log(0.1), 0, Math.log(21)))
    expect(law.reach(Math.log(20) / 0.1)).toBeCloseRelative(Math.PI / 0.1, 1e-13)
    law.at(Float64Array.of(0, 0, Math.log(0.1), 0, 0))
    expect(law.reach(3)).toBe(Number.POSITIVE_INFINITY)
  })
})
