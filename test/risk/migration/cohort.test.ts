import { describe, expect, it } from 'vitest'
import type { RatingHistories } from '../../../src/records/index.js'
import { ratingHistories } from '../../../src/records/index.js'
import { cohortMigration } from '../../../src/risk/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const STATES = ['A', 'B', 'D', 'NR']
const BASE = { states: STATES, defaultState: 'D', withdrawnState: 'NR', timeUnit: 'year', observedUntil: 3 } as const
const AT = [0, 1, 2, 3]

/** Rows `name: time rating time rating ...`. */
function histories(...clients: readonly string[]): RatingHistories {
  const rows = clients.flatMap((line, client) => {
    const words = line.split(' ')
    return Array.from({ length: words.length / 2 }, (_, i) => ({
      client,
      time: Number(words[2 * i]),
      rating: words[2 * i + 1]!,
    }))
  })
  return ratingHistories(rows, BASE)
}

describe('migration by cohorts', () => {
  it('counts where clients are at both ends of each step', () => {
    const { states, counts, matrix, steps, atRisk, clients, intervals, unobserved } = cohortMigration(
      histories('0 A 1.5 B', '0 A', '0.5 B 2.2 A 2.8 B', '2.5 A'),
      { at: AT, withdrawn: 'state' },
    )
    expect(states).toEqual(STATES)
    expect(steps.map(step => step.counts.slice(0, 2).map(row => row.slice(0, 2)))).toEqual([
      [
        [2, 0],
        [0, 0],
      ],
      [
        [1, 1],
        [0, 1],
      ],
      [
        [1, 0],
        [0, 2],
      ],
    ])
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
    expect(counts[0]).toEqual([4, 1, 0, 0])
    expect(matrix.rows[0]).toEqual([0.8, 0.2, 0, 0])
    expect([atRisk, clients, unobserved]).toEqual([[5, 3, 0, 0], 3, ['NR']])
    expect(intervals[0]![1]).toEqual(proportionInterval(1, 5))
  })

  it('takes a moment of change as the end of the step before', () => {
    const { counts } = cohortMigration(histories('0 A 1 B'), { at: [0, 1, 2], withdrawn: 'exclude' })
    expect(counts.slice(0, 2)).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ])
  })

  describe('of clients that come back from default', () => {
    const back = histories('0 A 0.4 D 0.6 B', '0 B', '0 A 1.5 D 2.5 A')

    it('keeps them in default', () => {
      const { counts, returned, matrix, intervals } = cohortMigration(back, { at: AT, withdrawn: 'exclude' })
      expect(counts).toEqual([
        [1, 0, 2],
        [0, 3, 0],
        [0, 0, 3],
      ])
      expect([returned, matrix.rows[2]]).toEqual([2, [0, 0, 1]])
      expect(intervals[2]![2]).toMatchObject({ lower: 1, upper: 1, method: 'by-definition' })
    })

    it('lets them enter again: default within a step stands, the next begins anew', () => {
      const { counts } = cohortMigration(back, { at: AT, withdrawn: 'exclude', returns: 're-enter' })
      expect(counts).toEqual([
        [1, 0, 2],
        [0, 5, 0],
        [0, 0, 1],
      ])
    })

    it('takes default as a state', () => {
      const { counts, matrix } = cohortMigration(back, { at: AT, withdrawn: 'exclude', returns: 'state' })
      expect(counts).toEqual([
        [1, 1, 1],
        [0, 5, 0],
        [1, 0, 0],
      ])
      expect(matrix.rows[2]).toEqual([1, 0, 0])
    })
  })

  describe('of withdrawn ratings', () => {
    const withdrawn = histories('0 A 0.5 NR', '0 A 0.2 NR 0.8 A', '0 A 0.3 D 0.6 NR', '0 A', '0 B 1.5 NR 2.5 B')

    it('counts them as a state', () => {
      const { counts, states } = cohortMigration(withdrawn, { at: AT, withdrawn: 'state' })
      expect(states).toEqual(STATES)
      expect(counts).toEqual([
        [6, 0, 1, 1],
        [0, 1, 0, 1],
        [0, 0, 2, 0],
        [0, 1, 0, 2],
      ])
    })

    it('leaves out who is withdrawn at the end', () => {
      const found = cohortMigration(withdrawn, { at: AT, withdrawn: 'exclude' })
      expect(found.states).toEqual(['A', 'B', 'D'])
      expect(found.counts).toEqual([
        [6, 0, 1],
        [0, 1, 0],
        [0, 0, 2],
      ])
      expect(found.withdrawn).toEqual([1, 1, 0])
      expect(found.matrix.rows[0]![2]).toBeCloseTo(1 / 7, 14)
    })

    it('counts half of these as having stayed', () => {
      const { counts, atRisk, matrix } = cohortMigration(withdrawn, { at: AT, withdrawn: 'censor' })
      expect(counts[0]).toEqual([6.5, 0, 1])
      expect(atRisk).toEqual([7.5, 1.5, 2])
      expect(matrix.rows[0]![2]).toBeCloseTo(1 / 7.5, 14)
    })

    it('needs to be told which', () => {
      expect(thrown(() => cohortMigration(withdrawn, { at: AT }))).toMatchObject({
        code: 'MISSING_VALUE',
        path: 'options.withdrawn',
      })
    })
  })

  describe('of snapshots', () => {
    const rows = [
      { client: 1, time: 0, rating: 'A' },
      { client: 1, time: 1, rating: 'A' },
      { client: 1, time: 2, rating: 'B' },
      { client: 2, time: 0, rating: 'A' },
      { client: 2, time: 2, rating: 'D' },
      { client: 3, time: 0, rating: 'B' },
    ]
    const options = { states: ['A', 'B', 'D'], defaultState: 'D', timeUnit: 'year', rows: 'snapshots' } as const

    it('takes their own moments, and leaves out who is not seen at the end', () => {
      const { counts, lost, steps, clients } = cohortMigration(ratingHistories(rows, options))
      expect(counts).toEqual([
        [1, 1, 0],
        [0, 0, 0],
        [0, 0, 0],
      ])
      expect([lost, steps.length, clients]).toEqual([[1, 1, 0], 2, 3])
    })

    it('may take some of their moments', () => {
      const { counts } = cohortMigration(ratingHistories(rows, options), { at: [0, 2] })
      expect(counts[0]).toEqual([0, 1, 1])
    })

    it('refuses snapshots at as many moments as changes have', () => {
      const time = Float64Array.from({ length: 10_001 }, (_, i) => i)
      const many = { client: new Int32Array(10_001), time, rating: new Int32Array(10_001) }
      expect(thrown(() => cohortMigration(ratingHistories(many, options)))).toMatchObject({ path: 'options.at' })
    })
  })

  it('weighs steps alike where asked', () => {
    const found = cohortMigration(histories('0 A 1.5 B', '0 A', '0 A'), {
      at: [0, 1, 2],
      withdrawn: 'exclude',
      weights: 'simple',
    })
    expect(found.matrix.rows[0]![1]).toBeCloseTo(1 / 6, 14)
    expect(found.effective[0]).toBeCloseTo(6, 12)
  })

  it('takes dates', () => {
    const dated = ratingHistories(
      [
        { client: 'ann', date: '2021-03-01', rating: 'A' },
        { client: 'ann', date: '2022-07-15', rating: 'D' },
      ],
      { states: ['A', 'D'], defaultState: 'D', observedUntil: '2022-12-31' },
    )
    const at = ['2021-12-31', new Date('2022-12-31')]
    expect(cohortMigration(dated, { at }).counts).toEqual([
      [0, 1],
      [0, 0],
    ])
    expect(cohortMigration(dated, { at: [18992, 19357] }).counts[0]).toEqual([0, 1])
  })

  it.each([
    [{ withdrawn: 'state' }, 'MISSING_VALUE', 'options.at'],
    [{ at: [1], withdrawn: 'state' }, 'EMPTY_INPUT', 'options.at'],
    [{ at: 5, withdrawn: 'state' }, 'INVALID_TYPE', 'options.at'],
    [{ at: [1, 1], withdrawn: 'state' }, 'OUT_OF_RANGE', 'options.at[1]'],
    [{ at: [1, 4], withdrawn: 'state' }, 'OUT_OF_RANGE', 'options.at[1]'],
    [{ at: ['2021-01-01', 2], withdrawn: 'state' }, 'INVALID_TYPE', 'options.at[0]'],
    [{ at: AT, withdrawn: 'drop' }, 'OUT_OF_RANGE', 'options.withdrawn'],
    [{ at: AT, withdrawn: 'state', returns: 'cure' }, 'OUT_OF_RANGE', 'options.returns'],
    [{ at: AT, withdrawn: 'state', weights: 'size' }, 'OUT_OF_RANGE', 'options.weights'],
    [{ at: AT, withdrawn: 'state', horizon: 1 }, 'UNKNOWN_OPTION', 'options.horizon'],
    [{ at: [-2, -1], withdrawn: 'state' }, 'NO_DATA', 'histories'],
    [null, 'INVALID_TYPE', 'options'],
  ])('refuses %j', (options, code, path) => {
    expect(thrown(() => cohortMigration(histories('0 A 1.5 B'), options as never))).toMatchObject({ code, path })
  })

  it.each([null, undefined, 7, {}, { kind: 'customer-base' }])('refuses %j as histories', given => {
    expect(thrown(() => cohortMigration(given as never))).toMatchObject({ code: 'INVALID_TYPE', path: 'histories' })
  })

  it('refuses histories of the withdrawn state alone', () => {
    const only = { states: ['NR'], withdrawnState: 'NR', timeUnit: 'year', observedUntil: 1 } as const
    const nothing = ratingHistories([{ client: 1, time: 0, rating: 'NR' }], only)
    expect(thrown(() => cohortMigration(nothing, { at: [0, 1], withdrawn: 'exclude' })).code).toBe('NO_DATA')
  })

  it('of an absorbing state only is that state', () => {
    const only = { states: ['D'], defaultState: 'D', timeUnit: 'year', observedUntil: 1 } as const
    const { matrix, counts } = cohortMigration(ratingHistories([{ client: 1, time: 0, rating: 'D' }], only), {
      at: [0, 1],
    })
    expect([matrix.rows, counts]).toEqual([[[1]], [[1]]])
  })
})
