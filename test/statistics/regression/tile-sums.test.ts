import { describe, expect, it } from 'vitest'
import { TILE } from '../../../src/statistics/regression/design.js'
import {
  addGradient,
  addGram,
  fillPredictor,
  gramRoom,
  squareOf,
} from '../../../src/statistics/regression/tile-sums.js'
import { cellOf, designed } from './designs.js'
import { simulated } from './simulated.js'

const { columns, amounts } = simulated(TILE + 40, 0, [1, 2, 3, 4, 5, 6], 1)
const offset = amounts.map(value => value / 10)
const design = designed(columns, amounts, { offset })
const rows = Array.from({ length: design.rows - TILE }, (_, i) => TILE + i)
const factors = Array.from({ length: design.width }, (_, j) => j)
const values = Float64Array.from({ length: TILE }, (_, r) => (r < rows.length ? Math.sin(r) : 0))

describe('tile sums', () => {
  it('are those of plain loops over the rows of a tile', () => {
    const point = new Float64Array(design.stride)
    for (const j of factors) point[j] = j - 2.5
    const predictor = new Float64Array(TILE)
    fillPredictor(design, 1, point, predictor)
    const gradient = new Float64Array(design.stride)
    addGradient(design, 1, values, gradient)
    const gram = new Float64Array(design.stride ** 2)
    addGram(design, 1, values, gram, gramRoom())
    const square = squareOf(gram, design.width, design.stride)
    for (const [r, row] of rows.entries()) {
      const sum = factors.reduce(
        (total, j) => total + (point[j] ?? Number.NaN) * cellOf(design, row, j),
        offset[row] ?? Number.NaN,
      )
      expect(predictor[r]).toBeCloseTo(sum, 12)
    }
    for (const j of factors) {
      expect(gradient[j]).toBeCloseTo(
        rows.reduce((sum, row, r) => sum + (values[r] ?? Number.NaN) * cellOf(design, row, j), 0),
        11,
      )
      for (const k of factors) {
        const product = rows.reduce(
          (sum, row, r) => sum + (values[r] ?? Number.NaN) * cellOf(design, row, j) * cellOf(design, row, k),
          0,
        )
        expect(square[j * design.width + k]).toBeCloseTo(product, 11)
      }
    }
  })
})
