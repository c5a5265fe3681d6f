import { describe, expect, it } from 'vitest'
import type { RatingHistories, RatingOptions } from '../../../src/records/index.js'
import { ratingHistories } from '../../../src/records/index.js'
import { cohortMigration, durationMigration } from '../../../src/risk/index.js'
import { aalenJohansen } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const BASE = {
  states: ['A', 'B', 'D', 'NR'],
  defaultState: 'D',
  withdrawnState: 'NR',
  timeUnit: 'year',
  observedUntil: 2,
} as const

function histories(lines: readonly string[], options: Partial<RatingOptions> = {}): RatingHistories {
  const rows = lines.flatMap((line, client) => {
    const words = line.split(' ')
    return Array.from({ length: words.length / 2 }, (_, i) => ({
      client,
      time: Number(words[2 * i]),
      rating: words[2 * i + 1]!,
    }))
  })
  return ratingHistories(rows, { ...BASE, ...options })
}

const close = (numbers: readonly number[]): readonly unknown[] => numbers.map(number => expect.closeTo(number, 13))

describe('migration by exact moments', () => {
  it('sees the way to default that no cohort counts', () => {
    const lines = ['0 A', '0 A', '0 A', '0 A 0.3 B', '0 B 0.6 D', '0 B']
    const options = { at: [0, 1], withdrawn: 'exclude' } as const
    const { matrix, states, moves, timeAtRisk, at, clients } = durationMigration(histories(lines), options)
    // A: 1/4 to B at 0.3; B: 1 of 3 to D at 0.6.
    expect(matrix.rows[0]).toEqual(close([3 / 4, (1 / 4) * (2 / 3), (1 / 4) * (1 / 3)]))
    expect(matrix.rows[1]).toEqual(close([0, 2 / 3, 1 / 3]))
    expect(matrix.rows[2]).toEqual([0, 0, 1])
    expect([states, at, clients]).toEqual([['A', 'B', 'D'], [0, 1], 6])
    expect(moves).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ])
    expect(timeAtRisk).toEqual(close([3.3, 2.3, 0]))
    expect(cohortMigration(histories(lines), options).matrix.rows[0]![2]).toBe(0)
  })

  it('lays steps upon each other, or takes the mean of their matrices', () => {
    const lines = ['0 A 0.5 B', '0 A', '0 A 1.25 B', '0.75 A']
    const pooled = durationMigration(histories(lines), { at: [0, 1, 2], withdrawn: 'exclude' })
    // Moments of the step: 0.25 (two of the first step, three of the second), 0.5 (three and two).
    expect(pooled.matrix.rows[0]![0]).toBeCloseTo((5 / 6) * (4 / 5), 13)
    const mean = durationMigration(histories(lines), { at: [0, 1, 2], withdrawn: 'exclude', weights: 'simple' })
    expect(mean.matrix.rows[0]![0]).toBeCloseTo((2 / 3 + 2 / 3) / 2, 13)
    expect(mean.standardErrors[0]![0]).toBeCloseTo(Math.sqrt((2 * (2 / 27)) / 4), 13)
    const first = durationMigration(histories(lines), { at: [0, 1], withdrawn: 'exclude' })
    expect(first.matrix.rows[0]![0]).toBeCloseTo(2 / 3, 13)
  })

  it('passes over steps in which nobody is seen', () => {
    const { matrix } = durationMigration(histories(['1.2 A 1.5 B', '1 A']), {
      at: [0, 1, 2],
      withdrawn: 'state',
      weights: 'simple',
    })
    expect(matrix.rows[0]).toEqual([0.5, 0.5, 0, 0])
  })

  describe('of withdrawn ratings', () => {
    const lines = ['0 A', '0 A 0.5 NR', '0 A 0.2 NR 0.8 A', '0 A 0.9 D', '0 B 0.95 NR']
    const at = [0, 1]

    it('takes them as a state', () => {
      const { matrix, states, withdrawn } = durationMigration(histories(lines), { at, withdrawn: 'state' })
      expect(states).toEqual(BASE.states)
      // From A: 1/4 to NR, then 1/3 to NR, then all of NR's half back or not: 1 of 2 of those in NR returns.
      const [a, nr] = [(3 / 4) * (2 / 3) + 1 / 4, 1 / 4]
      expect(matrix.rows[0]).toEqual(close([(a * 2) / 3, 0, a / 3, nr]))
      expect(withdrawn).toEqual([0, 0, 0, 0])
    })

    it('conditions rows on not being withdrawn at the end', () => {
      const kept = durationMigration(histories(lines), { at, withdrawn: 'exclude' })
      expect(kept.states).toEqual(['A', 'B', 'D'])
      expect(kept.matrix.rows[0]).toEqual(close([2 / 3, 0, 1 / 3]))
      expect(kept.withdrawn).toEqual([2, 1, 0])
      // Everybody of B is withdrawn: of who stays rated nothing is known.
      expect([kept.unobserved, kept.matrix.rows[1], kept.intervals[1]]).toEqual([['B'], [0, 1, 0], []])
    })

    it('counts until withdrawal, and again from the next rating', () => {
      const { matrix, timeAtRisk, withdrawn, moves } = durationMigration(histories(lines), { at, withdrawn: 'censor' })
      expect(matrix.rows[0]).toEqual(close([2 / 3, 0, 1 / 3]))
      expect(timeAtRisk).toEqual(close([1 + 0.5 + 0.2 + 0.2 + 0.9, 0.95, 0]))
      expect([withdrawn, moves[0]]).toEqual([
        [2, 1, 0],
        [0, 0, 1],
      ])
    })
  })

  it('treats returns from default by policy', () => {
    const lines = ['0 A 0.4 D 0.6 B', '0 A', '0 B 0.8 A']
    const by = (returns: 'absorb' | 're-enter' | 'state') =>
      durationMigration(histories(lines), { at: [0, 1], withdrawn: 'exclude', returns })
    expect(by('absorb').timeAtRisk).toEqual(close([0.4 + 1 + 0.2, 0.8, 0]))
    expect(by('re-enter').timeAtRisk).toEqual(close([0.4 + 1 + 0.2, 0.8 + 0.4, 0]))
    expect(by('state').timeAtRisk).toEqual(close([0.4 + 1 + 0.2, 0.8 + 0.4, 0.2]))
    expect([by('absorb').matrix.rows[2], by('state').matrix.rows[2]]).toEqual([
      [0, 0, 1],
      [expect.closeTo(0.5, 13), expect.closeTo(0.5, 13), 0],
    ])
    expect(by('absorb').returned).toBe(1)
  })

  it('from the first row to the end of observation where no steps are given; equal ratings in a row are one stay', () => {
    const { at, matrix, moves } = durationMigration(histories(['0.5 A 1 A 1.5 B', '1 A']), { withdrawn: 'exclude' })
    expect([at, moves[0]]).toEqual([
      [0.5, 2],
      [0, 1, 0],
    ])
    expect(matrix.rows[0]).toEqual([0.5, 0.5, 0])
  })

  it('has the intervals of the estimate of one window', () => {
    const lines = ['0 A', '0 A', '0 A', '0 A 0.3 B', '0 B 0.6 D', '0 B']
    const spells = {
      from: [0, 0, 0, 0, 1, 1, 1],
      to: [-1, -1, -1, 1, -1, 2, -1],
      enter: [0, 0, 0, 0, 0.3, 0, 0],
      leave: [1, 1, 1, 0.3, 1, 0.6, 1],
    }
    const expected = aalenJohansen(['A', 'B', 'D'], spells, { method: 'clopper-pearson' })
    const found = durationMigration(histories(lines), { at: [0, 1], withdrawn: 'censor', method: 'clopper-pearson' })
    for (const j of [0, 1, 2]) {
      expect(found.intervals[0]![j]!.lower).toBeCloseTo(expected.intervals[0]![j]!.lower, 12)
      expect(found.intervals[0]![j]!.upper).toBeCloseTo(expected.intervals[0]![j]!.upper, 12)
      expect(found.standardErrors[0]![j]).toBeCloseTo(expected.standardErrors[0]![j]!, 13)
    }
  })

  it('refuses snapshots, windows of nobody, and policies that are none', () => {
    const at = [0, 1]
    const snapshots = histories(['0 A 1 B'], { rows: 'snapshots' })
    expect(thrown(() => durationMigration(snapshots, { at, withdrawn: 'state' })).code).toBe('NOT_APPLICABLE')
    expect(thrown(() => durationMigration(histories(['1.5 A']), { at, withdrawn: 'state' })).code).toBe('NO_DATA')
    expect(thrown(() => durationMigration(histories(['2 A']), { withdrawn: 'state' })).code).toBe('NO_DATA')
    expect(thrown(() => durationMigration(histories(['0 A']), { at })).path).toBe('options.withdrawn')
    expect(thrown(() => durationMigration(histories(['0 A']), { at, weights: 'x' } as never)).path).toBe(
      'options.weights',
    )
    expect(thrown(() => durationMigration(undefined as never)).path).toBe('histories')
  })
})
