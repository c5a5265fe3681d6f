/**
 * What does a portfolio cost along the credit cycle?
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { lossesAt } from './losses-at.js'
import type { StressColumns, StressLinks } from './stress-plan.js'
import { CYCLE, stressPlan } from './stress-plan.js'

/** Which stretch of the cycle. */
export interface StressCurveOptions extends StressLinks {
  /** The worst value, −4 by default. */
  readonly from?: number
  /** The best value, above `from`; 2 by default. */
  readonly to?: number
  /** How many, a whole number from 2 to 10,000; 61 by default. */
  readonly points?: number
}

/** Expected losses by the value of the cycle, from the worst on. */
export interface StressCurve {
  readonly creditCycle: Float64Array
  /** In currency units. */
  readonly loss: Float64Array
}

/**
 * Expected loss of a portfolio at equally spaced values of the credit cycle, which all obligors and links follow.
 *
 * @throws ClienteleError naming the cell or option at fault; `MISSING_VALUE` where somebody follows another factor.
 * @example
 * import { stressCurve } from 'clientele/risk'
 * const columns = { exposure: [100], probabilityOfDefault: [0.02], lossGivenDefault: [0.5], assetCorrelation: 0.2 }
 * const { creditCycle, loss } = stressCurve(columns, { from: -3, to: 0, points: 2 })
 * Array.from(creditCycle) // => [-3, 0]
 * Array.from(loss, one => one.toFixed(2)) // => [ '10.65', '0.54' ]
 */
export function stressCurve(columns: StressColumns, options: StressCurveOptions = {}): StressCurve {
  expectKnownKeys(options, ['lossGivenDefault', 'exposure', 'from', 'to', 'points'], 'options')
  const from = expectFinite(options.from ?? -4, 'options.from')
  const to = expectFinite(options.to ?? 2, 'options.to')
  if (to <= from) reject('OUT_OF_RANGE', 'options.to', `a number > ${from}`, to)
  const points = expectInteger(options.points ?? 61, 'options.points', 2, 10_000)
  const plan = stressPlan(columns, options)
  const other = plan.factors.find(factor => factor !== CYCLE)
  if (other !== undefined) reject('MISSING_VALUE', 'columns.factor', 'creditCycle alone', other)
  const creditCycle = Float64Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1))
  return { creditCycle, loss: creditCycle.map(cycle => lossesAt(plan, [cycle]).total) }
}
