import { describe, expect, it } from 'vitest'
import {
  economicCapital,
  expectedShortfall,
  lossDistribution,
  tailProbability,
  valueAtRisk,
} from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const three = lossDistribution([0, 100, 500], [0.95, 0.04, 0.01])

describe('value at risk', () => {
  it('is the smallest loss whose distribution function reaches the level', () => {
    expect([0.5, 0.95, 0.950001, 0.99, 0.9900001, 0.999999].map(level => valueAtRisk(three, level))).toEqual([
      0, 0, 100, 100, 500, 500,
    ])
  })

  it('of n paths is the loss of that rank, at every level that is a share of n', () => {
    const hundred = lossDistribution(Array.from({ length: 100 }, (_, i) => (i + 1) * 10))
    for (let rank = 1; rank < 100; rank++) expect(valueAtRisk(hundred, rank / 100)).toBe(rank * 10)
    const thousand = lossDistribution(Array.from({ length: 1000 }, (_, i) => i + 1))
    for (let rank = 1; rank < 1000; rank++) expect(valueAtRisk(thousand, rank / 1000)).toBe(rank)
  })

  it('passes over losses that cannot be', () => {
    const gap = { ...three, probabilities: Float64Array.of(0.95, 0.05, 0) }
    expect(valueAtRisk(gap, 0.999)).toBe(100)
  })

  it('refuses levels that are none, or beyond what was computed', () => {
    for (const level of [0, 1, -1, Number.NaN, 99.9]) {
      expect(thrown(() => valueAtRisk(three, level))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'level' })
    }
    const cut = { ...three, probabilities: Float64Array.of(0.95, 0.04, 0.005), beyond: 0.005 }
    expect(valueAtRisk(cut, 0.995)).toBe(500)
    expect(thrown(() => valueAtRisk(cut, 0.996))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'level' })
  })

  it('refuses what is no distribution', () => {
    for (const wrong of [null, undefined, {}, [], { ...three, probabilities: new Float64Array(2) }]) {
      const given = wrong === undefined ? undefined : JSON.parse(JSON.stringify(wrong))
      expect(thrown(() => valueAtRisk(given, 0.9))).toMatchObject({ code: 'INVALID_TYPE', path: 'distribution' })
    }
  })
})

describe('expected shortfall', () => {
  it('counts of the quantile what fills up 1 − level', () => {
    expect(expectedShortfall(three, 0.99)).toBeCloseTo(500, 9)
    expect(expectedShortfall(three, 0.95)).toBeCloseTo((0.04 * 100 + 0.01 * 500) / 0.05, 9)
    expect(expectedShortfall(three, 0.9)).toBeCloseTo(9 / 0.1, 9)
    expect(expectedShortfall(three, 0.999)).toBe(500)
  })

  it('knows what lies beyond the last level by the mean', () => {
    const cut = { ...three, losses: Float64Array.of(0, 100), probabilities: Float64Array.of(0.95, 0.04), beyond: 0.01 }
    expect(expectedShortfall(cut, 0.98)).toBeCloseTo(300, 9)
  })

  it('is subadditive where value at risk is not', () => {
    // Two bonds that each lose 100 with 4 %: none at 95 %, but one of them defaults more often than that.
    const one = lossDistribution([0, 100], [0.96, 0.04])
    const both = lossDistribution([0, 100, 200], [0.96 ** 2, 2 * 0.04 * 0.96, 0.04 ** 2])
    expect(valueAtRisk(both, 0.95)).toBeGreaterThan(2 * valueAtRisk(one, 0.95))
    expect(expectedShortfall(both, 0.95)).toBeLessThan(2 * expectedShortfall(one, 0.95))
  })
})

it('tail probabilities are those of more than a loss', () => {
  expect([-1, 0, 99, 100, 499, 500, 501].map(loss => Number(tailProbability(three, loss).toFixed(12)))).toEqual([
    1, 0.05, 0.05, 0.01, 0.01, 0, 0,
  ])
  const cut = { ...three, beyond: 0.001 }
  expect(thrown(() => tailProbability(cut, 501))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'loss' })
})

it('economic capital is value at risk less the expected loss', () => {
  expect(economicCapital(three, 0.999)).toBe(491)
  expect(economicCapital(three, 0.5)).toBe(-9)
})
