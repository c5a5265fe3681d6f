/**
 * One covenant, day by day: when it is breached, and when a breach is cured.
 *
 * @module
 */
import type { CovenantLevel } from '../../records/core.js'
import { isBelow } from './below.js'
import type { CovenantEvent, CovenantTest } from './covenant-types.js'
import type { RatioColumn } from './types.js'

/** A covenant's test, its events, and the days on which a breach ended. */
export interface TestedCovenant {
  readonly test: CovenantTest
  readonly events: readonly CovenantEvent[]
  readonly curedOn: ReadonlySet<number>
}

/** What a covenant is called when it is breached, and when it is no longer. */
const CODES = {
  lockUp: ['LOCK_UP', 'LOCK_UP_CURED', 'lock-up'],
  default: ['COVENANT_DEFAULT', 'COVENANT_DEFAULT_CURED', 'default'],
} as const

/**
 * A day below the level is a breach; so many days in a row at or above end it. A day without the ratio is no test: what was, stays.
 * After the last day there is no covenant: the last that has the ratio, or `lastOwed` if that is later.
 */
export function testCovenant(
  name: keyof typeof CODES,
  { ratio, level }: CovenantLevel,
  column: RatioColumn,
  dates: readonly string[],
  cureAfter: number,
  lastOwed = -1,
): TestedCovenant {
  const { values, defined, numerator, denominator } = column
  const [breach, cure, words] = CODES[name]
  const size = dates.length
  const breached = new Uint8Array(size)
  const headroom = new Float64Array(size)
  const cashHeadroom = new Float64Array(size)
  const events: CovenantEvent[] = []
  const curedOn = new Set<number>()
  const last = Math.max(defined.lastIndexOf(1), lastOwed)
  let least = -1
  let isBreached = false
  let daysAbove = 0
  const event = (code: CovenantEvent['code'], index: number, message: string): void => {
    events.push({ code, index, date: dates[index]!, ratio: values[index]!, level, message })
  }
  for (let i = 0; i <= last; i++) {
    if (defined[i] === 1) {
      headroom[i] = values[i]! - level
      cashHeadroom[i] = numerator[i]! - level * denominator[i]!
      if (least === -1 || headroom[i]! < headroom[least]!) least = i
      const below = isBelow(values[i]!, level)
      daysAbove = below ? 0 : daysAbove + 1
      const shown = `${ratio} of ${values[i]!.toFixed(3)}`
      if (below && !isBreached) event(breach, i, `${shown} is below the ${words} level of ${level}`)
      if (below) isBreached = true
      else if (isBreached && daysAbove >= cureAfter) {
        isBreached = false
        curedOn.add(i)
        event(cure, i, `${shown} ends the breach of the ${words} level of ${level}`)
      }
    }
    breached[i] = isBreached ? 1 : 0
  }
  return {
    test: {
      ratio,
      level,
      values,
      defined,
      breached,
      headroom,
      cashHeadroom,
      ...(least !== -1 && { least: { value: headroom[least]!, index: least, date: dates[least]! } }),
      breaches: events.filter(({ code }) => code === breach).length,
      cures: curedOn.size,
      tested: defined.reduce((sum, is) => sum + is, 0),
    },
    events,
    curedOn,
  }
}
