import { describe, expect, it } from 'vitest'
import { matrixExponential } from '../../src/numeric/matrix-exponential.js'
import { identityMatrix } from '../../src/numeric/square-matrix.js'
import { bridgeIntegral, stochasticExponential } from '../../src/numeric/stochastic-exponential.js'
import { cellError, distanceOf, someCells } from './close-cells.js'
import { STIFF } from './matrix-references.js'

const { n, rates, probabilities, weights, integral } = STIFF

/** Rates of n states with a diagonal. */
function someRates(size: number, scale: number): Float64Array {
  const cells = someCells(size * size).map(cell => scale * Math.abs(cell))
  for (let i = 0; i < size; i++) {
    cells[i * size + i] = 0
    cells[i * size + i] = -cells.subarray(i * size, i * size + size).reduce((sum, cell) => sum + cell, 0)
  }
  return cells
}

describe('stochasticExponential', () => {
  it('agrees with sixty digits in every cell, be it 1e-12, where rates span twelve orders of magnitude', () => {
    expect(cellError(stochasticExponential(rates, n), probabilities)).toBeLessThan(5e-13)
  })

  it('agrees with the Padé approximant', () => {
    const q = someRates(12, 0.3)
    expect(distanceOf(stochasticExponential(q, 12), matrixExponential(q, 12))).toBeLessThan(1e-14)
    const half = matrixExponential(
      q.map(rate => rate / 2),
      12,
    )
    expect(distanceOf(stochasticExponential(q, 12, 0.5), half)).toBeLessThan(1e-14)
  })

  it('is the identity for no time and for no rates', () => {
    expect(stochasticExponential(rates, n, 0)).toEqual(identityMatrix(n))
    expect(stochasticExponential([0, 0, 0, 0], 2, 1e9)).toEqual(identityMatrix(2))
  })

  it('reaches a state that is fifty moves away in any time', () => {
    const size = 50
    const chain = new Float64Array(size * size)
    for (let i = 0; i < size - 1; i++) chain[i * size + i + 1] = 0.3
    const far = stochasticExponential(chain, size, 1)[size - 1]!
    // Poisson: at least 49 moves of rate 0.3; the first term of the tail and the ratio of the next.
    let term = Math.exp(-0.3)
    for (let m = 1; m <= 49; m++) term *= 0.3 / m
    expect(far).toBeCloseRelative(term * (1 + 0.3 / 50 + 0.09 / (50 * 51)), 1e-5)
    expect(stochasticExponential(chain, size, 1e-4)[size - 1]).toBeGreaterThan(0)
  })

  it.each([1e3, 1e30, 1e100, 1e300])('ends at the long run after a time of %d', time => {
    const [stay, leave] = stochasticExponential([-1, 1, 3, -3], 2, time)
    expect(stay).toBeCloseRelative(0.75, 1e-15)
    expect(leave).toBeCloseRelative(0.25, 1e-15)
    expect(Array.from(stochasticExponential([-1, 1, 0, 0], 2, time))).toEqual([0, 1, 0, 1])
  })

  it('takes a rate that times the time would overflow', () => {
    expect(Array.from(stochasticExponential([-1e200, 1e200, 0, 0], 2, 1e200))).toEqual([0, 1, 0, 1])
  })

  it('keeps rates of a tiny time', () => {
    expect(stochasticExponential([-1, 1, 0, 0], 2, 1e-200)[1]).toBeCloseRelative(1e-200, 1e-15)
  })
})

describe('bridgeIntegral', () => {
  it('agrees with the block exponential of Van Loan in sixty digits', () => {
    const found = bridgeIntegral(rates, weights, n)
    expect(cellError(found.integral, integral)).toBeLessThan(5e-13)
    expect(cellError(found.probabilities, probabilities)).toBeLessThan(5e-13)
  })

  it('is the upper right part of the exponential of a block matrix', () => {
    const size = 5
    const q = someRates(size, 1.5)
    const w = someCells(size * size, 3).map(cell => cell + 1)
    const block = new Float64Array(4 * size * size)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        block[i * 2 * size + j] = q[j * size + i]!
        block[(size + i) * 2 * size + size + j] = q[j * size + i]!
        block[i * 2 * size + size + j] = w[i * size + j]!
      }
    }
    const power = matrixExponential(block, 2 * size)
    const upper = Array.from({ length: size }, (_, i) => power.slice(i * 2 * size + size, (i + 1) * 2 * size))
    const expected = upper.flatMap(row => Array.from(row))
    expect(distanceOf(bridgeIntegral(q, w, size).integral, expected)).toBeLessThan(1e-14)
  })

  it('adds up to the time: the expected sojourns of one client are all of it', () => {
    const q = someRates(6, 0.4)
    const from = stochasticExponential(q, 6, 3)
    const weight = new Float64Array(36)
    weight[2] = 1 / from[2]!
    const spent = bridgeIntegral(q, weight, 6, 3).integral
    let total = 0
    for (let k = 0; k < 6; k++) total += spent[k * 6 + k]!
    expect(total).toBeCloseRelative(3, 1e-14)
  })

  it('of no rates is the time times the weights', () => {
    expect(Array.from(bridgeIntegral([0, 0, 0, 0], [1, 2, 3, 4], 2, 2).integral)).toEqual([2, 4, 6, 8])
  })

  it('is the slope of the probabilities', () => {
    const q = someRates(3, 0.5)
    const [h, weight] = [1e-6, new Float64Array(9)]
    weight[1] = 1
    const moved = q.slice()
    moved[5]! += h
    moved[4]! -= h
    const slope = (stochasticExponential(moved, 3)[1]! - stochasticExponential(q, 3)[1]!) / h
    const { integral: flows } = bridgeIntegral(q, weight, 3)
    expect(slope).toBeCloseRelative(flows[5]! - flows[4]!, 1e-5)
  })
})
