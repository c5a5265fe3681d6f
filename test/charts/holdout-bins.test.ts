import { describe, expect, it } from 'vitest'
import { holdoutBins, roundStep } from '../../src/charts/holdout-bins.js'

describe('roundStep', () => {
  it.each([
    [39, 15, 5],
    [30, 15, 2],
    [15, 15, 1],
    [0.6, 15, 0.05],
    [271, 15, 20],
    [1000, 10, 100],
  ])('%d in at most %d steps takes steps of %d', (largest, steps, step) => {
    expect(roundStep(largest, steps)).toBeCloseTo(step, 12)
  })
})

describe('holdoutBins', () => {
  it('adds up clients of one step, those at 0 alone, ends of steps included', () => {
    const rows = {
      value: Float64Array.of(0, 0.5, 2, 2 + 1e-12, 3, 9),
      clients: Float64Array.of(10, 1, 3, 1, 2, 1),
      meanActual: Float64Array.of(0.1, 2, 4, 0, 1, 7),
      meanPredicted: Float64Array.of(0.2, 1, 2, 6, 3, 5),
    }
    expect(holdoutBins(rows, 2)).toEqual([
      { from: 0, to: 0, clients: 10, meanActual: 0.1, meanPredicted: 0.2 },
      { from: 0, to: 2, clients: 5, meanActual: 14 / 5, meanPredicted: 13 / 5 },
      { from: 2, to: 4, clients: 2, meanActual: 1, meanPredicted: 3 },
      { from: 8, to: 10, clients: 1, meanActual: 7, meanPredicted: 5 },
    ])
  })
})
