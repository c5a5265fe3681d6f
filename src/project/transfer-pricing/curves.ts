/**
 * All curves of a treasury, made ready: which one holds for what starts on a day?
 *
 * @module
 */
import { expectList, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, isoDate } from '../../money/index.js'
import { lastAtMost } from '../../numeric/index.js'
import type { Discounting } from './discounting.js'
import { discountingBy } from './discounting.js'
import { transferCurve } from './transfer-curve.js'
import type { TransferCurve } from './types.js'

/** One curve, ready to discount. */
export interface PreparedCurve {
  readonly currency: string
  readonly on: DayNumber
  readonly base: Discounting
  /** Base and liquidity; absent where liquidity costs nothing. */
  readonly withLiquidity?: Discounting
}

/** By currency: the days of quotation, rising, and their curves. */
export type PreparedCurves = ReadonlyMap<
  string,
  { readonly days: readonly DayNumber[]; readonly curves: readonly PreparedCurve[] }
>

/**
 * Checked curves by currency and day; none is fine as long as none is asked for.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` for two curves of one currency on one day; as `transferCurve` does.
 */
export function prepareCurves(curves: readonly TransferCurve[], path = 'curves'): PreparedCurves {
  const byCurrency = new Map<string, Map<DayNumber, PreparedCurve>>()
  expectList(curves, path)
  for (const [i, curve] of curves.entries()) {
    const prepared = prepareCurve(curve, `${path}[${i}]`)
    const { currency, on } = prepared
    const others = byCurrency.get(currency)
    if (others === undefined) byCurrency.set(currency, new Map([[on, prepared]]))
    else if (others.has(on)) {
      const twice = `${currency} on ${isoDate(on)}`
      reject('CONFLICTING_OPTIONS', `${path}[${i}].on`, 'one curve of a currency on a day', twice)
    } else others.set(on, prepared)
  }
  return new Map(
    Array.from(byCurrency, ([currency, byDay]) => {
      const rising = [...byDay.values()].sort((a, b) => a.on - b.on)
      return [currency, { days: rising.map(({ on }) => on), curves: rising }] as const
    }),
  )
}

/** One curve, checked and ready. */
export function prepareCurve(curve: TransferCurve, path: string): PreparedCurve {
  const { currency, on, base, liquidity } = transferCurve(curve, path)
  return {
    currency,
    on: dayNumber(on),
    base: discountingBy([base]),
    ...(liquidity !== undefined && { withLiquidity: discountingBy([base, liquidity]) }),
  }
}

/**
 * The latest curve of a currency quoted on a day or before it.
 *
 * @param path of what the curve is for, named by the error.
 * @throws ClienteleError `MISSING_CURVE` naming currency and day.
 */
export function curveOf(prepared: PreparedCurves, currency: string, day: DayNumber, path: string): PreparedCurve {
  const quoted = prepared.get(currency)
  const at = quoted === undefined ? -1 : lastAtMost(quoted.days, day)
  if (quoted !== undefined && at >= 0) return quoted.curves[at]!
  const expected = `a transfer curve of ${currency} quoted on ${isoDate(day)} or before`
  const first = quoted?.days[0]
  const known = first === undefined ? `none of ${currency}` : `the first is of ${isoDate(first)}`
  return reject(
    'MISSING_CURVE',
    path,
    expected,
    known,
    'Add the curve of that day, or say transferRate as it was agreed',
  )
}
