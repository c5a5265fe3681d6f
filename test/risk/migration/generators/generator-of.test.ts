import { describe, expect, it } from 'vitest'
import { generatorOf, matrixAt } from '../../../../src/risk/migration/generators/index.js'
import { thrown } from '../../../errors/thrown.js'
import { gapOf, MOVES_OF_2000, matrixOf, RING, SKIPPING, sharesOf, THREE } from './matrices.js'

const METHODS = ['projection', 'weighted', 'weighted-rates', 'diagonal'] as const

describe('generatorOf', () => {
  it('is nearest by projection: distances from the logarithm of the moves of 2000', () => {
    const far = METHODS.map(method => generatorOf(sharesOf(MOVES_OF_2000), { method }).distances)
    expect(far.map(({ toLogarithm }) => toLogarithm.toFixed(6))).toEqual([
      '0.001320',
      '0.001445',
      '0.001585',
      '0.001910',
    ])
    expect(far.map(({ toMatrix }) => toMatrix.toFixed(5))).toEqual(['0.00111', '0.00121', '0.00134', '0.00149'])
  })

  it('has rates and rows that add up to 0, by any method', () => {
    for (const method of METHODS) {
      for (const [i, row] of generatorOf(sharesOf(MOVES_OF_2000), { method }).rows.entries()) {
        expect(Math.abs(row.reduce((sum, rate) => sum + rate, 0))).toBeLessThan(1e-16)
        for (const [j, rate] of row.entries()) if (j !== i) expect(rate).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('finds the generator of a matrix that has one, by any method the same', () => {
    for (const generator of [THREE, RING]) {
      for (const method of [...METHODS, 'log'] as const) {
        const found = generatorOf(matrixAt(generator, 1), { method })
        expect(gapOf(found.rows, generator.rows)).toBeLessThan(1e-14)
        expect(found.distances.toMatrix).toBeLessThan(1e-14)
        expect(found.negativeRates).toEqual([])
      }
    }
  })

  it('shows what was mended, and the unit', () => {
    const found = generatorOf(SKIPPING, { unit: 'year' })
    expect(found).toMatchObject({ method: 'projection', unit: 'year', states: ['A', 'B', 'C'] })
    expect(found.negativeRates).toHaveLength(1)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(Object.isFrozen(found)).toBe(true)
    expect('unit' in generatorOf(SKIPPING)).toBe(false)
  })

  it('refuses the logarithm itself where it has negative rates', () => {
    const { code, received, hint } = thrown(() => generatorOf(SKIPPING, { method: 'log' }))
    expect(code).toBe('NOT_APPLICABLE')
    expect(received).toContain('1 negative rates, the first from A to C: -0.00625')
    expect(hint).toContain('projection')
  })

  it('knows one state, nobody moving, and absorbing states only', () => {
    expect(generatorOf(matrixOf([1])).rows).toEqual([[0]])
    const none = generatorOf(matrixOf([1, 0, 0], [0, 1, 0], [0, 0, 1]))
    expect(none.rows.flat().every(rate => rate === 0)).toBe(true)
    expect(none.distances).toEqual({ toLogarithm: 0, toMatrix: 0 })
  })

  it('refuses options it does not know and matrices without a logarithm', () => {
    // @ts-expect-error a misspelt method
    expect(thrown(() => generatorOf(SKIPPING, { method: 'QO' })).code).toBe('OUT_OF_RANGE')
    // @ts-expect-error a misspelt option
    expect(thrown(() => generatorOf(SKIPPING, { methods: 'log' })).code).toBe('UNKNOWN_OPTION')
    // @ts-expect-error no options
    expect(thrown(() => generatorOf(SKIPPING, null)).code).toBe('INVALID_TYPE')
    expect(thrown(() => generatorOf(matrixOf([0, 1], [1, 0]))).code).toBe('NOT_APPLICABLE')
  })
})
