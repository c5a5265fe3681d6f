/**
 * What did similar financings pay, and how did they end?
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import { expectColumns, PROBABILITY } from '../../statistics/columns.js'
import { herfindahl } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { ownValue } from '../../statistics/own-value.js'
import { caseWarnings } from './case-warnings.js'
import { endingEvidence } from './ending-evidence.js'
import type { CaseEvidence, CaseEvidenceOptions } from './evidence-types.js'
import { figureEvidence } from './figure-evidence.js'
import type { SimilarCases } from './types.js'
import type { WeightedCase } from './weighted-cases.js'
import { weightedCases } from './weighted-cases.js'

const SHARES: readonly number[] = [0.1, 0.25, 0.5, 0.75, 0.9]

/**
 * What similar financings paid (quantiles of every number among their terms), how they ended, and what defaults lost: the
 * nearer a case, the more it counts.
 *
 * Evidence is of the cases a lender has. They were accepted by rules of their time, so that what would have become of those
 * declined is not in it.
 *
 * @param similar an answer of `similarCases`.
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE` or `UNKNOWN_OPTION` naming what is at fault.
 * @see Akinshin (2023), arXiv:2304.07265, for quantiles; Wilson (1927), JASA 22, for intervals; Manski (1989), Anatomy of the
 * selection problem, Journal of Human Resources 24(3), for bounds by what is not known.
 * @example
 * import { caseEvidence, caseLibrary, similarCases } from 'clientele/project'
 * const wind = (id, agreedOn, amount, margin, what, on) =>
 *   ({ id, agreedOn, facts: { amount }, terms: { margin }, events: what ? [{ what, on }] : [] })
 * const library = caseLibrary(
 *   [
 *     wind('W-1', '2012-03-01', 30e6, 0.024, 'repaid', '2019-03-01'),
 *     wind('W-2', '2013-05-01', 40e6, 0.022, 'defaulted', '2016-01-10'),
 *     wind('W-3', '2018-09-01', 25e6, 0.019),
 *   ],
 *   { amount: { kind: 'number', range: [0, 100e6] } },
 * )
 * const { figures, endings } = caseEvidence(similarCases(library, { amount: 30e6 }, { asOf: '2020-01-01' }))
 * figures[0].quantiles.map(({ value }) => value.toFixed(4)) // => [ '0.0196', '0.0205', '0.0220', '0.0230', '0.0236' ]
 * endings.counts // => { running: 1, repaid: 1, prepaid: 0, restructured: 0, defaulted: 1 }
 * endings.defaulted.share.toFixed(2) // => '0.49'
 * endings.defaulted.bounds.upper.toFixed(2) // => '0.66'
 */
export function caseEvidence(similar: SimilarCases, options: CaseEvidenceOptions = {}): CaseEvidence {
  expectKnownKeys(options, ['bandwidth', 'shares', 'level'], 'options')
  const { bandwidth, shares = SHARES, level } = options
  expectColumns(['options.shares', shares, PROBABILITY])
  const asked = Array.from(shares)
  const nominal = expectLevel(level)
  const { asOf, cases } = weightedCases(similar, bandwidth)
  const names = [...new Set(cases.flatMap(one => Object.keys(one.case.terms)))].sort()
  const figures = names.flatMap(name => {
    const numbers = numbersOf(cases, one => ownValue(one.case.terms, name))
    return numbers.length === 0 ? [] : [figureEvidence(name, numbers, asked)]
  })
  const losses = numbersOf(cases, ({ lossRate }) => lossRate)
  const all = cases.reduce((sum, { weight }) => sum + weight, 0)
  const endings = cases.length === 0 ? undefined : endingEvidence(cases, nominal)
  return {
    asOf,
    cases: cases.length,
    ...(cases.length > 0 && { effectiveCases: herfindahl(cases.map(({ weight }) => weight)).effectiveNumber }),
    weights: cases.map(({ case: { id }, weight }) => ({ id, weight: weight / all })),
    figures,
    ...(endings !== undefined && { endings }),
    ...(losses.length > 0 && { losses: figureEvidence('lossRate', losses, asked) }),
    warnings: caseWarnings(cases.length, endings),
  }
}

/** What of cases is a number, with their weights. */
function numbersOf(cases: readonly WeightedCase[], figureOf: (one: WeightedCase) => unknown) {
  return cases.flatMap(one => {
    const value = figureOf(one)
    return typeof value === 'number' ? [{ value, weight: one.weight }] : []
  })
}
