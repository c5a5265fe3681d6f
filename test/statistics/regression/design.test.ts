import { describe, expect, it } from 'vitest'
import { inDeviations, interceptOnly, inUnits, TILE } from '../../../src/statistics/regression/design.js'
import { thrown } from '../../errors/thrown.js'
import { cellOf, designed } from './designs.js'

const count = TILE + 3
const column = Float64Array.from({ length: count }, (_, i) => 100 + (i % 5))

describe('designOf', () => {
  it('has columns of mean 0 and deviation 1 beside an intercept of ones, zeros where rows end', () => {
    const design = designed({ column }, column)
    const { rows, blocks, stride, width } = design
    expect({ rows, blocks, stride, width }).toEqual({ rows: count, blocks: 2, stride: 4, width: 2 })
    const values = Array.from({ length: 2 * TILE }, (_, row) => cellOf(design, row, 1))
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 11)
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(count, 9)
    expect(cellOf(design, count - 1, 0)).toBe(1)
    expect(cellOf(design, count, 0)).toBe(0)
    expect(design.weights[count]).toBe(0)
  })

  it('does not centre without an intercept', () => {
    const design = designed({ column }, column, { intercept: false })
    expect(design.centres[0]).toBe(0)
    expect(cellOf(design, 3, 0)).toBeCloseTo(103 / (design.scales[0] ?? Number.NaN), 14)
  })

  it('has weights of mean 1, and leaves out rows without', () => {
    const design = designed({ x: [1, 2, 3] }, [4, 5, 6], { weights: [10, 0, 30] })
    expect(Array.from(design.weights.subarray(0, 3))).toEqual([0.5, 1.5, 0])
    expect(Array.from(design.outcomes.subarray(0, 3))).toEqual([4, 6, 0])
    expect(design.weightUnit).toBe(20)
  })

  it('names the column of one value', () => {
    expect(thrown(() => designed({ x: [1, 2], flat: [0.1, 0.1] }, [1, 2]))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'columns.flat',
    })
    expect(designed({ flat: [0.1, 0.1] }, [1, 2], { intercept: false }).width).toBe(1)
    expect(thrown(() => designed({ flat: [0, 0] }, [1, 2], { intercept: false })).path).toBe('columns.flat')
  })

  it('holds doubles of any size', () => {
    for (const unit of [1e-308, 1e-5, 1e307]) {
      const design = designed({ x: [unit, 3 * unit] }, [1, 2])
      expect(cellOf(design, 0, 1)).toBeCloseTo(-1, 12)
      expect(cellOf(design, 1, 1)).toBeCloseTo(1, 12)
    }
  })

  it('finds the one row in a million that differs', () => {
    const rare = new Float64Array(1_000_000)
    rare[1] = 1
    const design = designed({ rare }, rare)
    expect(design.scales[1]).toBeCloseTo(1e-3, 8)
  })
})

describe('inUnits', () => {
  it('undoes inDeviations', () => {
    const design = designed({ a: [1, 2, 7], b: [1e6, 3e6, 2e6] }, [1, 2, 3])
    const coefficients = Float64Array.of(3, -2, 1e-6)
    const back = inUnits(design, inDeviations(design, coefficients))
    coefficients.forEach((value, j) => {
      expect(back[j]).toBeCloseRelative(value, 1e-14)
    })
  })
})

describe('interceptOnly', () => {
  it('has the same rows and no column', () => {
    const only = interceptOnly(designed({ column }, column))
    expect(only).toMatchObject({ names: [], width: 1, stride: 4, rows: count })
    expect(cellOf(only, count - 1, 0)).toBe(1)
    expect(cellOf(only, count, 0)).toBe(0)
  })
})
