import {
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { expectRows } from './rows.js'

/** Where rows are cut, and whose effect may differ between the pieces. */
export interface SplitOptions {
  /** Times, > 0 and rising, in the unit of the durations. */
  readonly at: readonly number[]
  /** Columns that get one coefficient for each piece of time: `rate [0, 12)` and `rate [12, ...)`. None by default. */
  readonly vary?: readonly string[]
}

/** Rows cut at times: the same clients, each as many rows as pieces it was seen in. */
export interface SplitRows {
  readonly durations: Durations
  readonly columns: Readonly<Record<string, readonly number[]>>
  /** From which row each comes: `options.clusters` of the fit, and the place of its stratum. */
  readonly rows: readonly number[]
  /** Which piece of time each row is of, from 0. */
  readonly pieces: readonly number[]
}

/**
 * Rows cut at given times, so that a column may matter more early than late: what `proportionalHazardsTest` finds is met by a
 * coefficient for each piece of time. Cutting alone changes nothing of a fit.
 *
 * @throws ClienteleError as `fit` for rows at fault; `OUT_OF_RANGE` for times that do not rise, or a column of `vary` that is none.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [8, 20], event: [1, 0] }
 * const split = coxModel.splitAtTimes(durations, { rate: [6, 4] }, { at: [12], vary: ['rate'] })
 * split.durations.duration // => [8, 12, 20]
 * split.durations.entry // => [0, 0, 12]
 * split.durations.event // => [1, 0, 0]
 * split.columns // => { 'rate [0, 12)': [6, 4, 0], 'rate [12, ...)': [0, 0, 4] }
 * split.rows // => [0, 1, 1]
 */
export function splitAtTimes(durations: Durations, columns: RegressionColumns, options: SplitOptions): SplitRows {
  expectKnownKeys(expectObject(options, 'options'), ['at', 'vary'], 'options')
  const { times, names, columns: values } = expectRows(durations, columns, undefined)
  const cuts = expectCuts(options.at)
  const vary = new Set(
    Array.from(expectList(options.vary ?? [], 'options.vary'), (name, v) =>
      expectOneOf(name, names, `options.vary[${v}]`),
    ),
  )
  const [duration, entry, event]: number[][] = [[], [], []]
  const [rows, pieces, weights]: number[][] = [[], [], []]
  for (let i = 0; i < times.size; i++) {
    const end = times.duration[i]!
    let since = times.entry === undefined ? 0 : times.entry[i]!
    // An event at a cut ends the piece before it, as it meets those who were there until then.
    for (let piece = lastAtMost(cuts, since) + 1; ; piece++) {
      const cut = cuts[piece]
      const until = cut === undefined || cut >= end ? end : cut
      duration!.push(until)
      entry!.push(since)
      event!.push(until === end ? times.event[i]! : 0)
      rows!.push(i)
      pieces!.push(piece)
      if (times.weights !== undefined) weights!.push(times.weights[i]!)
      if (until === end) break
      since = until
    }
  }
  return {
    durations: {
      unit: times.unit,
      duration: duration!,
      event: event!,
      entry: entry!,
      ...(times.weights === undefined ? {} : { weights: weights! }),
    },
    columns: Object.fromEntries(
      names.flatMap((name, j): [string, number[]][] => {
        const cell = (row: number): number => values[j]![row]!
        if (!vary.has(name)) return [[name, rows!.map(cell)]]
        return [...cuts.keys(), cuts.length].map(piece => [
          `${name} [${piece === 0 ? 0 : cuts[piece - 1]}, ${piece === cuts.length ? '...' : cuts[piece]})`,
          rows!.map((row, r) => (pieces![r] === piece ? cell(row) : 0)),
        ])
      }),
    ),
    rows: rows!,
    pieces: pieces!,
  }
}

function expectCuts(at: unknown): readonly number[] {
  const cuts = Array.from(expectList(at, 'options.at'))
  if (cuts.length === 0) reject('EMPTY_INPUT', 'options.at', 'at least one time', at)
  let last = 0
  return cuts.map((given, c) => {
    const cut = expectPositive(given, `options.at[${c}]`)
    if (cut <= last) reject('OUT_OF_RANGE', `options.at[${c}]`, `a time after ${last}`, cut)
    last = cut
    return cut
  })
}
