import { describe, expect, it } from 'vitest'
import { areaUnderCurve, giniOfScores } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('areaUnderCurve', () => {
  it('is the share of pairs in the right order, ties counted half', () => {
    const scores = [1, 2, 2, 3, 3, 3, 0]
    const outcomes = [0, 0, 1, 1, 0, 1, 0]
    let pairs = 0
    let right = 0
    for (const [i, score] of scores.entries()) {
      for (const [j, other] of scores.entries()) {
        if (outcomes[i] !== 1 || outcomes[j] !== 0) continue
        pairs++
        right += score > other ? 1 : score === other ? 0.5 : 0
      }
    }
    expect(areaUnderCurve(scores, outcomes)).toBeCloseRelative(right / pairs, 1e-15)
  })

  it('reaches both ends exactly', () => {
    expect(areaUnderCurve([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1)
    expect(areaUnderCurve([4, 3, 2, 1], [0, 0, 1, 1])).toBe(0)
    expect(areaUnderCurve([7, 7, 7], [0, 1, 1])).toBe(0.5)
  })

  it('takes a weight for so many equal rows, of any size', () => {
    const twice = areaUnderCurve([1, 2, 2, 3, 3], [0, 1, 1, 0, 0])
    expect(areaUnderCurve([1, 2, 3], [0, 1, 0], [1, 2, 2])).toBe(twice)
    for (const unit of [1e-300, 5e199]) {
      expect(areaUnderCurve([1, 2, 3], [0, 1, 0], [unit, 2 * unit, unit])).toBe(0.5)
    }
    expect(areaUnderCurve([1, 2, 3], [0, 1, 0], [1, 1, 0])).toBe(1)
  })

  it('refuses outcomes of one class', () => {
    expect(thrown(() => areaUnderCurve([1, 2], [1, 1])).message).toBe(
      'outcomes: expected both 0 and 1, with a weight above 0, received "only 1". A ranking needs both classes [NO_VARIATION]',
    )
  })
})

describe('giniOfScores', () => {
  it('is 2 AUC - 1', () => {
    expect(giniOfScores([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1)
    expect(giniOfScores([4, 3, 2, 1], [0, 0, 1, 1])).toBe(-1)
    expect(giniOfScores([1, 2, 3], [0, 1, 0], [1, 2, 2])).toBeCloseTo(-1 / 3, 12)
  })
})
