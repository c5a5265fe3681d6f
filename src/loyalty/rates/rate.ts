/**
 * A share of clients, contracts or amounts, with what is known of the probability behind it.
 *
 * Where every group of clients brings one at most, clients are independent trials and the interval is Wilson's. Where one group or
 * client brings several, or amounts are counted, groups are what was drawn, and the interval is that of `clusteredShare`.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { clusteredShare, proportionInterval } from '../../statistics/index.js'
import type { ClientRows } from './client-rows.js'
import { sumsByCluster } from './client-rows.js'

/** A part of a whole and their ratio. */
export interface Rate {
  /** How many did, or how much. */
  readonly part: number
  /** Of how many, or how much. */
  readonly whole: number
  /** `part / whole`, within [0, 1]; absent, with its interval, where the whole is 0. */
  readonly rate?: number
  readonly interval?: Interval
  /** Groups of clients that are independent of each other and have a part of the whole. */
  readonly clusters: number
}

/** The rate of parts in wholes, one of each per client. */
export function rateOf(
  rows: Pick<ClientRows, 'cluster' | 'clusters'>,
  parts: Float64Array,
  wholes: Float64Array,
  options: { readonly level: number; readonly isCount: boolean },
): Rate {
  return rateOfClusters(sumsByCluster(rows, parts), sumsByCluster(rows, wholes), options)
}

function rateOfClusters(
  parts: Float64Array,
  wholes: Float64Array,
  { level, isCount }: { readonly level: number; readonly isCount: boolean },
): Rate {
  const [part, whole] = [compensatedSum(parts), compensatedSum(wholes)]
  const clusters = wholes.reduce((count, own) => (own > 0 ? count + 1 : count), 0)
  if (whole === 0) return { part: 0, whole: 0, clusters: 0 }
  if (isCount && wholes.every(own => own <= 1)) {
    return { part, whole, rate: part / whole, interval: proportionInterval(part, whole, { level }), clusters }
  }
  const { share, interval } = clusteredShare(parts, wholes, { level })
  return { part, whole, rate: share, interval, clusters }
}

/** The interval of 1 less what an interval is of. */
export function complement({ lower, upper, unbounded, ...rest }: Interval): Interval {
  const turned = { lower: 'upper', upper: 'lower', both: 'both' } as const
  return { ...rest, lower: 1 - upper, upper: 1 - lower, ...(unbounded && { unbounded: turned[unbounded] }) }
}
