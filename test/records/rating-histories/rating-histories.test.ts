import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RatingOptions } from '../../../src/records/index.js'
import { ratingHistories } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const OPTIONS = { states: ['A', 'B', 'D'], defaultState: 'D', observedUntil: '2023-12-31' } as const
const ROWS = [
  { client: 'ann', date: '2021-03-01', rating: 'A' },
  { client: 'bob', date: '2021-05-01', rating: 'B' },
  { client: 'ann', date: '2022-07-15', rating: 'B' },
  { client: 'bob', date: '2023-02-01', rating: 'D' },
]

describe('rating histories', () => {
  it('are runs of clients in the order of time, with what the options name', () => {
    expect(ratingHistories(ROWS, OPTIONS)).toEqual({
      kind: 'rating-histories',
      size: 2,
      ids: ['ann', 'bob'],
      states: ['A', 'B', 'D'],
      defaultState: 'D',
      rows: 'changes',
      starts: Int32Array.of(0, 2, 4),
      time: Float64Array.of(18687, 19188, 18748, 19389),
      state: Int32Array.of(0, 1, 1, 2),
      observedUntil: 19722,
      timeUnit: 'day',
      dated: true,
      dropped: [],
    })
  })

  it('are the same of rows, of columns, of codes, of dates and of day numbers', () => {
    const columns = {
      client: ROWS.map(({ client }) => client),
      date: ROWS.map(({ date }) => date),
      rating: ROWS.map(({ rating }) => rating),
    }
    const expected = ratingHistories(ROWS, OPTIONS)
    expect(ratingHistories(columns, OPTIONS)).toEqual(expected)
    expect(ratingHistories(new Set(ROWS), OPTIONS)).toEqual(expected)
    const days = Int32Array.of(18687, 18748, 19188, 19389)
    expect(ratingHistories({ ...columns, date: days, rating: [0, 1, 1, 2] }, OPTIONS)).toEqual(expected)
    expect(
      ratingHistories({ ...columns, rating: Int32Array.of(0, 1, 1, 2) }, { ...OPTIONS, observedUntil: 19722 }),
    ).toEqual(expected)
  })

  it('do not hang on the order of rows, nor on how clients are named', () => {
    const cell = fc.record({ client: fc.integer({ min: 0, max: 30 }), time: fc.integer({ min: 0, max: 8 }) })
    const options = { states: ['A', 'B', 'C'], timeUnit: 'year', observedUntil: 9 } as const
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { minLength: 1, selector: ({ client, time }) => `${client} ${time}` }),
        cells => {
          const rows = cells.map(({ client, time }) => ({ client, time, rating: (client + time) % 3 }))
          const sorted = [...rows].sort((a, b) => a.client - b.client || a.time - b.time)
          const typed = ratingHistories(
            {
              client: Int32Array.from(sorted, ({ client }) => client),
              time: Float64Array.from(sorted, ({ time }) => time),
              rating: Int32Array.from(sorted, ({ rating }) => rating),
            },
            options,
          )
          const shuffled = ratingHistories(
            {
              client: Int32Array.from(rows, ({ client }) => client),
              time: rows.map(({ time }) => time),
              rating: rows.map(({ rating }) => rating),
            },
            options,
          )
          const far = ratingHistories(
            rows.map(row => ({ ...row, client: `c${row.client}` })),
            options,
          )
          const doubles = ratingHistories(
            rows.map(row => ({ ...row, client: row.client + 0.5 })),
            options,
          )
          for (const histories of [shuffled, far, doubles]) {
            expect(byClient(histories).map(([, runs]) => runs)).toEqual(
              Array.from(shuffled.ids, id => new Map(byClient(typed)).get(String(id))),
            )
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  it('take long runs of one client', () => {
    const time = Array.from({ length: 100 }, (_, i) => 100 - i)
    const { time: sorted, state } = ratingHistories(
      { client: time.map(() => 'ann'), time, rating: time.map(t => t % 2) },
      { states: ['A', 'B'], timeUnit: 'month', observedUntil: 200 },
    )
    expect(Array.from(sorted)).toEqual([...time].reverse())
    expect(Array.from(state)).toEqual([...time].reverse().map(t => t % 2))
  })

  it('leave out rows that say the same again, and count them', () => {
    const { starts, time, dropped } = ratingHistories([...ROWS, ROWS[1]!, ROWS[1]!], OPTIONS)
    expect([Array.from(starts), time.length, dropped]).toEqual([[0, 2, 4], 4, [{ reason: 'same-day', count: 2 }]])
  })

  it('refuse two ratings of one client on one day, naming the row', () => {
    const rows = [{ client: 'bob', date: '2021-05-01', rating: 'A' }, ...ROWS]
    expect(thrown(() => ratingHistories(rows, OPTIONS))).toMatchObject({
      code: 'INCONSISTENT_HISTORY',
      path: 'data[2].rating',
      expected: 'A, as in row 0 of the same client and moment',
      received: 'B',
    })
    const columns = { client: Int32Array.of(1, 1), time: Float64Array.of(2, 2), rating: ['A', 'B'] }
    const options: RatingOptions = { states: ['A', 'B'], timeUnit: 'year', observedUntil: 2 }
    expect(thrown(() => ratingHistories(columns, options))).toMatchObject({ path: 'data.rating[1]' })
  })

  it('name the first ten unknown ratings, and how many there are', () => {
    const rating = Array.from({ length: 25 }, (_, i) => (i % 2 === 0 ? 'A' : 'AAA'))
    const columns = { client: rating.map((_, i) => i), time: rating.map(() => 0), rating }
    const error = thrown(() => ratingHistories(columns, { states: ['A'], timeUnit: 'year', observedUntil: 1 }))
    expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'data.rating[1]', received: '"AAA"', issueCount: 12 })
    expect(error.issues).toHaveLength(10)
    for (const bad of [-1, 1, 0.5, Number.NaN, null, undefined, '']) {
      const one = { client: [1], time: [0], rating: [bad] } as never
      expect(thrown(() => ratingHistories(one, { states: ['A'], timeUnit: 'year', observedUntil: 1 })).code).toBe(
        'OUT_OF_RANGE',
      )
    }
    const codes = { client: [1], time: [0], rating: Int32Array.of(1) }
    expect(thrown(() => ratingHistories(codes, { states: ['A'], timeUnit: 'year', observedUntil: 1 })).path).toBe(
      'data.rating[0]',
    )
  })

  it('refuse moments after the end of observation, and what is no moment', () => {
    expect(thrown(() => ratingHistories(ROWS, { ...OPTIONS, observedUntil: '2023-01-31' }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'data[3].date',
      received: '2023-02-01',
    })
    const at = (time: unknown): { code: string } =>
      thrown(() =>
        ratingHistories({ client: [1], time: [time], rating: ['A'] } as never, { ...NUMERIC, observedUntil: 1 }),
      )
    for (const time of [Number.NaN, Number.POSITIVE_INFINITY, 'soon', null, 2])
      expect(at(time).code).toBe('OUT_OF_RANGE')
    const typed = { client: [1], time: Float64Array.of(Number.NaN), rating: ['A'] }
    expect(thrown(() => ratingHistories(typed, { ...NUMERIC, observedUntil: 1 })).path).toBe('data.time[0]')
    expect(thrown(() => ratingHistories([{ client: 1, date: 'soon', rating: 'A' }], OPTIONS)).code).toBe('INVALID_DATE')
    expect(thrown(() => ratingHistories([{ client: '', date: '2021-01-01', rating: 'A' }], OPTIONS)).code).toBe(
      'INVALID_CLIENT',
    )
  })

  it('end with the last snapshot where nothing else is said', () => {
    const columns = { client: [1, 1], time: [0, 3], rating: ['A', 'A'] }
    expect(ratingHistories(columns, { ...NUMERIC, rows: 'snapshots' }).observedUntil).toBe(3)
    expect(thrown(() => ratingHistories(columns, NUMERIC))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.observedUntil',
    })
  })

  it.each([
    [null, 'INVALID_TYPE', 'data'],
    [7, 'INVALID_TYPE', 'data'],
    [[], 'EMPTY_INPUT', 'data'],
    [[7], 'INVALID_TYPE', 'data[0]'],
    [{}, 'MISSING_VALUE', 'data.client'],
    [{ client: [], date: [], rating: [] }, 'EMPTY_INPUT', 'data'],
    [{ client: [1], date: [], rating: [] }, 'LENGTH_MISMATCH', 'data.rating'],
    [{ client: [1], date: 5, rating: ['A'] }, 'INVALID_TYPE', 'data.date'],
    [{ client: [1], date: ['2021-01-01'], time: [1], rating: ['A'] }, 'CONFLICTING_OPTIONS', 'data.time'],
    [{ client: [1], dates: ['2021-01-01'], rating: ['A'] }, 'UNKNOWN_OPTION', 'data.dates'],
    [{ client: [1], time: [1], rating: ['A'] }, 'OUT_OF_RANGE', 'options.timeUnit'],
  ])('refuse %j', (data, code, path) => {
    expect(thrown(() => ratingHistories(data as never, OPTIONS))).toMatchObject({ code, path })
  })

  it.each([
    [null, 'INVALID_TYPE', 'options'],
    [{}, 'MISSING_VALUE', 'options.states'],
    [{ states: [] }, 'EMPTY_INPUT', 'options.states'],
    [{ states: ['A', 'A'] }, 'CONFLICTING_OPTIONS', 'options.states[1]'],
    [{ states: ['A'], defaultState: 'D' }, 'OUT_OF_RANGE', 'options.defaultState'],
    [{ states: ['A'], withdrawnState: 7 }, 'OUT_OF_RANGE', 'options.withdrawnState'],
    [{ states: ['A'], defaultState: 'A', withdrawnState: 'A' }, 'CONFLICTING_OPTIONS', 'options.withdrawnState'],
    [{ states: ['A'], rows: 'weekly' }, 'OUT_OF_RANGE', 'options.rows'],
    [{ states: ['A'], timeUnit: 'year', observedUntil: '2023-12-31' }, 'CONFLICTING_OPTIONS', 'options.timeUnit'],
    [{ states: ['A'], observedUntil: 'soon' }, 'INVALID_DATE', 'options.observedUntil'],
    [{ states: ['A'], observedUntil: { year: 'x', month: 1, day: 1 } }, 'INVALID_DATE', 'options.observedUntil'],
    [{ states: ['A'], since: 0 }, 'UNKNOWN_OPTION', 'options.since'],
  ])('refuse the options %j', (options, code, path) => {
    const rows = [{ client: 1, date: '2021-01-01', rating: 'A' }]
    expect(thrown(() => ratingHistories(rows, options as never))).toMatchObject({ code, path })
  })
})

const NUMERIC = { states: ['A'], timeUnit: 'year' } as const

function byClient({ ids, starts, time, state }: ReturnType<typeof ratingHistories>): [string, unknown][] {
  return Array.from(ids, (id, c) => [
    String(id),
    [Array.from(time.subarray(starts[c]!, starts[c + 1]!)), Array.from(state.subarray(starts[c]!, starts[c + 1]!))],
  ])
}
