import type { Interval } from '../../model/index.js'
import { proportionInterval } from '../../statistics/index.js'

/** How many of how many, and the share behind it. */
export interface ObservedShare {
  readonly events: number
  readonly of: number
  /** Absent, with its interval, where there is nothing to take a share of. */
  readonly share?: number
  /** Wilson's, which takes rows as independent of each other. */
  readonly interval?: Interval
}

export function observedShare(events: number, of: number, level: number | undefined): ObservedShare {
  if (of === 0) return { events, of }
  const interval = proportionInterval(events, of, level === undefined ? {} : { level })
  return { events, of, share: events / of, interval }
}
