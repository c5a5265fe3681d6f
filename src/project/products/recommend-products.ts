/**
 * Which products suit a client, why, and what would have to be known or to change for the others.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectText, reject } from '../../errors/index.js'
import { expectKinds, readFacts } from '../../records/conditions/read-facts.js'
import { readWording } from '../../records/conditions/statement-text.js'
import type { Facts, Truth } from '../../records/core.js'
import { readCatalogue } from './product-catalogue.js'
import type { Asked } from './recommendation.js'
import { ROUNDING, recommendation } from './recommendation.js'
import type { FitScore, ProductCatalogue, ProductRecommendations, ProductRules, RecommendOptions } from './types.js'

/**
 * All products of a catalogue for one client, the best first: those that suit, those that may once more is known, those that do
 * not. Within each the order is by the fit that is assured however missing facts turn out, then by the fit that is possible, then
 * that of the catalogue.
 *
 * @param facts by name; leave out what is not known.
 * @throws ClienteleError as `productCatalogue` does; `INVALID_TYPE` for a fact of another kind than the products take it for;
 * `OUT_OF_RANGE` for `leastFit` outside [0, 1].
 * @example
 * import { PRODUCT_CATALOGUE, recommendProducts } from 'clientele/project'
 * const facts = { sanctioned: false, purpose: 'research', highTechCertified: true, monthsOfCash: 15, amount: 4_000_000 }
 * const [first] = recommendProducts(PRODUCT_CATALOGUE, facts).products
 * first.name // => 'R&D loan'
 * first.suits // => 'unknown'
 * first.fitText // => 'fit is 0.50 by what is known, 0.17 to 0.83 once all is'
 * first.toKnow // => [ 'researchShareOfRevenue', 'patentsGranted', 'grantConfirmed' ]
 */
export function recommendProducts(
  catalogue: ProductCatalogue,
  facts: Facts,
  options: RecommendOptions = {},
): ProductRecommendations {
  const readings = readCatalogue(catalogue)
  const known = readFacts(facts)
  for (const { kinds } of readings.values()) expectKinds(known, kinds)
  const asked = readOptions(options, catalogue.rules)
  const judged = [...readings].map(([id, reading]) => recommendation(id, reading, known, asked))
  const ranked = judged.toSorted((a, b) => ORDER[a.suits] - ORDER[b.suits] || byFit(a.fit, b.fit))
  return {
    name: expectText(catalogue.name, 'catalogue.name'),
    from: expectText(catalogue.from, 'catalogue.from'),
    products: ranked.map((one, i) => ({ ...one, rank: i + 1 })),
    unread: [...known.keys()].filter(fact => ![...readings.values()].some(({ kinds }) => kinds.has(fact))),
  }
}

const ORDER: Readonly<Record<Truth, number>> = { yes: 0, unknown: 1, no: 2 }

/** Fits that differ but by their rounding are the same. */
function byFit({ range: a }: FitScore, { range: b }: FitScore): number {
  return rounded(b.lower) - rounded(a.lower) || rounded(b.upper) - rounded(a.upper)
}

function rounded(share: number): number {
  return Math.round(share / ROUNDING)
}

/** Facts are called as the catalogue calls them where the options do not. */
function readOptions(options: RecommendOptions, { facts }: ProductRules): Asked {
  expectKnownKeys(options, ['language', 'names', 'leastFit'], 'options')
  const { leastFit = 0.5, ...words } = options
  const share = expectFinite(leastFit, 'options.leastFit')
  if (share < 0 || share > 1) reject('OUT_OF_RANGE', 'options.leastFit', 'a fit within [0, 1]', leastFit)
  const { language, nameOf } = readWording(words)
  const own = (fact: string): string => (Object.hasOwn(facts, fact) ? facts[fact]![language] : fact)
  const isNamed = (fact: string): boolean => words.names !== undefined && Object.hasOwn(words.names, fact)
  return { leastFit: share, wording: { language, nameOf: fact => (isNamed(fact) ? nameOf(fact) : own(fact)) } }
}
