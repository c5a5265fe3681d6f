import { expectInteger } from '../errors/index.js'
import { expectColumns, OUTCOME, PROBABILITY } from './columns.js'
import { distinctValues, totalsPerValue } from './distinct-values.js'

/** Forecasts of probability with what became of them, per distinct forecast, and which group each belongs to. */
export interface ForecastGroups {
  /** Distinct forecasts, ascending. */
  readonly forecasts: Float64Array
  /** How many rows have each. */
  readonly counts: Float64Array
  /** How many of them came true. */
  readonly events: Float64Array
  /** Distinct forecast -> group, from 0 upward without a gap. */
  readonly group: Int32Array
  readonly groups: number
  readonly rows: number
}

/**
 * Groups of about equally many rows, or one per distinct forecast where no number of groups is given. Equal forecasts
 * are never parted: all of them are in the group in which the middle of them would be, so that there may be fewer groups.
 */
export function forecastGroups(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  wanted: number | undefined,
  name: string,
): ForecastGroups {
  const rows = expectColumns([name, forecasts, PROBABILITY], ['outcomes', outcomes, OUTCOME])
  const distinct = distinctValues(forecasts)
  const counts = totalsPerValue(distinct)
  const most = wanted === undefined ? undefined : expectInteger(wanted, 'options.groups', 1)
  const group = new Int32Array(counts.length)
  let below = 0
  let last = -1
  let groups = 0
  for (let k = 0; k < counts.length; k++) {
    const place = most === undefined ? k : Math.floor((most * (below + counts[k]! / 2)) / rows)
    if (place !== last) groups++
    last = place
    group[k] = groups - 1
    below += counts[k]!
  }
  return { forecasts: distinct.values, counts, events: totalsPerValue(distinct, outcomes), group, groups, rows }
}

/** Rows, sum of forecasts and events of one group. */
export interface GroupTotals {
  readonly size: number
  readonly predicted: number
  readonly events: number
}

export function groupTotals({ forecasts, counts, events, group, groups }: ForecastGroups): readonly GroupTotals[] {
  const totals = Array.from({ length: groups }, () => ({ size: 0, predicted: 0, events: 0 }))
  for (let k = 0; k < counts.length; k++) {
    const sums = totals[group[k]!]!
    sums.size += counts[k]!
    sums.predicted += counts[k]! * forecasts[k]!
    sums.events += events[k]!
  }
  return totals
}
