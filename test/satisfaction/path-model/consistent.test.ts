import { describe, expect, it } from 'vitest'
import { rhoA as rhoAOfMatrix } from '../../../src/satisfaction/measurement/index.js'
import { consistent, scoreReliability } from '../../../src/satisfaction/path-model/consistent.js'
import { planOf } from './sample.js'

const plan = planOf({
  constructs: {
    A: { kind: 'factor', items: ['a1', 'a2', 'a3'] },
    B: { kind: 'factor', items: ['b'] },
    C: { kind: 'composite', items: ['c'] },
  },
  paths: [
    { from: 'A', to: 'C' },
    { from: 'B', to: 'C' },
  ],
}).final

function found(own: readonly (readonly number[])[]) {
  const covariance = new Float64Array(25)
  for (let i = 0; i < 5; i++) covariance[i * 6] = 1
  for (const [i, row] of own.entries()) for (const [j, cell] of row.entries()) covariance[i * 5 + j] = cell
  const spread = Math.sqrt(own.flat().reduce((sum, cell) => sum + cell, 0))
  const base = { converged: true, iterations: 1, change: 0, unrelated: [], covariances: new Float64Array(15) }
  const weights = Float64Array.of(1 / spread, 1 / spread, 1 / spread, 1, 1)
  return { ...base, weights, correlations: Float64Array.of(1, 0.3, 0.4, 0.3, 1, 0.5, 0.4, 0.5, 1), covariance }
}

describe('what measurement error has taken off', () => {
  it('is put back for factors of several items, and for these alone', () => {
    const own = [
      [1, 0.5, 0.5],
      [0.5, 1, 0.5],
      [0.5, 0.5, 1],
    ]
    const { covariance, ...weights } = found(own)
    const loadings = Float64Array.of(0.8, 0.8, 0.8, 1, 1)
    const { reliabilities, constructCorrelations } = consistent(weights, covariance, loadings, plan)
    // Three items that correlate by .5: 3 · .5 / (1 + 2 · .5) = .75, and loadings of √.5.
    expect(reliabilities[0]).toBeCloseTo(0.75, 12)
    expect(Array.from(reliabilities.subarray(1))).toEqual([1, 1])
    for (let h = 0; h < 3; h++) expect(loadings[h]).toBeCloseTo(Math.SQRT1_2, 12)
    expect(constructCorrelations[1]).toBeCloseTo(0.3 / Math.sqrt(0.75), 12)
    expect(constructCorrelations[6]).toBeCloseTo(0.4 / Math.sqrt(0.75), 12)
    expect(constructCorrelations[5]).toBe(0.5)
    expect(rhoAOfMatrix([1, 1, 1], own)).toBeCloseTo(reliabilities[0]!, 12)
  })

  it('is left where reliability is not positive', () => {
    const own = [
      [1, -0.3, -0.2],
      [-0.3, 1, 0.1],
      [-0.2, 0.1, 1],
    ]
    const { covariance, ...weights } = found(own)
    const loadings = Float64Array.of(0.8, 0.8, 0.8, 1, 1)
    const { reliabilities, constructCorrelations } = consistent(weights, covariance, loadings, plan)
    expect(reliabilities[0]).toBeLessThan(0)
    expect(Array.from(constructCorrelations)).toEqual(Array.from(weights.correlations))
    expect(Array.from(loadings)).toEqual([0.8, 0.8, 0.8, 1, 1])
  })

  it('is none of an item that carries all the weight, and a number beside one that carries nearly all', () => {
    const own = Float64Array.of(1, 0.5, 0.5, 1)
    expect(scoreReliability(Float64Array.of(1, 0), own, { start: 0, end: 2 }, 2).rho).toBe(1)
    // (1 + w²)² · 2 · .5 w / (2 w²) over a variance of 1 + w + w²: near .5 / w.
    const w = 1e-9
    const scale = Math.sqrt(1 + w + w * w)
    const { rho } = scoreReliability(Float64Array.of(1 / scale, w / scale), own, { start: 0, end: 2 }, 2)
    expect(rho * w).toBeCloseTo(0.5, 8)
  })

  it('agrees with the coefficient of weights and a matrix, whatever the weights', () => {
    const own = [
      [1, 0.6, 0.2],
      [0.6, 1, 0.4],
      [0.2, 0.4, 1],
    ]
    const raw = [0.2, 0.5, 0.9]
    const variance = own.reduce(
      (sum, row, i) => sum + row.reduce((part, cell, j) => part + raw[i]! * cell * raw[j]!, 0),
      0,
    )
    const weights = Float64Array.from(raw, weight => weight / Math.sqrt(variance))
    expect(scoreReliability(weights, Float64Array.from(own.flat()), { start: 0, end: 3 }, 3).rho).toBeCloseTo(
      rhoAOfMatrix(raw, own),
      12,
    )
  })
})
