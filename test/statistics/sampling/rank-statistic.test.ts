import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { rankStatistic, rankUniformity } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('the rank of a truth', () => {
  const draws = [5, 1, 4, 2, 3, 0]

  it.each([
    [-1, 0],
    [2.5, 3],
    [9, 6],
    [0, 0],
  ])('%d among draws is %d', (truth, rank) => expect(rankStatistic(truth, draws)).toBe(rank))

  it('is taken among evenly spaced draws where fewer are wanted', () => {
    expect(rankStatistic(3.5, draws, { draws: 3 })).toBe(1)
    expect(rankStatistic(3.5, draws, { draws: 4 })).toBe(3)
  })

  it.each([
    [[Number.NaN, [1]], 'truth: expected a finite number'],
    [[1, []], 'draws: expected at least one number'],
    [[1, [1], { draws: 2 }], 'options.draws: expected a whole number from 1 to 1'],
    [[1, [1], { thin: 2 }], 'options.thin: expected only the options draws'],
  ])('%#', (args, message) => {
    expect(thrown(() => Reflect.apply(rankStatistic, undefined, args)).message).toContain(message)
  })
})

describe('the test of ranks', () => {
  const uniform = randomStream(3)

  it('passes uniform ranks as often as it says', () => {
    const pValues = Array.from({ length: 400 }, () => {
      const ranks = Array.from({ length: 200 }, () => Math.floor(uniform() * 100))
      return rankUniformity(ranks, { largest: 99 }).pValue
    })
    const rejected = pValues.filter(p => p < 0.05).length
    expect(rejected).toBeGreaterThan(8)
    expect(rejected).toBeLessThan(36)
  })

  it('finds ranks that pile up at one end', () => {
    const ranks = Array.from({ length: 200 }, () => Math.floor(uniform() ** 1.5 * 100))
    expect(rankUniformity(ranks, { largest: 99 }).pValue).toBeLessThan(1e-3)
  })

  it('expects of each bin what its ranks are', () => {
    const { chiSquare, degreesOfFreedom, counts, pValue } = rankUniformity([0, 1, 2, 3, 4], { largest: 4, bins: 2 })
    expect(counts).toEqual([3, 2])
    expect(degreesOfFreedom).toBe(1)
    expect(chiSquare).toBe(0)
    expect(pValue).toBe(1)
  })

  it.each([
    [[[0, 1.5], { largest: 3 }], 'ranks[1]: expected a whole number from 0 to 3, received 1.5'],
    [[[4], { largest: 3 }], 'ranks[0]: expected a whole number from 0 to 3'],
    [[[1], { largest: 0 }], 'options.largest'],
    [[[1], { largest: 3, bins: 5 }], 'options.bins: expected a whole number from 2 to 4'],
  ])('%#', (args, message) => {
    expect(thrown(() => Reflect.apply(rankUniformity, undefined, args)).message).toContain(message)
  })
})
