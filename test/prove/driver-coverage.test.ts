/**
 * Intervals of the importance of drivers hold what is true, a driver that tells nothing is seldom taken for more, and a lead of a Kano
 * category is called clear by chance no more often than asked.
 */
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Interval, RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import { normalQuantile } from '../../src/numeric/core.js'
import { KANO_CATEGORIES } from '../../src/satisfaction/kano/kano-table.js'
import { kanoTest } from '../../src/satisfaction/kano/kano-test.js'
import { importanceIntervals } from '../../src/statistics/importance/index.js'
import { johnsonOf } from '../../src/statistics/importance/johnson.js'
import { shapleyOf, shapleyRoom } from '../../src/statistics/importance/shapley.js'
import { saveTable } from './tables.js'

/** Fixed before the first run. */
const FIRST_SEED = 950_000
const RUNS = 1000

/** Strong, weak and shared go together (correlation 0.5); shared tells only by the others; chance tells nothing. */
const NAMES = ['strong', 'weak', 'shared', 'apart', 'chance'] as const
const SLOPES = [0.5, 0.25, 0, 0.25, 0]

function rowsOf(size: number, uniform: RandomStream) {
  const normal = (): number => normalQuantile(uniform() + 2 ** -54)
  const columns: Record<(typeof NAMES)[number], number[]> = { strong: [], weak: [], shared: [], apart: [], chance: [] }
  const outcomes: number[] = []
  for (let row = 0; row < size; row++) {
    const common = normal()
    const values = NAMES.map((_, j) => (j < 3 ? (common + normal()) / Math.SQRT2 : normal()))
    for (const [j, name] of NAMES.entries()) columns[name].push(values[j]!)
    outcomes.push(values.reduce((sum, value, j) => sum + SLOPES[j]! * value, 0.8 * normal()))
  }
  return { columns, outcomes }
}

/** The importance in the population, from its correlations. */
function truth(method: 'shapley' | 'relative-weights') {
  const size = NAMES.length + 1
  const among = (j: number, k: number): number => (j === k ? 1 : j < 3 && k < 3 ? 0.5 : 0)
  const withOutcome = SLOPES.map((_, j) => SLOPES.reduce((sum, slope, k) => sum + slope * among(j, k), 0))
  const explained = SLOPES.reduce((sum, slope, j) => sum + slope * withOutcome[j]!, 0)
  const deviation = Math.sqrt(explained + 0.64)
  const matrix = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < size; k++) {
      const [one, other] = [Math.min(j, k), Math.max(j, k)]
      matrix[j * size + k] =
        one === other ? 1 : other < NAMES.length ? among(one, other) : withOutcome[one]! / deviation
    }
  }
  const out = new Float64Array(NAMES.length)
  const importance =
    method === 'shapley' ? shapleyOf(matrix, shapleyRoom(NAMES.length), out) : johnsonOf(matrix, NAMES.length, out)
  return { importance, rSquared: explained / (explained + 0.64) }
}

const holds = ({ lower, upper }: Interval, value: number): boolean => lower <= value && value <= upper

it.each(['shapley', 'relative-weights'] as const)('intervals hold the true importance: %s', async method => {
  const known = truth(method)
  const rows: Record<string, string | number>[] = []
  for (const [place, size] of [50, 100, 300].entries()) {
    const covered = NAMES.map(() => 0)
    let [rSquared, difference] = [0, 0]
    const told = NAMES.map(() => 0)
    for (let run = 0; run < RUNS; run++) {
      await setImmediate()
      const uniform = randomStream(FIRST_SEED + 10_000 * place + run)
      const { columns, outcomes } = rowsOf(size, uniform)
      const found = importanceIntervals(columns, outcomes, { method, replicates: 400, seed: run })
      for (const [j, { interval, beyondChance }] of found.predictors.entries()) {
        if (holds(interval, known.importance[j]!)) covered[j]!++
        if (beyondChance.lower > 0) told[j]!++
      }
      if (holds(found.rSquaredInterval, known.rSquared)) rSquared++
      if (holds(found.differences[0]!.interval, known.importance[0]! - known.importance[1]!)) difference++
    }
    const share = (count: number): string => (count / RUNS).toFixed(3)
    // The importance of chance is 0, which no interval of what is never below 0 holds: it is judged by the column of chance.
    rows.push({
      rows: size,
      ...Object.fromEntries(NAMES.slice(0, 4).map((name, j) => [name, share(covered[j]!)])),
      'R²': share(rSquared),
      'strong - weak': share(difference),
      'weak told from chance': share(told[1]!),
      'chance told from chance': share(told[4]!),
    })
  }
  saveTable('driver-coverage', `Intervals of 95 %, ${method}, ${RUNS} runs of 400 samples`, rows)
  for (const row of rows) expect(Number(row['chance told from chance'])).toBeLessThan(0.025)
  for (const name of ['strong', 'weak', 'shared', 'apart', 'R²', 'strong - weak']) {
    expect(Number(Object.entries(rows[2]!).find(([column]) => column === name)![1])).toBeGreaterThan(0.925)
  }
})

it('calls a lead among equally frequent categories clear no more often than asked', () => {
  const runs = 20_000
  const rows = [12, 24, 60].flatMap((answers, place) =>
    [2, 3, 4].map(categories => {
      const uniform = randomStream(FIRST_SEED + 100_000 + 10 * place + categories)
      let [exact, fong] = [0, 0]
      for (let run = 0; run < runs; run++) {
        const counts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 }
        for (let row = 0; row < answers; row++) counts[KANO_CATEGORIES[Math.floor(categories * uniform())]!]++
        const { isClear, isClearByFong } = kanoTest(counts)
        if (isClear) exact++
        if (isClearByFong) fong++
      }
      return {
        answers,
        categories,
        'exact, at most 0.1': (exact / runs).toFixed(3),
        'Fong, 10 %': (fong / runs).toFixed(3),
      }
    }),
  )
  saveTable('driver-coverage', `Leads called clear by chance, ${runs} runs`, rows)
  for (const row of rows) expect(Number(row['exact, at most 0.1'])).toBeLessThan(0.1)
})
