/**
 * One product for one client: whether it suits, and what would have to be known or to change.
 *
 * @module
 */
import { fillIn } from '../../labels/fill-in.js'
import { PRODUCT_WORDS } from '../../labels/product-words.js'
import { textOf } from '../../records/conditions/condition-text.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import { remainingOf } from '../../records/conditions/remaining-condition.js'
import type { Wording } from '../../records/conditions/statement-text.js'
import type { Truth } from '../../records/core.js'
import { fitOf, wholeCondition } from './product-fit.js'
import type { ProductReading } from './read-product.js'
import type { FitPart, FitScore, ProductRecommendation } from './types.js'

/** What is asked of every product, and in which words it is told. */
export interface Asked {
  readonly leastFit: number
  readonly wording: Wording
}

/** A recommendation before products are ranked. */
export function recommendation(
  id: string,
  reading: ProductReading,
  known: KnownFacts,
  { leastFit, wording }: Asked,
): Omit<ProductRecommendation, 'rank'> {
  const { product } = reading
  const whole = wholeCondition(reading, known)
  const judged = fitOf(product, whole, known, wording)
  const { eligible, missing, fit } = judged
  const remaining = eligible === 'yes' ? undefined : remainingOf(whole, known)
  const byWeight = fit.parts.toSorted((a, b) => b.weight - a.weight)
  const unknown = byWeight.filter(({ grade }) => grade === undefined).map(({ name }) => name)
  return {
    product: id,
    name: product.name[wording.language],
    ...judged,
    suits: both(eligible, reaches(fit, leastFit)),
    fitText: fitText(fit, wording),
    toKnow: [...new Set([...missing, ...unknown])],
    ...(remaining !== undefined && { remaining, remainingText: textOf(remaining, wording) }),
    toImprove: fit.parts
      .filter(part => lossOf(part) > 0)
      .toSorted((a, b) => lossOf(b) - lossOf(a))
      .map(({ name }) => name),
  }
}

/** A fit that reaches what is asked but for its rounding reaches it. */
export const ROUNDING = 1e-12

function reaches({ range }: FitScore, least: number): Truth {
  if (range.lower >= least - ROUNDING) return 'yes'
  return range.upper < least - ROUNDING ? 'no' : 'unknown'
}

function both(a: Truth, b: Truth): Truth {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown'
}

/** What a fact that is known takes from the fit. */
function lossOf({ weight, grade }: FitPart): number {
  return grade === undefined ? 0 : weight * (1 - grade)
}

function fitText({ score, range, coverage }: FitScore, { language }: Wording): string {
  if (score === undefined) return PRODUCT_WORDS['fit.unknown'][language]
  const values = { score: score.toFixed(2), lower: range.lower.toFixed(2), upper: range.upper.toFixed(2) }
  return fillIn(PRODUCT_WORDS[coverage === 1 ? 'fit.score' : 'fit.range'][language], values)
}
