import { describe, expect, it } from 'vitest'
import type { ScoreRange, SegmentRule } from '../../../src/segmentation/index.js'
import { rfm } from '../../../src/segmentation/index.js'
import { thrown } from '../../errors/thrown.js'

const rule = (name: string, recency: ScoreRange, frequency: ScoreRange, monetary: ScoreRange): SegmentRule => ({
  name,
  recency,
  frequency,
  monetary,
})

/** The map of the tests of rsquaredacademy/rfm 0.3.0. */
const TEST_MAP = [
  rule('Champions', [4, 5], [4, 5], [4, 5]),
  rule('Loyal', [2, 5], [3, 5], [3, 5]),
  rule('Potential loyalist', [3, 5], [1, 3], [1, 3]),
  rule('New', [4, 5], [1, 1], [1, 1]),
  rule('Promising', [3, 4], [1, 1], [1, 1]),
  rule('Need attention', [2, 3], [2, 3], [2, 3]),
  rule('About to sleep', [2, 3], [1, 2], [1, 2]),
  rule('At risk', [1, 2], [2, 5], [2, 5]),
  rule("Can't lose", [1, 1], [4, 5], [4, 5]),
  rule('Lost', [1, 2], [1, 2], [1, 2]),
]

describe('checkSegments', () => {
  it('finds what a well-known map leaves out, and the rules it never reaches', () => {
    const { cells, uncovered, rules } = rfm.checkSegments(TEST_MAP)
    expect([cells, uncovered.length]).toEqual([125, 36])
    expect(rules.filter(({ wins }) => wins === 0).map(({ name }) => name)).toEqual(['New', 'Promising', "Can't lose"])
    expect(rules[8]).toEqual({
      rule: 8,
      name: "Can't lose",
      matches: 4,
      wins: 0,
      shadowedBy: [{ rule: 7, name: 'At risk', cells: [144, 145, 154, 155] }],
    })
    expect(rules[9]?.shadowedBy.map(({ name, cells }) => [name, cells])).toEqual([
      ['Need attention', [222]],
      ['About to sleep', [211, 212, 221]],
      ['At risk', [122]],
    ])
  })

  it('accounts for every cell once', () => {
    const { cells, uncovered, rules } = rfm.checkSegments(TEST_MAP)
    expect(rules.reduce((sum, { wins }) => sum + wins, uncovered.length)).toBe(cells)
    for (const { matches, wins, shadowedBy } of rules) {
      expect(shadowedBy.reduce((sum, { cells }) => sum + cells.length, wins)).toBe(matches)
    }
  })

  it('counts a cell that several earlier rules match for the first of them', () => {
    const all = { name: 'all' }
    const { rules } = rfm.checkSegments([{ name: 'some', recency: [1, 1] }, all, { ...all, name: 'late' }], 2)
    expect(rules[2]?.shadowedBy).toEqual([
      { rule: 0, name: 'some', cells: [111, 112, 121, 122] },
      { rule: 1, name: 'all', cells: [211, 212, 221, 222] },
    ])
  })

  it('takes any number of scores, and no rule at all', () => {
    expect(rfm.checkSegments([], 2)).toEqual({
      scores: 2,
      cells: 8,
      uncovered: [111, 112, 121, 122, 211, 212, 221, 222],
      rules: [],
    })
    expect(rfm.checkSegments([{ name: 'top', recency: [9, 9] }], 9)).toMatchObject({ cells: 729 })
  })

  it.each([
    [[{ name: 'top', recency: [5, 6] }], 5, 'segments[0].recency[1]: expected a whole number from 5 to 5, received 6'],
    [[], 10, 'scores: expected a whole number from 2 to 9, received 10 [OUT_OF_RANGE]'],
    [[], 1, 'scores: expected a whole number from 2 to 9, received 1 [OUT_OF_RANGE]'],
  ])('refuses %o for %d scores', (segments, scores, message) => {
    const { message: text } = thrown(() => Reflect.apply(rfm.checkSegments, undefined, [segments, scores]))
    expect(text).toContain(message)
  })
})
