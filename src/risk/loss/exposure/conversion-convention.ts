/**
 * What a conversion factor converts. Four conventions share the name; the same default gives four numbers:
 *
 *   loan-equivalent         f = (EAD − drawn) / (limit − drawn)     share of the undrawn part that is drawn until default
 *   additional-utilisation  f = (EAD − drawn) / limit               the same in parts of the limit
 *   limit-factor            f = EAD / limit                         share of the limit that is drawn at default
 *   drawn-factor            f = EAD / drawn                         multiple of what is drawn
 *
 * Sources: CRR art. 4(1)(56) and 166(8): the first; Moral (2006), EAD estimates for facilities with explicit limits, in
 * Engelmann and Rauhmeier, The Basel II risk parameters; Jacobs (2010), An empirical study of exposure at default, Journal of
 * Advanced Studies in Finance 1: all four.
 *
 * @module
 */
import { expectOneOf } from '../../../errors/index.js'

/** What a conversion factor converts. */
export type ConversionConvention = 'loan-equivalent' | 'additional-utilisation' | 'limit-factor' | 'drawn-factor'

/** Every convention. */
export const CONVERSION_CONVENTIONS: readonly ConversionConvention[] = [
  'loan-equivalent',
  'additional-utilisation',
  'limit-factor',
  'drawn-factor',
]

/** What the factor multiplies, and what it is added to. */
interface ConventionForm {
  readonly base: (drawn: number, limit: number) => number
  readonly added: (drawn: number) => number
}

const NOTHING = () => 0
const DRAWN = (drawn: number) => drawn
const FORMS: Readonly<Record<ConversionConvention, ConventionForm>> = {
  'loan-equivalent': { base: (drawn, limit) => Math.max(0, limit - drawn), added: DRAWN },
  'additional-utilisation': { base: (_, limit) => limit, added: DRAWN },
  'limit-factor': { base: (_, limit) => limit, added: NOTHING },
  'drawn-factor': { base: DRAWN, added: NOTHING },
}

/** The form of a convention; `'loan-equivalent'` by default. */
export function conventionForm(convention: ConversionConvention | undefined): ConventionForm {
  return FORMS[expectOneOf(convention ?? 'loan-equivalent', CONVERSION_CONVENTIONS, 'options.convention')]
}
