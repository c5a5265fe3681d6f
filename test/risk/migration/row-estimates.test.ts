import { describe, expect, it } from 'vitest'
import { meanOfRows, rowIntervals, rowOf, rowWithout } from '../../../src/risk/migration/row-estimates.js'
import { aalenJohansen, proportionInterval } from '../../../src/statistics/index.js'

/** Shares of n trials, and how they vary together. */
function multinomial(shares: readonly number[], clients: number) {
  const covariances = shares.map((p, j) => shares.map((q, r) => (p * ((j === r ? 1 : 0) - q)) / clients))
  return { shares, covariances, clients }
}

const close = (row: readonly number[]) => row.map(value => expect.closeTo(value, 13))

describe('rows of estimates', () => {
  it('are read from an estimate', () => {
    const spells = { from: [0, 0], to: [1, -1], enter: [0, 0], leave: [1, 1] }
    const { shares, covariances, clients } = rowOf(aalenJohansen(['A', 'B'], spells), 0, 2)
    expect([shares, covariances[0], clients]).toEqual([[0.5, 0.5], close([1 / 8, -1 / 8]), 2])
  })

  it('average over those that somebody was in', () => {
    const mean = meanOfRows([multinomial([0.9, 0.1], 100), multinomial([0.7, 0.3], 50), multinomial([1, 0], 0)])
    expect(mean.shares).toEqual(close([0.8, 0.2]))
    expect(mean.covariances[0]![0]).toBeCloseTo((0.09 / 100 + 0.21 / 50) / 4, 14)
    expect(mean.clients).toBeCloseTo(4 / (1 / 100 + 1 / 50), 10)
    expect(meanOfRows([multinomial([1, 0], 0)]).clients).toBe(0)
  })

  it('of trials, without one of the states, are those of the trials that did not end there', () => {
    const left = rowWithout(multinomial([0.6, 0.3, 0.1], 200), 2)
    const expected = multinomial([2 / 3, 1 / 3], 180)
    expect(left.shares).toEqual(close(expected.shares))
    expect(left.covariances).toEqual(expected.covariances.map(close))
    expect(left.clients).toBeCloseTo(180, 10)
    expect(rowWithout(multinomial([0, 0, 1], 200), 2)).toMatchObject({ clients: 0, shares: [0, 0] })
  })

  it('have the intervals of as many trials as their variances tell of', () => {
    const options = { level: 0.95, method: 'clopper-pearson' } as const
    const [first] = rowIntervals(multinomial([0.9, 0.1], 50), options)
    const { lower, upper } = proportionInterval(45, 50, options)
    expect([first!.lower, first!.upper]).toEqual(close([lower, upper]))
    expect(rowIntervals(multinomial([1, 0], 0), options)).toEqual([])
  })
})
