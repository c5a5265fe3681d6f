import { describe, expect, it } from 'vitest'
import { embeddability, matrixAt } from '../../../../../src/risk/migration/generators/index.js'
import { thrown } from '../../../../errors/thrown.js'
import { gapOf, ladder, MOVES_OF_2000, matrixOf, RING, SKIPPING, SYMMETRIC, sharesOf, THREE } from '../matrices.js'

describe('embeddability', () => {
  it('finds the generator of what comes of rates, over six orders of magnitude of time', () => {
    for (const generator of [THREE, RING, ladder(3, 0.2), ladder(8, 0.3), ladder(50, 0.3)]) {
      for (const time of [1e-6, 1e-3, 0.1, 1]) {
        const { verdict, reasons, generator: found } = embeddability(matrixAt(generator, time))
        expect(verdict).toBe('embeddable')
        expect(reasons.map(({ code }) => code)).toEqual(['GENERATOR_FOUND'])
        const scaled = found?.rows.map(row => row.map(rate => rate / time)) ?? []
        expect(gapOf(scaled, generator.rows)).toBeLessThan(1e-9)
      }
    }
  })

  it.each([5, 20, 60, 1000])('never denies the ladder after a time of %d', time => {
    expect(embeddability(matrixAt(ladder(8, 0.3), time)).verdict).not.toBe('not-embeddable')
  })

  it('proves that the moves of 2000 have none, twice over', () => {
    const { verdict, reasons, negativeRates, flags } = embeddability(sharesOf(MOVES_OF_2000))
    expect(verdict).toBe('not-embeddable')
    expect(reasons.map(({ code }) => code)).toEqual([
      'REACHABLE_WITH_ZERO_PROBABILITY',
      'ONLY_LOGARITHM_HAS_NEGATIVE_RATES',
    ])
    expect(reasons[0]?.message).toContain('AAA to BBB')
    expect(reasons[1]?.message).toContain('C to BBB -0.000679')
    expect(negativeRates).toHaveLength(15)
    expect(flags.map(({ code }) => code)).toEqual(['ABSORBING_STATES'])
  })

  it.each([
    ['two states that mostly stay', matrixOf([0.6, 0.4], [0.4, 0.6]), 'embeddable'],
    ['just so', matrixOf([0.5 + 2 ** -40, 0.5 - 2 ** -40], [0.5, 0.5]), 'embeddable'],
    ['two states that mostly change', matrixOf([0.4, 0.6], [0.6, 0.4]), 'not-embeddable'],
    ['half and half', matrixOf([0.5, 0.5], [0.5, 0.5]), 'not-embeddable'],
    ['one state', matrixOf([1]), 'embeddable'],
    ['nobody moves', matrixOf([1, 0, 0], [0, 1, 0], [0, 0, 1]), 'embeddable'],
    ['probabilities of 1e-12', matrixOf([1 - 2e-12, 1e-12, 1e-12], [3e-12, 1 - 4e-12, 1e-12], [0, 0, 1]), 'embeddable'],
    ['a swap', matrixOf([0, 1], [1, 0]), 'not-embeddable'],
    ['a ring of three', matrixOf([0, 1, 0], [0, 0, 1], [1, 0, 0]), 'not-embeddable'],
    ['a ring of four', matrixOf([0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [1, 0, 0, 0]), 'not-embeddable'],
    ['rows that are mixtures', matrixOf([0.2, 0.3, 0.5], [0.4, 0.4, 0.2], [0.3, 0.35, 0.35]), 'not-embeddable'],
    ['rows that are the same', matrixOf([0.2, 0.3, 0.5], [0.2, 0.3, 0.5], [0.2, 0.3, 0.5]), 'not-embeddable'],
    ['a Jordan block', matrixOf([0.5, 0.5, 0], [0, 0.5, 0.5], [0, 0, 1]), 'not-embeddable'],
    ['equal negative eigenvalues', matrixOf([0, 0.5, 0.5], [0.5, 0, 0.5], [0.5, 0.5, 0]), 'not-embeddable'],
  ] as const)('%s: %3$s', (_, matrix, verdict) => {
    const found = embeddability(matrix)
    expect(found.verdict).toBe(verdict)
    expect(found.reasons.length).toBeGreaterThan(0)
    expect(found.generator !== undefined).toBe(verdict === 'embeddable')
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  it('says what negative eigenvalues prove', () => {
    const { reasons } = embeddability(matrixOf([0.4, 0.6], [0.6, 0.4]))
    expect(reasons.map(({ code }) => code)).toContain('SINGLE_NEGATIVE_EIGENVALUE')
  })

  it('leaves undecided what other logarithms could be, and what rounding hides', () => {
    const codes = [SYMMETRIC, matrixAt(ladder(8, 0.3), 20), matrixAt(RING, 12)].map(
      matrix => embeddability(matrix).reasons[0]?.code,
    )
    expect(codes).toEqual(['OTHER_LOGARITHMS_POSSIBLE', 'SINGULAR_WITHIN_ROUNDING', 'SINGULAR_WITHIN_ROUNDING'])
  })

  it('refuses a row of zeros, and what is no matrix', () => {
    expect(thrown(() => embeddability(matrixOf([0, 0], [0, 1])))).toMatchObject({
      code: 'NOT_STOCHASTIC',
      path: 'matrix.rows[0]',
    })
    for (const wrong of [null, undefined, 5, [], {}]) {
      // @ts-expect-error a caller without types
      expect(thrown(() => embeddability(wrong)).code).toBe('INVALID_TYPE')
    }
    expect(embeddability(SKIPPING).verdict).toBe('not-embeddable')
  })
})
