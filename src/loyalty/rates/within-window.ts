/**
 * How many do something within so long, when some were not watched for that long?
 *
 * Two answers. The share of those watched for all of the window leaves out who was not; the Kaplan-Meier estimate 1 − S(window)
 * counts everybody for as long as watched, and takes the latest to be like the earlier ones.
 *
 * @see Kaplan and Meier (1958), Nonparametric estimation from incomplete observations, JASA 53(282).
 * @module
 */
import type { Interval } from '../../model/index.js'
import { lastAtMost } from '../../numeric/core.js'
import { kaplanMeier } from '../../statistics/survival/curves/index.js'
import type { ClientRows } from './client-rows.js'
import type { Rate } from './rate.js'
import { complement, rateOf } from './rate.js'

/** How many did something within a window. */
export interface RateWithin {
  /** Of those watched for all of the window. */
  readonly watched: Rate
  /**
   * Everybody counted for as long as watched, where that says something of all of the window: absent where somebody had not done it
   * yet and nobody like that was watched to the end of the window.
   */
  readonly all?: { readonly clients: number; readonly rate: number; readonly interval?: Interval }
  /** Watched for part of the window, and had not done it by the end of that. */
  readonly open: number
}

/** Per client, in days from the start of its window: when it did, `NEVER` for not yet, and how long it was watched. */
export interface Watch {
  /** The clients whose window has started. */
  readonly client: Int32Array
  readonly did: Int32Array
  readonly watched: Int32Array
}

/** Both answers, with the number of those who are still open. */
export function rateWithin(
  { cluster, clusters }: Pick<ClientRows, 'cluster' | 'clusters'>,
  { client, did, watched }: Watch,
  { days, level }: { readonly days: number; readonly level: number },
): RateWithin {
  const part = new Float64Array(cluster.length)
  const whole = new Float64Array(cluster.length)
  let open = 0
  for (let i = 0; i < client.length; i++) {
    const isIn = did[i]! <= days
    if (watched[i]! < days) open += isIn ? 0 : 1
    else {
      whole[client[i]!] = 1
      part[client[i]!] = isIn ? 1 : 0
    }
  }
  const simple = rateOf({ cluster, clusters }, part, whole, { level, isCount: true })
  return { watched: simple, ...estimated(did, watched, days, level), open }
}

function estimated(did: Int32Array, watched: Int32Array, days: number, level: number): Pick<RateWithin, 'all'> {
  const duration = did.map((day, i) => Math.min(day, watched[i]!, days))
  const event = did.map((day, i) => (day <= Math.min(watched[i]!, days) ? 1 : 0))
  const reach = duration.reduce((most, day) => Math.max(most, day), 0)
  if (reach === 0) return {}
  const { times, survival, lower, upper } = kaplanMeier({ unit: 'day', duration, event }, { level })
  const clients = did.length
  const at = lastAtMost(times, days)
  // Beyond the last day on which somebody was watched the curve says nothing, unless nobody is left.
  if (reach < days && (at < 0 || survival[at]! > 0)) return {}
  if (at < 0) return { all: { clients, rate: 0 } }
  const survivors: Interval = { lower: lower[at]!, upper: upper[at]!, level, kind: 'confidence', method: 'log-log' }
  const rate = 1 - survival[at]!
  return { all: rate > 0 && rate < 1 ? { clients, rate, interval: complement(survivors) } : { clients, rate } }
}
