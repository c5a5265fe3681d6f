/**
 * Intervals of migration matrices and rates cover as often as they say: by cohorts, by exact moments with late entry and censoring, of
 * cells from the largest to those that hardly anything is seen of. Estimates are the truth on average.
 */
import { expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import type { Rating, RatingHistories } from '../../src/records/index.js'
import { ratingHistories } from '../../src/records/index.js'
import { cohortMigration, durationMigration, migrationRates } from '../../src/risk/index.js'
import type { CellMethod } from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 771_000
const RUNS = 2000
const PROOF = 'migration-coverage'

const STATES = ['A', 'B', 'C', 'D']
/** Moves per year. */
const RATES = [
  [-0.13, 0.12, 0.009, 0.001],
  [0.08, -0.25, 0.15, 0.02],
  [0.01, 0.1, -0.36, 0.25],
  [0, 0, 0, 0],
]
const TRUTH = exponentialOf(RATES)
const SIZES = [100, 400, 2000]

it('cells by exact moments, a third of clients entering late, a third censored', async () => {
  const methods: readonly CellMethod[] = ['wilson', 'clopper-pearson', 'jeffreys']
  const rows = await bySize(clients => {
    const tallies = methods.map(() => tallyOf(TRUTH))
    const means = TRUTH.map(row => row.map(() => 0))
    for (let run = 0; run < RUNS; run++) {
      const histories = simulated(randomStream(FIRST_SEED + run), clients, true)
      for (const [m, method] of methods.entries()) {
        const { matrix, intervals } = durationMigration(histories, { at: [0, 1], withdrawn: 'censor', method })
        for (let i = 0; i < 3; i++) {
          for (let j = 0; j < 4; j++) {
            if (m === 0) means[i]![j]! += matrix.rows[i]![j]! / RUNS
            count(tallies[m]!, i, j, TRUTH[i]![j]!, intervals[i]![j]!)
          }
        }
      }
    }
    return cells((i, j) => ({
      clients,
      cell: `${STATES[i]} to ${STATES[j]}`,
      truth: percent(TRUTH[i]![j]!),
      'mean estimate': percent(means[i]![j]!),
      ...Object.fromEntries(methods.map((method, m) => [method, percent(tallies[m]![i]![j]!)])),
    }))
  })
  saveTable(PROOF, `Coverage of 95 % intervals of cells by exact moments, ${RUNS} runs each`, rows)
  // Intervals hold at least what they say; of rare cells, and of large ones next to others with many clients, they hold more.
  for (const row of rows) {
    const { cell, wilson, 'clopper-pearson': exact } = row as Readonly<Record<string, string | number>>
    expect([cell, Number.parseFloat(`${wilson}`) >= 93, Number.parseFloat(`${exact}`) >= 93.5]).toEqual([
      cell,
      true,
      true,
    ])
  }
})

it('cells by cohorts, pooled over three years of the same clients', async () => {
  const methods: readonly CellMethod[] = ['wilson', 'clopper-pearson', 'jeffreys', 'goodman']
  const rows = await bySize(clients => {
    const tallies = methods.map(() => tallyOf(TRUTH))
    const together = methods.map(() => [0, 0, 0])
    for (let run = 0; run < RUNS; run++) {
      const histories = simulated(randomStream(FIRST_SEED + run), clients, false)
      for (const [m, method] of methods.entries()) {
        const { intervals } = cohortMigration(histories, { at: [0, 1, 2, 3], withdrawn: 'exclude', method })
        for (let i = 0; i < 3; i++) {
          const all = TRUTH[i]!.map((truth, j) => count(tallies[m]!, i, j, truth, intervals[i]![j]!))
          if (all.every(Boolean)) together[m]![i]! += 1 / RUNS
        }
      }
    }
    return [0, 1, 2].map(i => ({
      clients,
      row: STATES[i]!,
      ...Object.fromEntries(
        methods.flatMap((method, m) => [
          [`${method}, least of cells`, percent(Math.min(...tallies[m]![i]!))],
          [`${method}, all of a row`, percent(together[m]![i]!)],
        ]),
      ),
    }))
  })
  saveTable(PROOF, `Coverage of 95 % intervals of cells by cohorts, three years, ${RUNS} runs each`, rows)
  for (const row of rows) {
    const cellsOf = row as Readonly<Record<string, string | number>>
    expect(Number.parseFloat(`${cellsOf['clopper-pearson, least of cells']}`)).toBeGreaterThanOrEqual(93.5)
    expect(Number.parseFloat(`${cellsOf['goodman, all of a row']}`)).toBeGreaterThanOrEqual(92)
  }
})

it('rates of moves, a third of clients entering late, a third censored', async () => {
  const rows = await bySize(clients => {
    const tallies = { garwood: tallyOf(RATES), jeffreys: tallyOf(RATES) }
    for (let run = 0; run < RUNS; run++) {
      const histories = simulated(randomStream(FIRST_SEED + run), clients, true)
      for (const method of ['garwood', 'jeffreys'] as const) {
        const { intervals } = migrationRates(histories, { withdrawn: 'censor', method })
        for (let i = 0; i < 3; i++) {
          for (let j = 0; j < 4; j++) count(tallies[method], i, j, RATES[i]![j]!, intervals[i]![j]!)
        }
      }
    }
    return cells((i, j) => ({
      clients,
      cell: `${STATES[i]} to ${STATES[j]}`,
      rate: RATES[i]![j]!,
      garwood: percent(tallies.garwood[i]![j]!),
      jeffreys: percent(tallies.jeffreys[i]![j]!),
    }))
  })
  saveTable(PROOF, `Coverage of 95 % intervals of rates, ${RUNS} runs each`, rows)
  for (const { garwood } of rows) expect(Number.parseFloat(garwood)).toBeGreaterThanOrEqual(93.5)
})

/** The rows of every size, with a pause between, in which the runner may tell that it lives. */
async function bySize<T>(rowsOf: (clients: number) => readonly T[]): Promise<readonly T[]> {
  const rows: T[] = []
  for (const clients of SIZES) {
    rows.push(...rowsOf(clients))
    await new Promise(resume => setImmediate(resume))
  }
  return rows
}

/** A chain of each client over three years; with gaps, some enter late and some are withdrawn, whatever their rating. */
function simulated(uniform: RandomStream, clients: number, hasGaps: boolean): RatingHistories {
  const rows: Rating[] = []
  for (let client = 0; client < clients; client++) {
    const enters = hasGaps && client % 3 === 1 ? uniform() : 0
    const leaves = hasGaps && client % 3 === 2 ? 0.2 + uniform() : 3
    let state = client % 4 === 3 ? 0 : client % 4
    let time = 0
    rows.push({ client, time: enters, rating: state })
    for (;;) {
      const out = -RATES[state]![state]!
      if (out === 0) break
      time += -Math.log(1 - uniform()) / out
      if (time >= leaves) break
      state = nextState(uniform() * out, state)
      if (time <= enters) rows[rows.length - 1] = { client, time: enters, rating: state }
      else rows.push({ client, time, rating: state })
    }
    if (leaves < 3 && state !== 3) rows.push({ client, time: leaves, rating: 4 })
  }
  const options = { states: [...STATES, 'NR'], defaultState: 'D', withdrawnState: 'NR', timeUnit: 'year' } as const
  return ratingHistories(rows, { ...options, observedUntil: 3 })
}

function nextState(mark: number, from: number): number {
  let left = mark
  for (let to = 0; to < 4; to++) {
    if (to === from) continue
    left -= RATES[from]![to]!
    if (left < 0) return to
  }
  return 3
}

/** One year of rates, by a series that has long converged. */
function exponentialOf(rates: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const times = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] =>
    a.map(row => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)))
  let term: number[][] = rates.map((_, i) => rates.map((_u, j) => (i === j ? 1 : 0)))
  let sum = term
  for (let k = 1; k < 40; k++) {
    term = times(term, rates).map(row => row.map(value => value / k))
    sum = sum.map((row, i) => row.map((value, j) => value + term[i]![j]!))
  }
  return sum
}

function tallyOf(like: readonly (readonly number[])[]): number[][] {
  return like.map(row => row.map(() => 0))
}

function count(
  tally: number[][],
  i: number,
  j: number,
  truth: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): boolean {
  const isCovered = lower <= truth && truth <= upper
  if (isCovered) tally[i]![j]! += 1 / RUNS
  return isCovered
}

function cells<T>(row: (i: number, j: number) => T): readonly T[] {
  return [0, 1, 2].flatMap(i => [0, 1, 2, 3].map(j => row(i, j)))
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}
