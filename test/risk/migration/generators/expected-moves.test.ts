import { describe, expect, it } from 'vitest'
import { emStep, expectedMoves } from '../../../../src/risk/migration/generators/expected-moves.js'
import { matrixAt } from '../../../../src/risk/migration/generators/index.js'
import { gapOf, THREE } from './matrices.js'

const RATES = Float64Array.from(THREE.rows.flat())
const COUNTS = Float64Array.of(70, 20, 10, 15, 60, 25, 5, 10, 85)

describe('expectedMoves', () => {
  it('has the likelihood of the counts', () => {
    const { rows } = matrixAt(THREE, 1)
    const expected = rows.flat().reduce((sum, cell, k) => sum + COUNTS[k]! * Math.log(cell), 0)
    expect(expectedMoves(COUNTS, RATES, 3).logLikelihood).toBeCloseRelative(expected, 1e-14)
  })

  it('shares out the time of all clients', () => {
    const { flows } = expectedMoves(COUNTS, RATES, 3)
    expect(flows[0]! + flows[4]! + flows[8]!).toBeCloseRelative(300, 1e-13)
  })

  it('has the slope of the likelihood', () => {
    const { flows } = expectedMoves(COUNTS, RATES, 3)
    const h = 1e-5
    const at = (change: number): number => {
      const moved = RATES.slice()
      moved[5]! += change
      return expectedMoves(COUNTS, moved, 3).logLikelihood
    }
    expect((at(h) - at(-h)) / (2 * h)).toBeCloseRelative(flows[5]! - flows[4]!, 1e-7)
  })

  it('is impossible where a move was seen that the rates do not allow', () => {
    expect(expectedMoves(Float64Array.of(1, 0, 1, 1), new Float64Array(4), 2).logLikelihood).toBe(-Infinity)
  })
})

describe('emStep', () => {
  it('raises the likelihood, and leaves rates of 0', () => {
    const rates = Float64Array.of(0, 0.1, 0, 0.4, 0, 0.1, 0.2, 0.2, 0)
    let before = expectedMoves(COUNTS, rates, 3)
    for (let step = 0; step < 20; step++) {
      const change = emStep(rates, before, 3)
      const after = expectedMoves(COUNTS, rates, 3)
      expect(after.logLikelihood).toBeGreaterThanOrEqual(before.logLikelihood)
      expect(change).toBeGreaterThan(0)
      expect(rates[2]).toBe(0)
      before = after
    }
  })

  it('stays where the counts are what the rates lead to', () => {
    const { rows } = matrixAt(THREE, 1)
    const counts = Float64Array.from(rows.flat(), cell => 1000 * cell)
    const rates = RATES.slice()
    expect(emStep(rates, expectedMoves(counts, rates, 3), 3)).toBeLessThan(1e-15)
    expect(gapOf([Array.from(rates)], [Array.from(RATES)])).toBeLessThan(1e-15)
  })
})
