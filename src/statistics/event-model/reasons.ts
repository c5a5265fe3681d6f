/**
 * Why a client is likelier, or less likely, than the average client.
 *
 * @module
 */
import { fillIn } from '../../labels/fill-in.js'
import { PORTRAIT_WORDS } from '../../labels/portrait-words.js'
import type { Language } from '../../labels/words.js'
import type { NamedAttributes } from '../attribute-columns/types.js'
import { ownValue } from '../own-value.js'
import type { EventModel } from './types.js'

/** What one attribute adds. */
export interface EventReason {
  readonly attribute: string
  /** Log-odds beyond those of the average client; negative where it takes away. */
  readonly contribution: number
  readonly text: string
}

/** In which words reasons are told. */
export interface Told {
  readonly language: Language
  readonly attributes: NamedAttributes
}

/** Log-odds below this are no reason. */
const LEAST = 0.01
/** Odds nearer to those of the average client are told with a digit more, or 1.01 times would be 1 times. */
const NEAR = 0.1

/** What each attribute adds to the log-odds of each row beyond its mean, its words together. */
export function contributionsOf(
  { features, coefficients, recalibration }: EventModel,
  values: readonly Float64Array[],
): ReadonlyMap<string, Float64Array> {
  const { slope = 1 } = recalibration ?? {}
  const found = new Map<string, Float64Array>()
  for (const [j, { attribute }] of features.entries()) {
    const column = values[j]!
    const sums = found.get(attribute) ?? new Float64Array(column.length)
    const step = slope * coefficients[j]!
    for (let i = 0; i < sums.length; i++) sums[i]! += step * column[i]!
    found.set(attribute, sums)
  }
  return found
}

/** The attributes that move one row, the most first. */
export function reasonsOf(
  contributions: ReadonlyMap<string, Float64Array>,
  row: number,
  told: Told,
): readonly EventReason[] {
  return Array.from(contributions, ([attribute, of]) => ({ attribute, contribution: of[row]! }))
    .filter(({ contribution }) => Math.abs(contribution) >= LEAST)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .map(reason => ({ ...reason, text: reasonText(reason.attribute, reason.contribution, told) }))
}

function reasonText(attribute: string, contribution: number, { language, attributes }: Told): string {
  const key = contribution > 0 ? 'portrait.reason-more' : 'portrait.reason-less'
  const own = ownValue(attributes, attribute)?.name?.[language] ?? attribute
  const digits = Math.abs(contribution) < NEAR ? 3 : 2
  return fillIn(PORTRAIT_WORDS[key][language], {
    attribute: own,
    times: String(Number(Math.exp(contribution).toPrecision(digits))),
  })
}
