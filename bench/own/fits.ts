/**
 * Our own fits, from small to large, and on bases that are hard: heavy tails, times off any grid.
 *
 * @module
 */
import { bgNbd } from 'clientele/lifetime'
import { customerBaseFromSummary } from 'clientele/records'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import type { Columns } from '../simulated.js'
import { HEAVY, OPTIONS, simulatedColumns, simulatedFreeTimes } from '../simulated.js'

type FitRow = OwnResults['fits'][number]

interface FitCase {
  readonly base: string
  readonly columns: () => Columns
  /** Calls in a row that make a round, so that a round takes long enough to be measured. */
  readonly calls: number
}

const SMALL = '2.4k clients'
export const MEDIUM = '100k clients'
export const LARGE = '1M clients'
export const LARGE_WEEKLY = '1M clients, times rounded to weeks'

/** Fits of some bases; `million` are the columns of the large one. */
export function measureFits(million: Columns): readonly FitRow[] {
  const cases: readonly FitCase[] = [
    { base: SMALL, columns: () => simulatedColumns(2357, 1), calls: 100 },
    { base: MEDIUM, columns: () => simulatedColumns(100_000, 1), calls: 5 },
    { base: LARGE, columns: () => million, calls: 1 },
    { base: LARGE_WEEKLY, columns: () => inWeeks(million), calls: 1 },
    {
      base: '100k clients, heavy tails (r 0.6, alpha 2)',
      columns: () => simulatedColumns(100_000, 1, HEAVY),
      calls: 2,
    },
    { base: '100k clients, times off any grid', columns: () => simulatedFreeTimes(100_000, 1), calls: 1 },
  ]
  return cases.map(({ base, columns, calls }) => measureFit(base, columns(), calls))
}

function measureFit(name: string, columns: Columns, calls: number): FitRow {
  const base = customerBaseFromSummary(columns, OPTIONS)
  const { fit } = bgNbd.fit(base)
  if (fit.source !== 'likelihood' || !fit.converged) throw new Error(`The fit of ${name} did not converge`)
  const fitSeconds = warmSeconds(() => bgNbd.fit(base), { calls, warmUp: 6 * calls })
  return {
    base: name,
    clients: base.size,
    patterns: base.patterns.size,
    baseSeconds: warmSeconds(() => customerBaseFromSummary(columns, OPTIONS), { calls, warmUp: 6 * calls }),
    fitSeconds,
    evaluations: fit.evaluations,
    nanoseconds: (1e9 * fitSeconds) / (base.patterns.size * fit.evaluations),
  }
}

/** Whole weeks: a client who came back did so after a week at the least. */
function inWeeks({ frequency, recency, age }: Columns): Columns {
  return {
    frequency,
    recency: recency.map((time, i) => (frequency[i]! > 0 ? Math.max(1, Math.round(time)) : 0)),
    age: age.map(time => Math.max(1, Math.round(time))),
  }
}
