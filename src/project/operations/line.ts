/**
 * One line of a project's operations, ready to be computed many times.
 *
 * @module
 */
import type { Escalation, Level, ProjectDescription } from '../../records/core.js'
import type { Escalations } from './escalations.js'
import { levelByMonth } from './levels.js'
import type { DriverTarget, ProjectGrid } from './types.js'

/** What lines are computed from. */
export interface LineContext {
  readonly description: ProjectDescription
  readonly grid: ProjectGrid
  readonly escalations: Escalations
}

/** Kinds of change that multiply lines. */
export type FactorKind = Exclude<DriverTarget['on'], 'inflation' | 'interest-rate' | 'delay' | 'abandonment'>

/** A change that a line follows: of its kind and, where it names one, of this name. */
export interface Followed {
  readonly on: FactorKind
  readonly name: string
  /** Follows only a change that names it. */
  readonly onlyNamed?: true
}

/** A line without the factors of changes. */
export interface Line {
  readonly name: string
  readonly follows: readonly Followed[]
  /** Writes all months for operation that starts so many months after close, at the present levels of prices. */
  readonly write: (out: Float64Array, start: number) => void
}

/** Units of the project's currency for one of a line's, by month; absent for its own. */
export function exchangeColumn(
  currency: string | undefined,
  { description, grid }: LineContext,
): Float64Array | undefined {
  if (currency === undefined || currency === description.currency) return undefined
  return levelByMonth(description.exchangeRates![currency]!, grid)
}

/** Multiplies months by a price: its level, what it is worth in the project's currency, and its escalation. */
export type Pricing = (out: Float64Array, from: number, to: number) => void

export function pricing(
  price: Level,
  currency: string | undefined,
  escalation: Escalation | undefined,
  context: LineContext,
): Pricing {
  const prices = levelByMonth(price, context.grid)
  const rates = exchangeColumn(currency, context)
  if (rates !== undefined)
    for (let month = 0; month < prices.length; month++) prices[month] = prices[month]! * rates[month]!
  if (escalation === undefined) {
    return (out, from, to) => {
      for (let month = from; month <= to; month++) out[month] = out[month]! * prices[month]!
    }
  }
  const levels = context.escalations.column(escalation)
  return (out, from, to) => {
    for (let month = from; month <= to; month++) out[month] = out[month]! * prices[month]! * levels[month]!
  }
}

/** The changes that a line follows in its own currency. */
export function followed(
  on: FactorKind,
  name: string,
  currency: string | undefined,
  description: ProjectDescription,
): Followed[] {
  const own: Followed = { on, name }
  if (currency === undefined || currency === description.currency) return [own]
  return [own, { on: 'exchange-rate', name: currency }]
}
