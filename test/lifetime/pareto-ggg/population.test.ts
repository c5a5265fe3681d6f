import { describe, expect, it } from 'vitest'
import { logKernel, mostLogKernel, populationOf, rangeOf } from '../../../src/lifetime/pareto-ggg/population.js'
import { GROCERY } from './fixtures.js'

describe('population', () => {
  it('has a shape and a mean for each of the three', () => {
    const { regularity, purchases, dropout } = populationOf(GROCERY)
    expect(regularity.shape).toBe(1.671)
    expect(Math.exp(regularity.logMean)).toBeCloseTo(1.671 / 0.368, 12)
    expect(Math.exp(purchases.logMean)).toBeCloseTo(0.942 / 5.15, 12)
    expect(Math.exp(dropout.logMean)).toBeCloseTo(0.435 / 4.61, 12)
  })

  it('ranges over all of several', () => {
    const other = populationOf({ ...GROCERY, t: 3, s: 0.2 })
    const { regularity, purchases, dropout } = rangeOf([populationOf(GROCERY), other])
    expect(regularity.shape).toEqual([1.671, 3])
    expect(purchases.shape).toEqual([0.942, 0.942])
    expect(dropout.shape).toEqual([0.2, 0.435])
  })

  it('has a log density of ln X without cancellation for any shape', () => {
    expect(logKernel({ shape: 2, logMean: Math.log(3) }, Math.log(3))).toBe(0)
    expect(logKernel({ shape: 2, logMean: 0 }, 1)).toBeCloseTo(2 * (2 - Math.E), 12)
    expect(logKernel({ shape: 1e12, logMean: 0 }, 1e-6)).toBeCloseTo(-0.5, 5)
  })

  it('bounds the log densities of a range', () => {
    const range = { shape: [1, 4], logMean: [-1, 1] } as const
    for (const x of [-3, -1, 0, 1, 2.5]) {
      for (const shape of range.shape) {
        for (const logMean of range.logMean) {
          expect(mostLogKernel(range, x)).toBeGreaterThanOrEqual(logKernel({ shape, logMean }, x))
        }
      }
    }
  })
})
