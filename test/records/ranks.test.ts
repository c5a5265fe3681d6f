import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankNumbers, ranksBy, rankTable } from '../../src/records/ranks.js'

function rankWholes(columns: readonly number[][], largest: number) {
  return ranksBy(rankTable(columns, largest), columns)
}

describe('ranks', () => {
  it('are places among the distinct values of all columns', () => {
    const { distinct, columns } = rankWholes(
      [
        [5, 0, 5],
        [2, 2, 0],
      ],
      5,
    )
    expect(Array.from(distinct)).toEqual([0, 2, 5])
    expect(columns.map(column => Array.from(column))).toEqual([
      [2, 0, 2],
      [1, 1, 0],
    ])
  })

  it('are the same by table and by sorting', () => {
    const wholes = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 })
    fc.assert(
      fc.property(wholes, wholes, (first, second) => {
        expect(rankNumbers([first, second])).toEqual(rankWholes([first, second], 50))
      }),
    )
  })

  it('order any numbers', () => {
    const { distinct, columns } = rankNumbers([[0.1 + 0.2, 1e300, 0.3, 0]])
    expect(Array.from(distinct)).toEqual([0, 0.3, 0.1 + 0.2, 1e300])
    expect(columns.map(column => Array.from(column))).toEqual([[2, 3, 1, 0]])
  })
})
