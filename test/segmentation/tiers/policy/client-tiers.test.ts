import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../../src/records/index.js'
import { clientTier, clientTiers } from '../../../../src/segmentation/index.js'
import { thrown } from '../../../errors/thrown.js'
import { SMALL } from './small-policy.js'

const columns = {
  years: Float64Array.of(5, 10, 0, 10, 2),
  mood: ['fair', 'good', null, 'good', undefined],
  cover: [2, null, null, 3, 2.5],
  late: [false, null, true, true, false],
}

describe('clientTiers', () => {
  it('says of each client what clientTier says', () => {
    const all = clientTiers(SMALL, columns)
    expect([all.size, all.segmentNames]).toEqual([5, ['A', 'B', 'C', 'unassigned']])
    for (let row = 0; row < all.size; row++) {
      const facts = Object.fromEntries(
        Object.entries(columns).flatMap(([name, column]): [string, Fact][] => {
          const fact: Fact | null | undefined = column[row]
          return fact === null || fact === undefined ? [] : [[name, fact]]
        }),
      )
      const one = clientTier(SMALL, facts)
      expect(all.segmentNames[all.segment[row]!]).toBe(one.tier)
      expect([all.score[row], all.lower[row], all.upper[row]]).toEqual([one.score, one.range.lower, one.range.upper])
      expect(all.segmentNames.slice(all.best[row], all.worst[row]! + 1)).toEqual(one.possible)
      expect(all.certain[row] === 1).toBe(one.certain)
    }
  })

  it('gives nobody a tier of whom nothing is known', () => {
    const { segment, segmentNames, scored, score, best, worst } = clientTiers(SMALL, { late: [null, true] })
    expect(Array.from(segment, place => segmentNames[place])).toEqual(['unassigned', 'C'])
    expect([Array.from(scored), Array.from(score), Array.from(best), Array.from(worst)]).toEqual([
      [0, 0],
      [0, 0],
      [0, 2],
      [2, 2],
    ])
  })

  it('refuses columns at fault, and lists those it does not read', () => {
    const refused = [
      [{}, 'EMPTY_INPUT', 'columns'],
      [{ years: [] }, 'EMPTY_INPUT', 'columns.years'],
      [{ years: [1, 2], cover: [1] }, 'LENGTH_MISMATCH', 'columns.cover'],
      [{ years: [1, -2] }, 'OUT_OF_RANGE', 'columns.years[1]'],
      [{ years: [1, '2'] }, 'INVALID_TYPE', 'columns.years[1]'],
      [{ mood: ['good', 'odd'] }, 'OUT_OF_RANGE', 'columns.mood[1]'],
    ] as const
    for (const [given, code, path] of refused) {
      expect(thrown(() => clientTiers(SMALL, given as never))).toMatchObject({ code, path })
    }
    expect(clientTiers(SMALL, { years: [1], age: [2] }).unread).toEqual(['age'])
  })
})
