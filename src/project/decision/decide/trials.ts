/**
 * An application with one thing otherwise: just as much as a condition asks for, and a little more.
 *
 * @module
 */
import { truthOf } from '../../../records/conditions/judge.js'
import type { Fact } from '../../../records/core.js'
import type { ReadApplication } from './read-application.js'
import { withAmount, withFact, withPrice } from './read-application.js'
import type { ReadPolicy } from './read-policy.js'
import type { NeededChange } from './types.js'

/** A change tried: at its bound, and beyond it, since a condition promises that all beyond is as good. */
export interface Trial {
  readonly condition: NeededChange['condition']
  readonly at: ReadApplication
  readonly beyond: ReadApplication
}

/** A word that no policy names. */
const ANY_OTHER_WORD = '\u0000'

/** An application with a condition met; undefined where the condition is met already or cannot be. */
export function trialOf(
  condition: NeededChange['condition'],
  application: ReadApplication,
  policy: ReadPolicy,
): Trial | undefined {
  if (truthOf(condition, application.known) === 'yes') return undefined
  if ('value' in condition) return numberTrial(condition, application, policy)
  const value = otherValue(condition, policy)
  if (value === undefined) return undefined
  const changed = withFact(application, condition.fact, value)
  return { condition, at: changed, beyond: changed }
}

function otherValue(
  condition: Exclude<NeededChange['condition'], { readonly value: number }>,
  { kinds }: ReadPolicy,
): Fact | undefined {
  // Of a fact that must be a number or a word, other conditions say which.
  if (condition.is === 'known') return kinds.get(condition.fact) === 'any' ? true : undefined
  return condition.is === 'one-of' ? condition.values[0] : ANY_OTHER_WORD
}

type Bound = Extract<NeededChange['condition'], { readonly value: number }>

function numberTrial(condition: Bound, application: ReadApplication, policy: ReadPolicy): Trial | undefined {
  const { fact, is, value } = condition
  const side = is === 'at-least' || is === 'above' ? 1 : -1
  if (fact === 'amount') return amountTrial(condition, application, policy, side)
  const bound = is === 'at-least' || is === 'at-most' ? value : next(value, side)
  if (fact === 'probabilityOfDefault' && (bound < 0 || bound > 1)) return undefined
  const changed = (to: number): ReadApplication =>
    fact === 'price' ? withPrice(application, to) : withFact(application, fact, to)
  return { condition, at: changed(bound), beyond: changed(next(bound, side)) }
}

/** Amounts go by whole minor units. */
function amountTrial(
  condition: Bound,
  application: ReadApplication,
  { minorUnits }: ReadPolicy,
  side: 1 | -1,
): Trial | undefined {
  const { is, value } = condition
  // A bound that is whole minor units but for its rounding is whole.
  const units = value * minorUnits
  const whole = Math.abs(units - Math.round(units)) < 1e-6 ? Math.round(units) : units
  const inside = side === 1 ? Math.ceil(whole) : Math.floor(whole)
  const isOpen = is === 'above' || is === 'below'
  const bound = isOpen && inside === whole ? inside + side : inside
  const beyond = bound + side
  if (bound < 1 || !Number.isSafeInteger(beyond)) return undefined
  const changed = (to: number): ReadApplication => withAmount(application, to, minorUnits)
  return { condition, at: changed(bound), beyond: changed(Math.max(1, beyond)) }
}

/** The next number up or down, or nearly. */
function next(value: number, side: 1 | -1): number {
  return value === 0 ? side * Number.MIN_VALUE : value + side * Math.abs(value) * Number.EPSILON
}
