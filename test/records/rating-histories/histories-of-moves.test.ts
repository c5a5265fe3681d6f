import { describe, expect, it } from 'vitest'
import { ratingHistoriesFromMoves } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const OPTIONS = { states: ['A', 'B', 'D'], defaultState: 'D', timeUnit: 'year', since: 0, observedUntil: 3 } as const
const MOVES = [
  { client: 1, time: 0, from: 'A', to: 'A' },
  { client: 2, time: 1.7, from: 'B', to: 'D' },
  { client: 2, time: 0.4, from: 'A', to: 'B' },
  { client: 3, time: 0.5, from: 'B', to: 'B' },
  { client: 3, time: 2, from: 'B', to: 'B' },
]

describe('histories of moves', () => {
  it('begin with an entry, or with the rating that the first move leaves', () => {
    const { size, ids, starts, time, state, rows, observedUntil } = ratingHistoriesFromMoves(MOVES, OPTIONS)
    expect([size, Array.from(ids), rows, observedUntil]).toEqual([3, [1, 2, 3], 'changes', 3])
    expect(Array.from(starts)).toEqual([0, 1, 4, 5])
    expect(Array.from(time)).toEqual([0, 0, 0.4, 1.7, 0.5])
    expect(Array.from(state)).toEqual([0, 0, 1, 2, 1])
  })

  it('are read from columns in any order, and of dates', () => {
    const columns = {
      client: Int32Array.of(1, 2, 2, 3, 3),
      time: Float64Array.of(0, 1.7, 0.4, 0.5, 2),
      from: ['A', 'B', 'A', 'B', 'B'],
      to: Int32Array.of(0, 2, 1, 1, 1),
    }
    expect(ratingHistoriesFromMoves(columns, OPTIONS)).toEqual({
      ...ratingHistoriesFromMoves(MOVES, OPTIONS),
      ids: Int32Array.of(1, 2, 3),
    })
    const dated = { states: ['A', 'D'], since: '2020-12-31', observedUntil: new Date('2021-12-31') } as const
    const { time } = ratingHistoriesFromMoves([{ client: 'x', date: '2021-02-01', from: 'A', to: 'D' }], dated)
    expect(Array.from(time)).toEqual([18627, 18659])
  })

  it('need to know since when clients were where their first move leaves', () => {
    const { since: _, ...rest } = OPTIONS
    expect(thrown(() => ratingHistoriesFromMoves(MOVES, rest))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.since',
    })
    expect(thrown(() => ratingHistoriesFromMoves(MOVES, { ...OPTIONS, since: 0.4 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'moves[2].time',
    })
  })

  it('refuse a move from where the client is not, and two rows at one moment', () => {
    const broken = [...MOVES, { client: 3, time: 2.5, from: 'A', to: 'D' }]
    expect(thrown(() => ratingHistoriesFromMoves(broken, OPTIONS))).toMatchObject({
      code: 'INCONSISTENT_HISTORY',
      path: 'moves[5].from',
      expected: 'B, where the client is',
      received: 'A',
    })
    const twice = [...MOVES, { client: 3, time: 2, from: 'B', to: 'D' }]
    expect(thrown(() => ratingHistoriesFromMoves(twice, OPTIONS))).toMatchObject({ path: 'moves[5].time' })
  })

  it.each([
    [undefined, 'INVALID_TYPE', 'moves'],
    [[], 'EMPTY_INPUT', 'moves'],
    [[{ client: 1, time: 4, from: 'A', to: 'B' }], 'OUT_OF_RANGE', 'moves[0].time'],
    [[{ client: 1, time: 1, from: 'A', to: 'Z' }], 'OUT_OF_RANGE', 'moves[0].to'],
    [[{ client: 1, time: 1, from: 'A' }], 'OUT_OF_RANGE', 'moves[0].to'],
  ])('refuse %j', (moves, code, path) => {
    expect(thrown(() => ratingHistoriesFromMoves(moves as never, OPTIONS))).toMatchObject({ code, path })
  })
})
