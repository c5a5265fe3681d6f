/**
 * May this client have this product, and how well does it fit?
 *
 *   fit = Σ wⱼ gⱼ / Σ wⱼ over what is known;   gⱼ within [0, 1]
 *
 * What is missing widens the range of the fit by its weight, and leaves eligibility open only where it could decide it.
 *
 * @module
 */
import { judgementOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import { expectKinds, readFacts } from '../../records/conditions/read-facts.js'
import type { Wording } from '../../records/conditions/statement-text.js'
import { readWording } from '../../records/conditions/statement-text.js'
import type { Condition, ConditionTextOptions, Facts } from '../../records/core.js'
import type { Grade } from '../../records/partial-score.js'
import { partialScore } from '../../records/partial-score.js'
import { criterionReason, gradeOf } from './criteria.js'
import type { ProductReading } from './read-product.js'
import { readProduct } from './read-product.js'
import type { FitCriterion, FitScore, Product, ProductFit } from './types.js'

/**
 * Whether a client may have a product, by its eligibility and, as far as the client asks for something, its terms; and how well
 * it fits, with the part of each criterion.
 *
 * @param facts by name; leave out what is not known. Facts that the product does not read do not matter.
 * @throws ClienteleError naming the part of the product at fault (`product.fit[1].weight`), or the fact (`facts.amount`).
 * @example
 * import { PRODUCT_CATALOGUE, productFit } from 'clientele/project'
 * const line = PRODUCT_CATALOGUE.rules.products['supply-chain-finance']
 * const facts = { sanctioned: false, purpose: 'supply-chain', buyerConfirmsInvoices: true, yearsWithBuyer: 4, amount: 100_000 }
 * const { eligible, reasons, fit } = productFit(line, facts)
 * eligible // => 'no'
 * reasons // => [ 'amount 100,000 is below 500,000' ]
 * fit.score // => 0.8
 * fit.coverage // => 0.2222222222222222
 */
export function productFit(product: Product, facts: Facts, options: ConditionTextOptions = {}): ProductFit {
  const reading = readProduct(product, 'product')
  const known = readFacts(facts)
  expectKinds(known, reading.kinds)
  return fitOf(product, wholeCondition(reading, known), known, readWording(options))
}

/** The same where product, facts and words were checked before. */
export function fitOf(product: Product, whole: Condition, known: KnownFacts, wording: Wording): ProductFit {
  const { holds, reasons, missing } = judgementOf(whole, known, wording)
  return { eligible: holds, reasons, missing, fit: fitScore(product.fit, known, wording) }
}

/** Eligibility, and what the terms say of what is known of a request. */
export function wholeCondition({ product, terms }: ProductReading, known: KnownFacts): Condition {
  return { all: [product.eligibility, ...terms.filter(({ fact }) => known.has(fact))] }
}

function fitScore(criteria: readonly FitCriterion[], known: KnownFacts, wording: Wording): FitScore {
  const weights = Object.fromEntries(criteria.map(({ fact, weight }) => [fact, weight]))
  const grades = Object.fromEntries(criteria.map(criterion => [criterion.fact, gradeOfFact(criterion, known)]))
  const { parts, ...score } = partialScore(weights, grades)
  const partOf = new Map(parts.map(part => [part.name, part]))
  return {
    ...score,
    parts: criteria.map(criterion => ({
      ...partOf.get(criterion.fact)!,
      reason: criterionReason(criterion, known.get(criterion.fact), wording),
    })),
  }
}

function gradeOfFact(criterion: FitCriterion, known: KnownFacts): Grade | undefined {
  const fact = known.get(criterion.fact)
  if (fact === undefined) return undefined
  const grade = gradeOf(criterion, fact)
  return { ...(typeof fact === 'number' && { figure: fact }), grade, lower: grade, upper: grade }
}
