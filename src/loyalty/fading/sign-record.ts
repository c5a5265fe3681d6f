/**
 * Alarms of followed clients, counted by what came after.
 *
 * @module
 */
import type { ClientId } from '../../records/core.js'
import { proportionInterval, quantiles } from '../../statistics/index.js'
import type { SignRecord } from './backtest-types.js'
import type { FadingSignName } from './types.js'

/** One sign, or any. */
export type AlarmKind = FadingSignName | 'any'

/** What was seen of one client. */
export interface Followed {
  readonly looks: number[]
  /** Looks with an alarm, by kind. */
  readonly alarms: Map<AlarmKind, number[]>
}

/** How far ahead an alarm counts, and up to when losses are known. */
interface BacktestTerms {
  readonly last: number
  readonly horizon: number
  readonly level: number
}

/** A record with what is not in it. */
export interface CountedRecord extends SignRecord {
  readonly undecided: number
  readonly lost: number
}

export function lostWithin(lost: number | undefined, look: number, horizon: number): boolean {
  return lost !== undefined && lost > look && lost <= look + horizon
}

export function signRecord(
  kind: AlarmKind,
  followed: ReadonlyMap<ClientId, Followed>,
  lostOn: ReadonlyMap<ClientId, number>,
  { last, horizon, level }: BacktestTerms,
): CountedRecord {
  let [alarms, foretold, undecided, lost, found] = [0, 0, 0, 0, 0]
  const leads: number[] = []
  for (const [client, one] of followed) {
    const gone = lostOn.get(client)
    const own = one.alarms.get(kind)
    const inTime = own?.find(look => lostWithin(gone, look, horizon))
    if (one.looks.some(look => lostWithin(gone, look, horizon))) {
      lost++
      if (inTime !== undefined) {
        found++
        leads.push(gone! - inTime)
      }
    }
    const first = own?.[0]
    if (first === undefined) continue
    if (lostWithin(gone, first, horizon)) foretold++
    else if (first + horizon > last) {
      undecided++
      continue
    }
    alarms++
  }
  return {
    alarms,
    foretold,
    undecided,
    lost,
    ...(alarms > 0 && {
      precision: foretold / alarms,
      precisionInterval: proportionInterval(foretold, alarms, { level }),
    }),
    ...(lost > 0 && { recall: found / lost, recallInterval: proportionInterval(found, lost, { level }) }),
    ...(leads.length > 0 && { leadDays: spread(leads) }),
  }
}

function spread(leads: readonly number[]): NonNullable<SignRecord['leadDays']> {
  const [quarter, median, threeQuarters] = quantiles(leads, [0.25, 0.5, 0.75])
  return { quarter: quarter!, median: median!, threeQuarters: threeQuarters! }
}
