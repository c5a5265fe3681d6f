/**
 * Looks and losses of a backtest, checked.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { expectClient } from '../expect-client.js'
import type { LostClient } from './backtest-types.js'

/** Days of looks, ascending, each once. */
export function readLooks(lookOn: readonly DateInput[], last: number): readonly number[] {
  const days = Array.from(expectList(lookOn, 'options.lookOn'), (_, i) => {
    const day = dayNumber(lookOn[i]!, `options.lookOn[${i}]`)
    if (day <= last) return day
    return reject('OUT_OF_RANGE', `options.lookOn[${i}]`, `a day up to ${isoDate(last)}`, isoDate(day))
  })
  if (days.length === 0) reject('EMPTY_INPUT', 'options.lookOn', 'at least one day', lookOn)
  return [...new Set(days)].sort((a, b) => a - b)
}

/** The day of each loss. */
export function readLosses(
  lost: readonly LostClient[],
  known: ReadonlySet<ClientId>,
  last: number,
): Map<ClientId, number> {
  const days = new Map<ClientId, number>()
  const faults = collectIssues()
  for (const [i, one] of Array.from(expectList(lost, 'options.lost')).entries()) {
    const path = `options.lost[${i}]`
    expectKnownKeys(expectObject(one, path), ['client', 'date'], path)
    const client = expectClient(lost[i]!.client, `${path}.client`)
    const day = dayNumber(lost[i]!.date, `${path}.date`)
    const at = { path: `${path}.client`, received: String(client) }
    if (!known.has(client)) faults.add({ code: 'INVALID_CLIENT', expected: 'a client with a history', ...at })
    else if (days.has(client)) faults.add({ code: 'DUPLICATE_CLIENT', expected: 'each client once', ...at })
    else if (day > last) {
      const expected = `a day up to ${isoDate(last)}`
      faults.add({ code: 'OUT_OF_RANGE', path: `${path}.date`, expected, received: isoDate(day) })
    }
    days.set(client, day)
  }
  faults.throwIfAny()
  return days
}
