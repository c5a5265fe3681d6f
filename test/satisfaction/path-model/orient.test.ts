import { describe, expect, it } from 'vitest'
import { orient } from '../../../src/satisfaction/path-model/orient.js'
import { planOf } from './sample.js'

const structure = (positive?: string) => ({
  constructs: {
    A: { kind: 'composite' as const, items: ['a1', 'a2'], ...(positive === undefined ? {} : { positive }) },
    B: { kind: 'composite' as const, items: ['b'] },
  },
  paths: [{ from: 'A', to: 'B' }],
})

function found() {
  return {
    converged: true,
    iterations: 1,
    change: 0,
    weights: Float64Array.of(0.4, -0.9, 1),
    covariances: Float64Array.of(0.5, 0.1, -1.8, -0.3, -0.2, 1),
    correlations: Float64Array.of(1, -0.2, -0.2, 1),
    unrelated: [],
  }
}

const covariance = Float64Array.of(1, 0, 0, 0, 4, 0, 0, 0, 1)

describe('the way a construct points', () => {
  it('is that of its dominant item: weights, loadings and correlations turn together', () => {
    const turned = found()
    const loadings = orient(turned, covariance, planOf(structure()).final)
    expect(Array.from(loadings)).toEqual([-0.5, 0.9, 1])
    expect(Array.from(turned.weights)).toEqual([-0.4, 0.9, 1])
    expect(Array.from(turned.covariances)).toEqual([-0.5, 0.1, 1.8, -0.3, 0.2, 1])
    expect(Array.from(turned.correlations)).toEqual([1, 0.2, 0.2, 1])
  })

  it('is that of the item that is named', () => {
    const kept = found()
    expect(Array.from(orient(kept, covariance, planOf(structure('a1')).final))).toEqual([0.5, -0.9, 1])
    expect(kept).toEqual(found())
  })

  it('does not hang on a rounding error where two items load alike', () => {
    const alike = { ...found(), covariances: Float64Array.of(0.9, 0.1, -1.8 - 1e-13, -0.3, -0.2, 1) }
    expect(orient(alike, covariance, planOf(structure()).final)[0]).toBe(0.9)
  })
})
