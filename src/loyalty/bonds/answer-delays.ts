/**
 * How long answers take, those still waited for counted.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import type { LifetimeQuantile } from '../../statistics/survival/curves/index.js'
import { kaplanMeier, lifetimeQuantile } from '../../statistics/survival/curves/index.js'
import type { AskedRows } from './answers.js'
import { delaysOf } from './answers.js'

/** Days until half is answered. */
export interface Delays {
  readonly all?: LifetimeQuantile
  readonly byClient: ReadonlyMap<ClientId, LifetimeQuantile>
}

/** The median of all rows, and of each client's. */
export function medianDelays(rows: AskedRows, until: DayNumber, level: number): Delays {
  const { client, days, answered } = delaysOf(rows, until)
  if (days.length === 0) return { byClient: new Map() }
  const median = (at: readonly number[]): LifetimeQuantile =>
    lifetimeQuantile(
      kaplanMeier({ unit: 'day', duration: at.map(i => days[i]!), event: at.map(i => answered[i]!) }, { level }),
    )
  const own = new Map<number, number[]>()
  for (const [i, who] of client.entries()) {
    const list = own.get(who)
    if (list === undefined) own.set(who, [i])
    else list.push(i)
  }
  return {
    all: median([...days.keys()]),
    byClient: new Map(Array.from(own, ([who, at]) => [rows.ids[who]!, median(at)])),
  }
}
