import { describe, expect, it } from 'vitest'
import { ratingHistories, ratingHistoriesFromMoves } from '../../../src/records/index.js'
import { durationMigration, migrationRates } from '../../../src/risk/index.js'
import { rateInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const stay = (client: number, rating: string) => ({ client, time: 0, from: rating, to: rating })
const MOVES = [
  ...Array.from({ length: 17 }, (_, i) => stay(i, i < 9 ? 'A' : 'B')),
  { client: 17, time: 1 / 12, from: 'A', to: 'B' },
  { client: 18, time: 2 / 12, from: 'B', to: 'A' },
  { client: 19, time: 6 / 12, from: 'B', to: 'D' },
]
const OPTIONS = { states: ['A', 'B', 'D'], defaultState: 'D', timeUnit: 'year', since: 0, observedUntil: 1 } as const

describe('rates of migration', () => {
  it('are those of Lando and Skødeberg (2002)', () => {
    const { generator, moves, timeAtRisk, intervals, unobserved, clients } = migrationRates(
      ratingHistoriesFromMoves(MOVES, OPTIONS),
    )
    expect(generator.rows[0]!.map(rate => rate.toFixed(5))).toEqual(['-0.10084', '0.10084', '0.00000'])
    expect(generator.rows[1]!.map(rate => rate.toFixed(5))).toEqual(['0.10435', '-0.20870', '0.10435'])
    expect([generator.unit, moves[1], unobserved, clients]).toEqual(['year', [1, 0, 1], ['D'], 20])
    expect(intervals[1]![2]).toEqual(rateInterval(1, timeAtRisk[1]!))
  })

  it('are per year of dates, or per whatever is asked for', () => {
    const dated = ratingHistories(
      [
        { client: 1, date: '2020-01-01', rating: 'A' },
        { client: 1, date: '2024-01-01', rating: 'D' },
      ],
      { states: ['A', 'D'], defaultState: 'D', observedUntil: '2025-12-31' },
    )
    expect(migrationRates(dated).generator).toMatchObject({
      unit: 'year',
      rows: [
        [-0.25, 0.25],
        [0, 0],
      ],
    })
    expect(migrationRates(dated, { timeUnit: 'day' }).generator.rows[0]![1]).toBeCloseTo(1 / 1461, 15)
    const window = migrationRates(dated, { at: ['2022-01-01', '2025-01-01'] })
    expect(window.generator.rows[0]![1]).toBeCloseTo(365.25 / 730, 12)
  })

  it('to other ratings are the same whether withdrawals are excluded or censored', () => {
    const rows = [
      { client: 1, time: 0, rating: 'A' },
      { client: 1, time: 2, rating: 'NR' },
      { client: 1, time: 5, rating: 'B' },
      { client: 2, time: 0, rating: 'A' },
      { client: 2, time: 3, rating: 'B' },
    ]
    const histories = ratingHistories(rows, {
      states: ['A', 'B', 'NR'],
      withdrawnState: 'NR',
      timeUnit: 'year',
      observedUntil: 6,
    })
    const excluded = migrationRates(histories, { withdrawn: 'exclude' })
    expect(excluded.generator.rows).toEqual([
      [-0.2, 0.2],
      [0, 0],
    ])
    expect(migrationRates(histories, { withdrawn: 'censor' })).toEqual(excluded)
    const state = migrationRates(histories, { withdrawn: 'state' })
    expect(state.generator.rows[0]).toEqual([-0.4, 0.2, 0.2])
    expect(state.timeAtRisk).toEqual([5, 4, 3])
  })

  it('refuse what durationMigration refuses', () => {
    const snapshots = ratingHistories([{ client: 1, time: 0, rating: 'A' }], {
      states: ['A'],
      timeUnit: 'year',
      rows: 'snapshots',
    })
    expect(thrown(() => migrationRates(snapshots)).code).toBe(thrown(() => durationMigration(snapshots)).code)
    const histories = ratingHistoriesFromMoves(MOVES, OPTIONS)
    expect(thrown(() => migrationRates(histories, { timeUnit: 'decade' } as never)).path).toBe('options.timeUnit')
    expect(thrown(() => migrationRates(histories, { method: 'wald' } as never)).path).toBe('options.method')
    expect(thrown(() => migrationRates(histories, { at: [-2, -1] })).code).toBe('NO_DATA')
    expect(thrown(() => migrationRates(null as never)).path).toBe('histories')
  })
})
