/**
 * The treasury's curve, checked.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Curve } from '../../model/index.js'
import { curve } from '../../model/index.js'
import { dayNumber, expectCurrency, isoDate } from '../../money/index.js'
import type { TransferCurve } from './types.js'

const KNOWN = ['currency', 'on', 'base', 'liquidity']

/** What a curve may quote: doubles hold a hundred years at any rate between. */
const LEAST = -0.9
const MOST = 10

/** Curves that need no second check. */
const CHECKED = /* @__PURE__ */ new WeakSet<TransferCurve>()

/**
 * The treasury's curve of one currency on one day, checked and frozen; its day becomes ISO text.
 *
 * `base` and `liquidity` are zero rates by term, effective rates of a year in calendar years (or months): between −0.9 and 10, and
 * so is their sum. Before the first and after the last term the nearest rate holds.
 *
 * @param path where it stands, for errors.
 * @throws ClienteleError `OUT_OF_RANGE` for rates out of range, a quantity other than `rate` or a unit other than years and months;
 * `INVALID_DATE`, `INVALID_TYPE`, `UNKNOWN_OPTION`; as `curve` does.
 * @example
 * import { transferCurve } from 'clientele/project'
 * const curve = { unit: 'year', times: [1, 5], values: [0.03, 0.04], between: 'linear', quantity: 'rate' } as const
 * transferCurve({ currency: 'EUR', on: '2025-01-15', base: curve }).base.values // => [ 0.03, 0.04 ]
 * transferCurve({ currency: 'EUR', on: '2025-02-30', base: curve }) // => Error INVALID_DATE
 * transferCurve({ currency: 'EUR', on: '2025-01-15', base: { ...curve, unit: 'week' } }) // => Error OUT_OF_RANGE
 */
export function transferCurve(fields: TransferCurve, path = 'curve'): TransferCurve {
  if (CHECKED.has(fields)) return fields
  expectKnownKeys(expectObject(fields, path), KNOWN, path)
  const { liquidity } = fields
  const checked = Object.freeze({
    currency: expectCurrency(fields.currency, `${path}.currency`),
    on: isoDate(dayNumber(fields.on, `${path}.on`)),
    base: readRates(fields.base, `${path}.base`),
    ...(liquidity !== undefined && { liquidity: readRates(liquidity, `${path}.liquidity`) }),
  })
  if (checked.liquidity !== undefined) expectSum(checked.base, checked.liquidity, path)
  CHECKED.add(checked)
  return checked
}

function readRates(fields: Curve, path: string): Curve {
  expectObject(fields, path)
  const checked = curve(fields, path)
  expectOneOf(checked.quantity, ['rate'], `${path}.quantity`)
  expectOneOf(checked.unit, ['year', 'month'], `${path}.unit`)
  const wrong = checked.values.findIndex(rate => rate < LEAST || rate > MOST)
  if (wrong >= 0) reject('OUT_OF_RANGE', `${path}.values[${wrong}]`, RANGE, checked.values[wrong], AS_SHARES)
  return checked
}

/** Wherever the two are least or largest, their sum is within the range. */
function expectSum(base: Curve, liquidity: Curve, path: string): void {
  const least = Math.min(...base.values) + Math.min(...liquidity.values)
  const most = Math.max(...base.values) + Math.max(...liquidity.values)
  if (least >= LEAST && most <= MOST) return
  reject('OUT_OF_RANGE', `${path}.liquidity`, `with base ${RANGE}`, least < LEAST ? least : most, AS_SHARES)
}

const RANGE = `a rate from ${LEAST} to ${MOST}`
const AS_SHARES = 'Rates are shares: 0.03 is 3 %'
