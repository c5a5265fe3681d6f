import { describe, expect, it } from 'vitest'
import { heterotraitMonotrait } from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'

const MATRIX = [
  [1, 0.8, 0.3, -0.4, 0.5],
  [0.8, 1, 0.5, 0.4, 0.3],
  [0.3, 0.5, 1, 0.5, 0.2],
  [-0.4, 0.4, 0.5, 1, 0.1],
  [0.5, 0.3, 0.2, 0.1, 1],
]
const BLOCKS = { service: [0, 1], price: [2, 3], overall: [4] }

describe('heterotraitMonotrait', () => {
  it('is the mean size between over the root of the means within, by hand', () => {
    const [first, second, third] = heterotraitMonotrait(MATRIX, BLOCKS)
    expect(first).toMatchObject({ first: 'service', second: 'price' })
    expect(first!.ratio).toBeCloseTo((0.3 + 0.4 + 0.5 + 0.4) / 4 / Math.sqrt(0.8 * 0.5), 14)
    // A single item goes with itself entirely.
    expect(second!.ratio).toBeCloseTo(0.4 / Math.sqrt(0.8), 14)
    expect(third!.ratio).toBeCloseTo(0.15 / Math.sqrt(0.5), 14)
  })

  it('has geometric means where asked', () => {
    const [first] = heterotraitMonotrait(MATRIX, BLOCKS, { mean: 'geometric' })
    expect(first!.ratio).toBeCloseTo((0.3 * 0.4 * 0.5 * 0.4) ** 0.25 / Math.sqrt(0.8 * 0.5), 14)
  })

  it('is the correlation of two factors whose items all show them alike', () => {
    const [loading, between] = [0.7, 0.6]
    const matrix = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (__, j) => (i === j ? 1 : loading ** 2 * (i < 3 === j < 3 ? 1 : between))),
    )
    for (const mean of ['arithmetic', 'geometric'] as const) {
      expect(heterotraitMonotrait(matrix, { a: [0, 1, 2], b: [3, 4, 5] }, { mean })[0]!.ratio).toBeCloseTo(between, 14)
    }
  })

  it('is the correlation of two factors by geometric means where items show them unlike, too', () => {
    const loadings = [0.9, 0.5, 0.7, 0.8, 0.6, 0.4]
    const matrix = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b * (i < 3 === j < 3 ? 1 : 0.6))))
    const blocks = { a: [0, 1, 2], b: [3, 4, 5] }
    expect(heterotraitMonotrait(matrix, blocks, { mean: 'geometric' })[0]!.ratio).toBeCloseTo(0.6, 14)
    expect(heterotraitMonotrait(matrix, blocks)[0]!.ratio).not.toBeCloseTo(0.6, 3)
  })

  it('has no ratio, and fails not, where items of a construct do not correlate', () => {
    const matrix = [
      [1, 0, 0.3],
      [0, 1, 0.2],
      [0.3, 0.2, 1],
    ]
    for (const mean of ['arithmetic', 'geometric'] as const) {
      expect(heterotraitMonotrait(matrix, { a: [0, 1], b: [2] }, { mean })).toEqual([{ first: 'a', second: 'b' }])
    }
    expect(
      heterotraitMonotrait(
        [
          [1, 0.5, 0],
          [0.5, 1, 0.5],
          [0, 0.5, 1],
        ],
        { a: [0, 1], b: [2] },
        { mean: 'geometric' },
      )[0]!.ratio,
    ).toBe(0)
  })

  it.each([
    ['one construct', { a: [0, 1] }, 'NO_DATA', 'blocks'],
    ['a construct without items', { a: [0], b: [] }, 'EMPTY_INPUT', 'blocks.b'],
    ['a place beyond the matrix', { a: [0], b: [5] }, 'OUT_OF_RANGE', 'blocks.b[0]'],
    ['an item of two constructs', { a: [0, 1], b: [1] }, 'CONFLICTING_OPTIONS', 'blocks.b[0]'],
    ['a name for a place', { a: [0], b: ['x'] }, 'INVALID_TYPE', 'blocks.b[0]'],
    ['places with a hole', { a: [0], b: new Array(1) }, 'INVALID_TYPE', 'blocks.b[0]'],
  ])('refuses %s', (_, blocks, code, path) => {
    expect(thrown(() => heterotraitMonotrait(MATRIX, blocks as never))).toMatchObject({ code, path })
  })

  it('refuses another mean', () => {
    expect(thrown(() => heterotraitMonotrait(MATRIX, BLOCKS, { mean: 'median' } as never)).path).toBe('options.mean')
  })
})
