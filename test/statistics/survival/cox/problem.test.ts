import { describe, expect, it } from 'vitest'
import { columns, durations, weights } from './borrowers.js'
import { problemOf } from './problems.js'

describe('coxProblem', () => {
  it('knows the shares of each time by the weight of its events', () => {
    const { sets, shares } = problemOf({ ...durations, weights }, columns)
    // At 7 two ended, one of them twice.
    const seven = Array.from(sets.times).indexOf(7)
    expect(Array.from(shares[seven]!.gone)).toEqual([0, 1 / 3, 2 / 3])
    const thirty = Array.from(sets.times).indexOf(30)
    expect(Array.from(shares[thirty]!.gone)).toEqual([0])
  })

  it('puts a ridge into the units of the design', () => {
    const { penalties, design } = problemOf({ ...durations, weights }, columns, { ridge: 2 })
    for (const j of [0, 1]) expect(penalties[j]! * design.scales[j]! ** 2 * design.weightUnit).toBeCloseTo(2, 12)
  })
})
