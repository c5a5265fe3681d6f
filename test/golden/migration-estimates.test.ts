/**
 * The golden records of area B about estimates of migration, and the data of which the true matrix is known.
 *
 * Conventions of the data: transitions_cohort files hold the state of a client at the times 0, 1, 2 ...; transitions_duration
 * files hold moves, where a row from a state to itself at 0 is a client that never moved, and who moved was in the state that its
 * first move leaves since 0.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import type { ClienteleError } from '../../src/errors/index.js'
import type { RatingHistories } from '../../src/records/index.js'
import { ratingHistories, ratingHistoriesFromMoves } from '../../src/records/index.js'
import { cohortMigration, durationMigration } from '../../src/risk/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'
import { transitionMatrix, transitionPower } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import { hasData, hasRecords, readData, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE) && hasData('transitions_cohort_synthetic5.csv', 'risk')

describe.skipIf(!isHere)('golden records of migration estimates (need CLIENTELE_GOLDENS and CLIENTELE_DATA)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'B') : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-migration-estimates', entries))

  it('cohortMatrix', () => {
    const family = records.filter(record => record.function === 'cohortMatrix')
    for (const record of family) {
      const { file, states } = asRecord(record.inputs)
      const { counts, matrix } = cohortMigration(snapshots(String(file), Number(states)))
      const ours = { counts, matrix: matrix.rows }
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(family).toHaveLength(1)
  })

  it('validateMatrix', () => {
    const family = records.filter(record => record.function === 'validateMatrix')
    for (const record of family) {
      const rows = matrixOf(asRecord(record.inputs)['matrix'])
      const names = rows.map((_, i) => `${i}`)
      const ours = faultOf(thrown(() => transitionMatrix(names, rows)))
      expect(ours).toBe(record.expected)
      entries.push(answered(record, { ours }))
    }
    expect(family.length).toBeGreaterThanOrEqual(1)
  })

  it('recovers the matrix that cohorts of eight ratings were drawn from', () => {
    const { matrix, intervals, counts } = cohortMigration(snapshots('transitions_cohort_synthetic4.csv', 8), {
      level: 0.999,
    })
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(9000)
    const missed = GENERIC.flatMap((row, i) => row.filter((p, j) => !isWithin(p, intervals[i]![j]!)))
    // Of 64 cells at 99.9 %, and Wilson's interval is short next to 0.
    expect(missed.length).toBeLessThanOrEqual(2)
    expect(furthest(matrix, GENERIC)).toBeLessThan(0.05)
  })

  it('recovers the matrix that moves of two states were drawn from, at its moments', () => {
    const { matrix, intervals } = durationMigration(moves('transitions_duration_synthetic8.csv', 2, 1))
    expect(isWithin(0.5, intervals[0]![1]!)).toBe(true)
    expect(matrix.rows[0]![1]).toBeCloseTo(2517 / (2486 + 2517), 12)
    expect(matrix.rows[1]).toEqual([0, 1])
  })

  it('recovers nine years of the matrix that moves of eight ratings were drawn from', () => {
    const histories = moves('transitions_duration_synthetic7.csv', 8, 9)
    const generic = transitionMatrix(histories.states, GENERIC, { rowSums: 'proportional' })
    const whole = durationMigration(histories, { level: 0.999 })
    const nine = transitionPower(generic, 9).rows
    const missed = nine.flatMap((row, i) => row.filter((p, j) => !isWithin(p, whole.intervals[i]![j]!)))
    expect(missed.length).toBeLessThanOrEqual(2)
    // At the ends of years the data are a Markov chain; within a year nobody moves twice, which the estimate by exact moments
    // takes for a lower rate of those who have just arrived: it says that they stay more often than they do.
    const at = Array.from({ length: 10 }, (_, year) => year)
    const cohorts = cohortMigration(histories, { at, level: 0.999 })
    const far = GENERIC.flatMap((row, i) => row.filter((p, j) => !isWithin(p, cohorts.intervals[i]![j]!)))
    expect(far.length).toBeLessThanOrEqual(2)
    const { matrix } = durationMigration(histories, { at })
    expect(furthest(matrix, GENERIC)).toBeLessThan(0.09)
  })
})

function snapshots(file: string, states: number): RatingHistories {
  const rows = readData(file, 'risk')
  return ratingHistories(
    {
      client: rows.map(row => Number(row['ID'])),
      time: rows.map(row => Number(row['Time'])),
      rating: rows.map(row => Number(row['State'])),
    },
    { states: names(states), timeUnit: 'year', rows: 'snapshots' },
  )
}

function moves(file: string, states: number, observedUntil: number): RatingHistories {
  const rows = readData(file, 'risk')
  return ratingHistoriesFromMoves(
    {
      client: rows.map(row => Number(row['ID'])),
      time: rows.map(row => Number(row['Time'])),
      from: rows.map(row => Number(row['From'])),
      to: rows.map(row => Number(row['To'])),
    },
    { states: names(states), defaultState: `${states - 1}`, timeUnit: 'year', since: 0, observedUntil },
  )
}

const names = (states: number): string[] => Array.from({ length: states }, (_, i) => `${i}`)

/** transitionMatrix 0.5.1, creditratings/predefined.py: what its data sets 4 and 7 were drawn from. */
const GENERIC = [
  [0.92039, 0.0709, 0.0063, 0.0015, 0.0006, 0.0002, 0.0001, 1e-5],
  [0.0062, 0.9084, 0.0776, 0.0059, 0.0006, 0.001, 0.0002, 0.0001],
  [0.0005, 0.0209, 0.9138, 0.0579, 0.0044, 0.0016, 0.0004, 0.0005],
  [0.0004, 0.0021, 0.041, 0.8936, 0.0482, 0.0086, 0.0024, 0.0037],
  [0.0003, 0.0008, 0.014, 0.0553, 0.8225, 0.0815, 0.0111, 0.0145],
  [0.0001, 0.0004, 0.0057, 0.0134, 0.0539, 0.8114, 0.0492, 0.0659],
  [1e-5, 0.0002, 0.0029, 0.0058, 0.0155, 0.1054, 0.52879, 0.3414],
  [0, 0, 0, 0, 0, 0, 0, 1],
]

function isWithin(value: number, { lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  return lower <= value && value <= upper
}

function furthest({ rows }: TransitionMatrix, expected: readonly (readonly number[])[]): number {
  return Math.max(...rows.flatMap((row, i) => row.map((cell, j) => Math.abs(cell - expected[i]![j]!))))
}

function matrixOf(value: unknown): readonly (readonly number[])[] {
  return Array.isArray(value) ? value.map(row => (Array.isArray(row) ? row.map(Number) : [])) : []
}

/** The kind of fault, in the words of the peer: a row that does not add up, or a negative cell. */
function faultOf({ code, path }: ClienteleError): string {
  if (code !== 'NOT_STOCHASTIC') return code
  return /\]\[/.test(path) ? 'Negative Probabilities' : 'Rowsum not equal to one'
}
