/**
 * BG/BB fits of the donors of its paper, where the data folder has them, else of as many drawn ones: the peer on weighted
 * histories, its best use, and on one row per donor.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bgBb } from 'clientele/lifetime'
import { customerBaseFromPatterns, customerBaseFromSummary } from 'clientele/records'
import type { Compared } from './agreement.js'
import type { Load } from './columns.js'
import { shareColumn } from './columns.js'
import type { Runnable } from './contest.js'
import { contest } from './contest.js'
import type { Answer } from './peer.js'

type Fitted = ReturnType<typeof bgBb.fit>

/** Distinct histories of so many opportunities, with how many donors have each. */
export interface Histories {
  readonly label: string
  readonly frequency: Float64Array
  readonly recency: Float64Array
  readonly age: Float64Array
  readonly weight: Float64Array
}

const DONORS = 11_104
const YEARS = 6
const OPTIONS = { timeUnit: 'year', observedUntil: '2001-12-31' } as const
const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const

export function donations(): Histories {
  const folder = process.env['CLIENTELE_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
  const file = `${folder}/clv/donations_rf.csv`
  if (!existsSync(file)) return drawnDonors()
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const column = (at: number): Float64Array => Float64Array.from(rows, row => Number(row.split(',')[at]))
  // A last row without a history adds up a column.
  const isHistory = (_: number, row: number): boolean => rows[row]!.split(',').length > 3
  const [frequency, recency, age, weight] = [0, 1, 2, 3].map(at => column(at).filter(isHistory)) as Four
  return { label: `${DONORS} donors of the paper`, frequency, recency, age, weight }
}

type Four = [Float64Array, Float64Array, Float64Array, Float64Array]

function drawnDonors(): Histories {
  const model = bgBb.fromParams({ alpha: 1.203521, beta: 0.749716, gamma: 0.656716, delta: 2.783423 })
  const ages = new Float64Array(DONORS).fill(YEARS)
  const { frequency, recency, age } = bgBb.simulate(model, { age: ages, seed: 1 })
  const { patterns } = customerBaseFromSummary({ frequency, recency, age }, OPTIONS)
  const timesOf = (index: Int32Array): Float64Array => Float64Array.from(index, i => patterns.times[i]!)
  return {
    label: `${DONORS} drawn donors`,
    frequency: Float64Array.from(patterns.frequency),
    recency: timesOf(patterns.recency),
    age: timesOf(patterns.age),
    weight: patterns.weight,
  }
}

/** One row per donor. */
function rowsOf({ frequency, recency, age, weight }: Histories): Omit<Histories, 'label' | 'weight'> {
  const repeated = (column: Float64Array): Float64Array =>
    Float64Array.from([...column].flatMap((value, i) => Array<number>(weight[i]!).fill(value)))
  return { frequency: repeated(frequency), recency: repeated(recency), age: repeated(age) }
}

export function shareOpportunities(name: string, histories: Histories): readonly Load[] {
  const { frequency, recency, age, weight } = histories
  const rows = rowsOf(histories)
  return [
    ...Object.entries({ frequency, recency, age, weight }).map(([part, cells]) =>
      shareColumn(`${name}.${part}`, cells),
    ),
    ...Object.entries(rows).map(([part, cells]) => shareColumn(`${name}.rows.${part}`, cells)),
  ]
}

export function opportunityContests(name: string, histories: Histories): readonly Runnable[] {
  const { label, ...columns } = histories
  const rows = rowsOf(histories)
  const shared = { compare: compareFits, calls: 200, rounds: 7 }
  return [
    contest({
      ...shared,
      task: `BG/BB fit of ${label}, ${columns.weight.length} weighted histories`,
      ours: (): Fitted => bgBb.fit(customerBaseFromPatterns(columns, OPTIONS)),
      theirs: { task: 'fit_opportunities', args: { data: name, weights: `${name}.weight` }, calls: 3 },
      goal: 50,
    }),
    contest({
      ...shared,
      task: 'same, from one row per donor',
      ours: (): Fitted => bgBb.fit(customerBaseFromSummary(rows, OPTIONS)),
      theirs: { task: 'fit_opportunities', args: { data: `${name}.rows` } },
    }),
  ]
}

function compareFits({ params, fit }: Fitted, { params: theirs, logLikelihood }: Answer): readonly Compared[] {
  if (theirs === undefined || logLikelihood === undefined || fit.source !== 'likelihood') {
    throw new Error('Both sides must have fitted')
  }
  const found = NAMES.map(n => theirs[n]!)
  return [
    { name: 'parameters', ours: NAMES.map(n => params[n]), theirs: found, tolerance: 1e-3 },
    { name: 'log-likelihood', ours: [fit.logLikelihood], theirs: [logLikelihood], tolerance: 1e-8 },
  ]
}
