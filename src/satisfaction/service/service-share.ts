import type { Interval } from '../../model/index.js'
import { clusteredShare } from '../../statistics/clustered-share.js'
import { proportionInterval } from '../../statistics/proportion-interval.js'

/** So many of so many. */
export interface ServiceShare {
  readonly part: number
  readonly whole: number
  /** `part / whole`; absent, with its interval, where the whole is 0. */
  readonly share?: number
  /** Wilson's where each client brings one; else of clients, whose cases are alike (`clusteredShare`). */
  readonly interval?: Interval
  /** Clients among the whole. */
  readonly clients: number
}

/** A case that counts: whose it is, and whether it is one of the part. */
export interface CountedCase {
  readonly client: number
  readonly isPart: boolean
}

/** The share of cases, with an interval that knows whose they are. */
export function serviceShare(cases: readonly CountedCase[], level: number): ServiceShare {
  const byClient = new Map<number, { part: number; whole: number }>()
  for (const { client, isPart } of cases) {
    const own = byClient.get(client) ?? { part: 0, whole: 0 }
    own.whole++
    if (isPart) own.part++
    byClient.set(client, own)
  }
  const clients = byClient.size
  if (clients === 0) return { part: 0, whole: 0, clients }
  const [parts, wholes] = [
    Array.from(byClient.values(), own => own.part),
    Array.from(byClient.values(), own => own.whole),
  ]
  const part = parts.reduce((sum, own) => sum + own, 0)
  const whole = cases.length
  const interval =
    clients === whole ? proportionInterval(part, whole, { level }) : clusteredShare(parts, wholes, { level }).interval
  return { part, whole, share: part / whole, interval, clients }
}
