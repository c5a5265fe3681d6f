import { describe, expect, it } from 'vitest'
import { choleskyFactor } from '../../../src/numeric/index.js'
import { TILE } from '../../../src/statistics/regression/design.js'
import { addLeverage, logDeterminant } from '../../../src/statistics/regression/leverage.js'
import { addGram, gramRoom, squareOf } from '../../../src/statistics/regression/tile-sums.js'
import { designed } from './designs.js'

describe('logDeterminant', () => {
  it('is that of the matrix whose factor is given', () => {
    const factor = new Float64Array(4)
    expect(choleskyFactor([4, 2, 2, 5], 2, factor)).toBe(true)
    expect(logDeterminant(factor, 2)).toBeCloseTo(Math.log(16), 14)
  })
})

describe('addLeverage', () => {
  it('shares out one for each coefficient, by halves', () => {
    const design = designed({ x: [1, 2, 3, 5, 9], y: [4, 1, 1, 0, 2] }, [1, 2, 3, 4, 5])
    const informations = design.weights.map((weight, i) => weight * (1 + i))
    const gram = new Float64Array(design.stride ** 2)
    addGram(design, 0, informations.subarray(0, TILE), gram, gramRoom())
    const factor = new Float64Array(9)
    expect(choleskyFactor(squareOf(gram, 3, design.stride), 3, factor)).toBe(true)
    const gradient = new Float64Array(design.stride)
    addLeverage(design, factor, informations, new Float64Array(TILE).fill(1), gradient)
    // Of the intercept, the sum of leverages by two: the number of coefficients by two.
    expect(gradient[0]).toBeCloseTo(3 / 2, 12)
  })
})
