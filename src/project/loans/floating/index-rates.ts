/**
 * What an index is on a day: fixed, or expected.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/curve.js'
import { checkedCurve, curveAt } from '../../../model/curve.js'
import type { DayNumber } from '../../../money/index.js'
import { dayNumber, daysPer, isoDate } from '../../../money/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import type { RateIndex } from './types.js'

/** The nominal annual rate of an index on a day. */
export type IndexOn = (day: DayNumber) => number

/**
 * Reads an index: the expected rate from the day that expectation begins, else the last fixing on or before the day.
 *
 * @throws ClienteleError `MISSING_VALUE` for a day before the first fixing, naming both, and for an index without rates;
 * `CONFLICTING_OPTIONS` for two fixings of one day.
 */
export function indexRates(index: RateIndex, path: string): IndexOn {
  expectKnownKeys(expectObject(index, path), ['name', 'fixings', 'forward'], path)
  const name = expectText(index.name, `${path}.name`)
  const fixings = fixingsOf(index, `${path}.fixings`)
  const forward = forwardOf(index, `${path}.forward`)
  if (fixings.length === 0 && forward === undefined) {
    reject('MISSING_VALUE', `${path}.fixings`, `fixings of ${name}, or a forward curve`, index.fixings)
  }
  const days = fixings.map(({ on }) => on)
  return day => {
    if (forward !== undefined && day >= forward.from) {
      return curveAt(forward.curve, (day - forward.from) / daysPer('year'))
    }
    const fixing = fixings[lastAtMost(days, day)]
    if (fixing !== undefined) return fixing.rate
    const first = days[0] === undefined ? 'none' : isoDate(days[0])
    const hint = `The first rate known is of ${first === 'none' && forward !== undefined ? isoDate(forward.from) : first}`
    return reject('MISSING_VALUE', `${path}.fixings`, `a fixing of ${name} on ${isoDate(day)} or before`, first, hint)
  }
}

function fixingsOf({ fixings = [] }: RateIndex, path: string) {
  const checked = Array.from(expectList(fixings, path), (value, i) => {
    const at = `${path}[${i}]`
    expectKnownKeys(expectObject(value, at), ['on', 'rate'], at)
    const { on, rate } = fixings[i]!
    return { on: dayNumber(on, `${at}.on`), rate: expectFinite(rate, `${at}.rate`) }
  })
  checked.sort((a, b) => a.on - b.on)
  for (const [i, { on }] of checked.entries()) {
    if (checked[i + 1]?.on === on) reject('CONFLICTING_OPTIONS', path, 'one fixing a day', isoDate(on))
  }
  return checked
}

function forwardOf({ forward }: RateIndex, path: string): { from: DayNumber; curve: Curve } | undefined {
  if (forward === undefined) return undefined
  expectKnownKeys(expectObject(forward, path), ['from', 'curve'], path)
  const from = dayNumber(forward.from, `${path}.from`)
  expectObject(forward.curve, `${path}.curve`)
  const curve = checkedCurve(forward.curve, `${path}.curve`)
  if (curve.quantity !== 'rate') reject('OUT_OF_RANGE', `${path}.curve.quantity`, "'rate'", curve.quantity)
  if (curve.unit !== 'year') reject('UNIT_MISMATCH', `${path}.curve.unit`, "'year', as rates are annual", curve.unit)
  return { from, curve }
}
