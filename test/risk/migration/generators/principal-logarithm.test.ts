import { describe, expect, it } from 'vitest'
import { matrixAt, principalLogarithm } from '../../../../src/risk/migration/generators/index.js'
import { thrown } from '../../../errors/thrown.js'
import { gapOf, ladder, MOVES_OF_2000, matrixOf, RING, SKIPPING, sharesOf, THREE } from './matrices.js'

describe('principalLogarithm', () => {
  it('names what no generator has, the most negative first', () => {
    const { negativeRates, rows } = principalLogarithm(sharesOf(MOVES_OF_2000))
    expect(negativeRates).toHaveLength(15)
    expect(negativeRates[0]).toMatchObject({ from: 'C', to: 'BBB' })
    const sizes = negativeRates.map(({ rate }) => rate)
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    for (const row of rows) expect(Math.abs(row.reduce((sum, rate) => sum + rate, 0))).toBeLessThan(1e-16)
    expect(principalLogarithm(SKIPPING).negativeRates.map(({ from, to }) => from + to)).toEqual(['AC'])
  })

  it.each([
    ['three', THREE],
    ['a ring', RING],
    ['a ladder, defective', ladder(6, 0.3)],
    ['fifty rungs', ladder(50, 0.3)],
  ])('is the generator that a matrix comes from: %s', (_, generator) => {
    for (const time of [1e-12, 1e-3, 1]) {
      const { rows, negativeRates, rounding } = principalLogarithm(matrixAt(generator, time))
      expect(negativeRates).toEqual([])
      const scaled = rows.map(row => row.map(rate => rate / time))
      expect(gapOf(scaled, generator.rows)).toBeLessThan(rounding / time)
      expect(rounding / time).toBeLessThan(1e-10)
    }
  })

  it.each([
    ['a negative eigenvalue', matrixOf([0.4, 0.6], [0.6, 0.4])],
    ['a singular matrix', matrixOf([0.2, 0.3, 0.5], [0.2, 0.3, 0.5], [0.2, 0.3, 0.5])],
    ['a negative eigenvalue', matrixOf([0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [1, 0, 0, 0])],
  ])('is refused for %s', (what, matrix) => {
    const { code, path, received, hint } = thrown(() => principalLogarithm(matrix))
    expect({ code, path }).toEqual({ code: 'NOT_APPLICABLE', path: 'matrix' })
    expect(received).toContain(what)
    expect(hint).toContain('generatorFromCounts')
  })

  it('has no rates out of absorbing states, not even by rounding', () => {
    const { rows } = principalLogarithm(matrixOf([1, 0, 0], [0.2, 0.6, 0.2], [0.2, 0.2, 0.6]))
    expect(rows[0]).toEqual([0, 0, 0])
  })

  it('refuses what is no transition matrix', () => {
    expect(thrown(() => principalLogarithm(matrixOf([0.5, 0.4], [0, 1])))).toMatchObject({
      code: 'NOT_STOCHASTIC',
      path: 'matrix.rows[0]',
    })
    // @ts-expect-error a caller without types
    expect(thrown(() => principalLogarithm(null))).toMatchObject({ code: 'INVALID_TYPE', path: 'matrix' })
  })
})
