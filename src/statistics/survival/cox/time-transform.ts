/**
 * The scale of time on which effects are asked to drift.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { curveOf } from '../curves/kaplan-meier.js'
import type { CoxProblem } from './problem.js'
import type { CoxRows } from './rows.js'

/**
 * `'km'`: the share that has ended before (1 − Kaplan-Meier), which no late straggler bends; `'rank'`: the rank among all durations;
 * `'identity'`: time; `'log'`: its logarithm.
 */
export type TimeTransform = 'km' | 'rank' | 'identity' | 'log'

/** Each event of the risk sets on the scale, less the mean over events. */
export function transformedTimes(rows: CoxRows, problem: CoxProblem, transform: TimeTransform): Float64Array {
  const scaled = SCALES[transform](rows, problem)
  const weights = problem.shares.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = scaled.reduce((sum, value, e) => sum + (weights[e]! / total) * (value - scaled[0]!), scaled[0]!)
  const away = scaled.map(value => value - mean)
  const reach = away.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (reach === 0 || scaled.every(value => value === scaled[0])) {
    reject('NOT_APPLICABLE', 'durations', 'events at two or more times', problem.sets.times.length, 'Time must pass')
  }
  return away.map(value => value / reach)
}

const SCALES: Readonly<Record<TimeTransform, (rows: CoxRows, problem: CoxProblem) => Float64Array>> = {
  identity: (_, { sets }) => sets.times,
  log: (_, { sets }) => {
    if (sets.times.includes(0)) {
      reject(
        'OUT_OF_RANGE',
        'durations.duration',
        'events after 0, as logarithms need',
        0,
        "Ask for another transform, 'km' say",
      )
    }
    return sets.times.map(Math.log)
  },
  rank: ranks,
  km: ({ times }, { sets }) => {
    const { times: known, survival } = curveOf(times, { interval: 'log-log', level: 0.95 })
    return sets.times.map(time => {
      const before = lastAtMost(known, time) - 1
      return before < 0 ? 0 : 1 - survival[before]!
    })
  },
}

/** The mean rank of each time among the durations of all rows, where a row stands for its weight. */
function ranks({ times: { size, duration, weights } }: CoxRows, { sets }: CoxProblem): Float64Array {
  const counts = new Map<number, number>()
  for (let i = 0; i < size; i++) {
    const weight = weights === undefined ? 1 : weights[i]!
    const known = counts.get(duration[i]!)
    counts.set(duration[i]!, known === undefined ? weight : known + weight)
  }
  const found = new Map<number, number>()
  let before = 0
  for (const [time, count] of [...counts].sort(([a], [b]) => a - b)) {
    found.set(time, before + (count + 1) / 2)
    before += count
  }
  return sets.times.map(time => found.get(time)!)
}
