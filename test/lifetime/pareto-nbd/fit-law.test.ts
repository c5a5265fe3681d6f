import { describe, expect, it } from 'vitest'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'

const law = createParetoLaw()

function jetsAt(s: number, beta: number, u: number): readonly [number[], number[]] {
  law.at(Float64Array.of(0, 0, Math.log(s), Math.log(beta)))
  const [survival, hazard] = [new Float64Array(6), new Float64Array(6)]
  law.jets(u, survival, hazard)
  return [Array.from(survival), Array.from(hazard)]
}

describe('the law of lifetimes of Pareto/NBD, with derivatives', () => {
  it.each([
    [0.6, 11.7, 0],
    [0.6, 11.7, 39],
    [30, 2, 0.01],
    [1e-3, 1e4, 700],
  ])('is that of the verbs, at s %d, beta %d, u %d', (s, beta, u) => {
    const [survival, hazard] = jetsAt(s, beta, u)
    const plain = paretoLaw({ s, beta })
    expect(survival[0]).toBeCloseTo(plain.logSurvival(0, u), 14)
    expect(Math.exp(hazard[0]!)).toBeCloseRelative(plain.hazard(u), 1e-13)
    expect(law.hazard(u)).toBeCloseRelative(plain.hazard(u), 1e-14)
    expect(law.reach(u)).toBeCloseRelative(beta + u, 1e-14)
  })

  it.each([
    [0.6, 11.7, 39],
    [30, 2, 0.5],
  ])('has the derivatives that differences show, at s %d, beta %d, u %d', (s, beta, u) => {
    const step = 1e-5
    const exact = jetsAt(s, beta, u)
    const sides = [
      [jetsAt(s * Math.exp(step), beta, u), jetsAt(s * Math.exp(-step), beta, u)],
      [jetsAt(s, beta * Math.exp(step), u), jetsAt(s, beta * Math.exp(-step), u)],
    ] as const
    const second = [
      [3, 4],
      [4, 5],
    ] as const
    sides.forEach(([up, down], j) => {
      exact.forEach((jet, which) => {
        const slope = (at: number): number => (up[which as 0 | 1][at]! - down[which as 0 | 1][at]!) / (2 * step)
        expect(slope(0)).toBeCloseTo(jet[1 + j]!, 6)
        expect(slope(1)).toBeCloseTo(jet[second[j as 0 | 1][0]]!, 6)
        expect(slope(2)).toBeCloseTo(jet[second[j as 0 | 1][1]]!, 6)
      })
    })
  })
})
