import { describe, expect, it } from 'vitest'
import { drawHistories, expectRoom } from '../../../src/lifetime/foundation/drawn-histories.js'
import { thrown } from '../../errors/thrown.js'

const everyFour = (until: number): { times: number[]; leavesAt: number } => ({
  times: Array.from({ length: Math.floor(Math.min(until, 17) / 4) + 1 }, (_, i) => 4 * i),
  leavesAt: 17,
})

describe('drawHistories', () => {
  it('counts before and after the end of observation', () => {
    const drawn = drawHistories({ timeUnit: 'week' }, { age: [3, 9, 30], seed: 4, horizon: 8 }, (_, until) =>
      everyFour(until),
    )
    expect(Array.from(drawn.frequency)).toEqual([0, 2, 4])
    expect(Array.from(drawn.recency)).toEqual([0, 8, 16])
    expect(Array.from(drawn.future)).toEqual([2, 2, 0])
    expect(Array.from(drawn.alive)).toEqual([1, 1, 0])
    expect(Array.from(drawn.eventClient)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2])
    expect(Array.from(drawn.eventTime.subarray(0, 3))).toEqual([0, 4, 8])
    expect(drawn.seed).toBe(4)
  })

  it('gives each client a stream of its own', () => {
    const first = (age: number[]): number[] => {
      const drawn: number[] = []
      drawHistories({}, { age, seed: 9 }, uniform => {
        drawn.push(uniform())
        return { times: [0], leavesAt: 1 }
      })
      return drawn
    }
    expect(first([1, 2, 3]).slice(0, 2)).toEqual(first([5, 6]))
    expect(new Set(first([1, 2, 3])).size).toBe(3)
  })

  it('reads ages and horizons as it is told to', () => {
    const given = { ageOf: (cell: unknown) => Number(cell) / 2, horizonOf: () => 1 }
    const until: number[] = []
    const drawn = drawHistories(
      {},
      { age: [6, 8], seed: 1, horizon: 50 },
      (_, end) => {
        until.push(end)
        return everyFour(end)
      },
      { given },
    )
    expect(Array.from(drawn.age)).toEqual([3, 4])
    expect(until).toEqual([4, 5])
    expect(Array.from(drawn.future)).toEqual([1, 0])
  })

  it('refuses ages and seeds that are none', () => {
    const draw = (options: { age: number[]; seed: number }) => () => drawHistories({}, options, (_, t) => everyFour(t))
    expect(draw({ age: [-1], seed: 1 })).toThrow('options.age[0]')
    expect(draw({ age: [1e101], seed: 1 })).toThrow('options.age[0]')
    expect(draw({ age: [1], seed: -1 })).toThrow('options.seed')
    expect(draw({ age: [], seed: 1 })).toThrow('[EMPTY_INPUT]')
  })

  it('shifts rates by effects of covariates that are given as columns', () => {
    const effects = { purchase: { web: 2, age: 0.1 }, dropout: { web: -1 } }
    const seen: unknown[] = []
    const draw = (options: object): unknown =>
      drawHistories(
        {},
        { age: [6, 8], seed: 1, ...options },
        (_, end, client, shifts) => {
          seen.push([client, shifts])
          return everyFour(end)
        },
        { effects },
      )
    draw({ covariates: { web: [0, 1], age: [10, 20] } })
    expect(seen).toEqual([
      [0, { purchase: 1, dropout: 0 }],
      [1, { purchase: 4, dropout: -1 }],
    ])
    const message = (options: object): string => thrown(() => draw(options)).message
    expect(message({})).toContain('options.covariates.web: expected a column')
    expect(message({ covariates: { web: [0, 1] } })).toContain('options.covariates.age')
    expect(message({ covariates: { web: [0], age: [1, 2] } })).toContain('options.covariates.web: expected 2 numbers')
    expect(message({ covariates: { web: [0, Number.NaN], age: [1, 2] } })).toContain('options.covariates.web[1]')
  })

  it('refuses more purchases than there is room for, before the process ends of them', () => {
    expect(() => expectRoom(50_000_000)).not.toThrow()
    expect(() => expectRoom(50_000_001)).toThrow(
      'options: expected clients who place at most 50000000 orders in all, received 50000001',
    )
  })
})
