import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlationRoot, expectCorrelations, leastEigenvalue } from '../../src/statistics/correlation-root.js'

const product = (root: Float64Array, n: number): number[] =>
  Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n]
    return Array.from({ length: n }, (_, k) => root[i * n + k]! * root[j * n + k]!).reduce((sum, part) => sum + part, 0)
  })

/** C = B Bᵀ of unit rows: of any rank. */
const correlations = fc
  .integer({ min: 1, max: 5 })
  .chain(n => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n })))
  .chain(([n, rank]) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rank, maxLength: rank }), {
        minLength: n,
        maxLength: n,
      }),
    ),
  )
  .map(([n, rows]) => {
    const unit = rows.map(row => {
      const size = Math.hypot(...row)
      return size === 0 ? row.map((_, i) => (i === 0 ? 1 : 0)) : row.map(cell => cell / size)
    })
    const cells = Float64Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n]
      return i === j ? 1 : unit[i]!.reduce((sum, cell, k) => sum + cell * unit[j]![k]!, 0)
    })
    return { n, cells }
  })

describe('correlationRoot', () => {
  it('gives back the correlations, of any rank', () => {
    fc.assert(
      fc.property(correlations, ({ n, cells }) => {
        const root = correlationRoot(cells, n) ?? new Float64Array(n * n)
        for (const [at, cell] of product(root, n).entries()) expect(cell).toBeCloseTo(cells[at]!, 4)
      }),
    )
  })

  it('knows what follows from what', () => {
    expect([...(correlationRoot(Float64Array.of(1, -1, -1, 1), 2) ?? [])]).toEqual([1, 0, -1, 0])
    expect([...(correlationRoot(Float64Array.of(1, 0.6, 0.6, 1), 2) ?? [])]).toEqual([1, 0, 0.6, 0.8])
  })

  it('has none where correlations contradict each other', () => {
    const cells = Float64Array.of(1, 0.9, 0.9, 0.9, 1, -0.9, 0.9, -0.9, 1)
    expect(correlationRoot(cells, 3)).toBe(undefined)
    expect(leastEigenvalue(cells, 3)).toBeCloseTo(-0.8, 12)
  })
})

describe('expectCorrelations', () => {
  it.each([
    [[[1]], 'LENGTH_MISMATCH'],
    [[[1, 0.5]], 'LENGTH_MISMATCH'],
    [undefined, 'INVALID_TYPE'],
    [[[1, 0.5], undefined], 'INVALID_TYPE'],
    [
      [
        [1, 0.5],
        [0.4, 1],
      ],
      'OUT_OF_RANGE',
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
      'OUT_OF_RANGE',
    ],
    [
      [
        [0.9, 0],
        [0, 1],
      ],
      'OUT_OF_RANGE',
    ],
    [
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
      'OUT_OF_RANGE',
    ],
  ])('refuses %j', (rows, code) => {
    expect(() => expectCorrelations(rows, 2, 'matrix')).toThrow(code)
  })
})
