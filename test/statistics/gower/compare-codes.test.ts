import { describe, expect, it } from 'vitest'
import type { Compare } from '../../../src/statistics/gower/compare-codes.js'
import {
  compareAsymmetric,
  compareLevels,
  compareNumbers,
  compareWords,
} from '../../../src/statistics/gower/compare-codes.js'
import { emptySums } from '../../../src/statistics/gower/sums.js'

function sumsOf(compare: Compare, codes: readonly number[], code: number, from = 0): number[][] {
  const sums = emptySums(codes.length)
  compare(Float64Array.from(codes), code)(sums, from)
  return [[...sums.differences], [...sums.compared], [...sums.known]]
}

describe('codes compared', () => {
  it('numbers, as a share of the range and never above 1', () => {
    const [differences, compared] = sumsOf(compareNumbers(2, 10), [0, 5, Number.NaN, 40], 5)
    expect(differences).toEqual([1, 0, 0, 2])
    expect(compared).toEqual([2, 2, 0, 2])
  })

  it('numbers without a range: the same or not', () => {
    expect(sumsOf(compareNumbers(1, 0), [5, 5.1], 5)[0]).toEqual([0, 1])
  })

  it('levels, by a table', () => {
    expect(sumsOf(compareLevels(2, Float64Array.of(0, 0.25, 0.25, 0)), [0, 1], 1)[0]).toEqual([0.5, 0])
    expect(sumsOf(compareLevels(1, Float64Array.of(0, 1, 1, 0)), [Number.NaN], 1)[1]).toEqual([0])
  })

  it('words, the same or not; from a row on', () => {
    expect(sumsOf(compareWords(3), [1, 2, 2], 1)[0]).toEqual([0, 3, 3])
    expect(sumsOf(compareWords(3), [1, 2, 2], 1, 2)[0]).toEqual([0, 0, 3])
    expect(sumsOf(compareWords(3), [Number.NaN], 1)[2]).toEqual([0])
  })

  it('two absences: known, not compared', () => {
    const [differences, compared, known] = sumsOf(compareAsymmetric(2), [0, 1, Number.NaN], 0)
    expect(differences).toEqual([0, 2, 0])
    expect(compared).toEqual([0, 2, 0])
    expect(known).toEqual([2, 2, 0])
    expect(sumsOf(compareAsymmetric(2), [0, 1], 1)[1]).toEqual([2, 2])
  })
})
