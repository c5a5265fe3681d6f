/**
 * How bad must the economy be for a loss that is too much? Reverse stress along the credit cycle.
 *
 * The loss falls with the cycle, from the most that can be lost far below 0 to what is lost in the best of times; the value at
 * which it is the target is the root of Φ⁻¹ of the loss over that most, which is nearly a straight line. It is the mildest
 * state that is bad enough: every worse one costs more.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { findRoot, normalCdf, normalQuantile } from '../../numeric/core.js'
import { baseLosses, lossesAt } from './losses-at.js'
import type { StressColumns, StressLinks, StressPlan } from './stress-plan.js'
import { CYCLE, stressPlan } from './stress-plan.js'
import type { StressDriver, StressTarget } from './stress-target.js'
import { driversOf, targetLoss } from './stress-target.js'

/** What is held while the cycle moves. */
export interface ReverseStressOptions extends StressLinks {
  /** The factor that moves; `creditCycle` by default. */
  readonly factor?: string
  /** Values of the other factors that obligors or links follow, not of the one that moves; 0 by default. */
  readonly held?: Readonly<Record<string, number>>
  /** How many drivers are listed, a whole number >= 0; 10 by default. */
  readonly drivers?: number
}

/** The state that is bad enough, or why there is none. */
export type ReverseStress =
  | {
      readonly found: true
      /** The mildest value at which the loss is the target. */
      readonly creditCycle: number
      /** That a year is as bad or worse, Φ of it. */
      readonly probability: number
      /** At that value, in currency units. */
      readonly loss: number
      readonly target: number
      readonly drivers: readonly StressDriver[]
      /** How often the loss was computed. */
      readonly evaluations: number
    }
  | {
      readonly found: false
      /** `'never'`: the target is more than can be lost; `'always'`: it is lost in the best of times. */
      readonly why: 'never' | 'always'
      readonly target: number
      /** What is lost at the two ends: in the best times and in the worst. */
      readonly least: number
      readonly most: number
      readonly evaluations: number
    }

/** As far as normal probabilities are told from 0. */
const FAR = 37

/**
 * The mildest credit cycle at which a portfolio loses a stated amount, with how likely that is and whose losses they are.
 *
 * @param target a loss, a loss rate, or a capital ratio that is just met.
 * @throws ClienteleError naming the cell, target or option at fault; `NOT_APPLICABLE` for a link by which losses fall where
 * the economy worsens, as there may be several answers.
 * @example
 * import { reverseStress } from 'clientele/risk'
 * const columns = {
 *   exposure: [100, 200], probabilityOfDefault: [0.01, 0.03], lossGivenDefault: [0.4, 0.5], assetCorrelation: 0.15,
 * }
 * const found = reverseStress(columns, { loss: 20 })
 * found.creditCycle.toFixed(3) // => '-2.584'
 * found.probability.toFixed(4) // => '0.0049'
 * reverseStress(columns, { loss: 500 }).why // => 'never'
 */
export function reverseStress(
  columns: StressColumns,
  target: StressTarget,
  options: ReverseStressOptions = {},
): ReverseStress {
  expectKnownKeys(options, ['lossGivenDefault', 'exposure', 'factor', 'held', 'drivers'], 'options')
  const drivers = expectInteger(options.drivers ?? 10, 'options.drivers')
  const plan = stressPlan(columns, options)
  const { values, place } = stateOf(plan, options)
  expectOneWay(plan, place)
  const wanted = targetLoss(target, columns.exposure)
  let evaluations = 0
  const at = (cycle: number): Float64Array => Float64Array.from(values, (value, k) => (k === place ? cycle : value))
  const lossAt = (cycle: number): number => {
    evaluations++
    return lossesAt(plan, at(cycle)).total
  }
  const [least, most] = [lossAt(FAR), lossAt(-FAR)]
  if (wanted > most || wanted <= least) {
    return { found: false, why: wanted > most ? 'never' : 'always', target: wanted, least, most, evaluations }
  }
  // Beyond the most by a rounding, so that Φ⁻¹ stays finite at both ends.
  const scale = most * (1 + 1e-9)
  const level = normalQuantile(wanted / scale)
  const gap = (cycle: number): number => {
    const share = lossAt(cycle) / scale
    return (share > 0 ? Math.max(-LOW, normalQuantile(share)) : -LOW) - level
  }
  const { root } = findRoot(gap, -FAR, FAR, { tolerance: 1e-13 })
  const state = lossesAt(plan, at(root))
  return {
    found: true,
    creditCycle: root,
    probability: normalCdf(root),
    loss: state.total,
    target: wanted,
    drivers: driversOf(columns, state, baseLosses(plan), drivers),
    evaluations,
  }
}

/** Φ⁻¹ of what a double no longer tells from 0. */
const LOW = 40

function stateOf(plan: StressPlan, options: ReverseStressOptions): { values: Float64Array; place: number } {
  const factor = options.factor ?? CYCLE
  const place = plan.factors.indexOf(factor)
  if (place === -1) {
    reject('MISSING_VALUE', 'options.factor', `a factor that obligors follow: ${plan.factors.join(', ')}`, factor)
  }
  const held = options.held === undefined ? {} : expectObject(options.held, 'options.held')
  for (const name of Object.keys(held)) {
    if (name === factor)
      reject('CONFLICTING_OPTIONS', `options.held.${name}`, 'factors other than the one that moves', name)
    if (plan.factors.includes(name)) continue
    reject('UNKNOWN_OPTION', `options.held.${name}`, `a factor that is read: ${plan.factors.join(', ')}`, name)
  }
  const values = plan.factors.map(name =>
    Object.hasOwn(held, name) ? expectFinite(held[name], `options.held.${name}`) : 0,
  )
  return { values: Float64Array.from(values), place }
}

/** That no link makes losses fall with the cycle. */
export function expectOneWay({ lossLink, exposureLink }: StressPlan, place: number): void {
  for (const [link, name] of [[lossLink, 'lossGivenDefault'] as const, [exposureLink, 'exposure'] as const]) {
    if (link === undefined || link.place !== place || link.slope <= 0) continue
    const hint = 'Then a better economy may cost more, and there may be several answers'
    reject('NOT_APPLICABLE', `options.${name}.slope`, 'a slope <= 0 in the factor that moves', link.slope, hint)
  }
}
