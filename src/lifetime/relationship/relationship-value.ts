/**
 * What is a relationship with a borrower worth today, when it may end before its time in several ways?
 *
 *   value = Σ m(t) e^{−δt} S(t) + Σₖ ∫ vₖ(t) e^{−δt} S(t) hₖ(t) dt + v_T e^{−δT} S(T) − acquisitionCost
 *
 * m are margins on days, hₖ the hazards of the endings that may come (early repayment, refinancing elsewhere, default), vₖ
 * what an ending pays, T the day of the certain ending (maturity), S(t) = exp(−Σₖ∫₀ᵗhₖ) the probability to last until t, and
 * δ = ln(1 + annual rate)/365.25 per day. Endings come at any moment, also between two margins, and are discounted from
 * that moment. Margins are those of a relationship that lasts: they must not be reduced by the same endings beforehand (an
 * expected loss among the margins, or a loss at default among the payments, never both for the same default).
 *
 * Competing risks by cause-specific hazards: Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data,
 * 2nd ed., section 8.2. Value of a customer under hazards: Gupta, Lehmann and Stuart (2004), Valuing Customers, Journal of
 * Marketing Research 41(1).
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import { daysPer } from '../../money/core.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ValueCell, ValuePart } from './cells.js'
import { partsBy } from './cells.js'
import type { Course } from './course.js'
import { courseOf } from './course.js'
import { discountedCells } from './discounted-cells.js'
import { incidenceCurve, survivalCurve } from './ending-curves.js'
import type { Plan } from './read-terms.js'
import { readTerms } from './read-terms.js'
import type { RelationshipTerms } from './terms.js'

/** What relationships that end in one way bring, over their whole time. */
export interface EndingValue {
  /** The ending, or `still running` where none is certain within the days that count. */
  readonly name: string
  /** How likely it is; over all endings 1. */
  readonly probability: number
  /** Expected present value of what is earned until this ending and paid at it, times its probability. */
  readonly value: number
  /** The part of `value` that is paid at the ending. */
  readonly paidAtEnding: number
  /** Expected present value if it ends so: `value / probability`. Absent where it cannot end so. */
  readonly valueIfSo?: number
  /** Probability to have ended so by a day, in days from the valuation date. Absent for what is certain on a day. */
  readonly incidence?: Curve
}

/** What a relationship is worth on the valuation date, and what that is made of. */
export interface RelationshipValue {
  /** The sum of `bySource`. */
  readonly value: number
  /** Present value of every source, `capital charge` and `acquisition cost` among them; what costs is below 0. */
  readonly bySource: readonly ValuePart[]
  /** By facility; `relationship` is what belongs to none in particular. */
  readonly byFacility: readonly ValuePart[]
  /** By ending, in the order in which they were given. */
  readonly byEnding: readonly EndingValue[]
  /** All three ways at once. */
  readonly cells: readonly ValueCell[]
  /** Probability to last, in days from the valuation date; on the last day before what is certain then. */
  readonly survival: Curve
  /** Expected time until it ends, or until the last day that counts, in years of 365.25 days. */
  readonly expectedYears: number
}

/**
 * The expected present value of a relationship with a lender, by source, by facility and by ending.
 *
 * All parts of one kind add up to `value` (to the last digits of the largest of them), and all probabilities to 1.
 *
 * @throws ClienteleError that names the field: `INVALID_DATE`; `OUT_OF_RANGE` for dates before the valuation date, after
 * the last day or in the wrong order; `INVALID_TYPE` for a curve that is no hazard; `CONFLICTING_OPTIONS` for names that
 * occur twice, a second certain ending, or a source that has a place of its own; `MISSING_VALUE` without a last day;
 * `UNKNOWN_OPTION` for a key that does not exist.
 * @example
 * import { relationshipValue } from 'clientele/lifetime'
 * const yearly = (value) => ({ unit: 'year', times: [0], values: [value], between: 'step', quantity: 'hazard' })
 * const { value, bySource, byEnding } = relationshipValue({
 *   valuationDate: '2025-01-01',
 *   margins: [
 *     { source: 'net interest', date: '2026-01-01', amount: 2000 },
 *     { source: 'net interest', date: '2027-01-01', amount: 1200 },
 *     { source: 'operating cost', date: '2026-01-01', amount: -300 },
 *   ],
 *   endings: [
 *     { name: 'maturity', on: '2027-01-01' },
 *     { name: 'default', hazard: yearly(0.02), payments: [{ source: 'loss given default', amount: -20000 }] },
 *   ],
 *   discount: { kind: 'hurdle-rate', annualHurdleRate: 0.1 },
 * })
 * value.toFixed(2) // => '1753.95'
 * bySource.map(part => `${part.name} ${part.value.toFixed(2)}`) // => [ 'net interest 2735.32', 'operating cost -267.35', 'loss given default -714.02' ]
 * byEnding.map(({ name, probability }) => `${name} ${probability.toFixed(4)}`) // => [ 'maturity 0.9608', 'default 0.0392' ]
 */
export function relationshipValue(terms: RelationshipTerms): RelationshipValue {
  const plan = readTerms(terms)
  const course = courseOf(plan)
  const { cells, atEnding } = discountedCells(plan, course)
  const bySource = partsBy('source', cells)
  return {
    value: compensatedSum(bySource.map(part => part.value)),
    bySource,
    byFacility: partsBy('facility', cells),
    byEnding: endingValues(plan, course, partsBy('ending', cells), partsBy('ending', atEnding)),
    cells,
    survival: survivalCurve(course, plan.drawn),
    expectedYears: course.expectedDays / daysPer('year'),
  }
}

function endingValues(
  { drawn }: Plan,
  course: Course,
  values: readonly ValuePart[],
  atEnding: readonly ValuePart[],
): readonly EndingValue[] {
  const { endings, possible, later } = course
  return endings.map(({ name }, k) => {
    const probability = Math.min(1, later[0]![k]!)
    const value = partOf(values, name)
    return {
      name,
      probability,
      value,
      paidAtEnding: partOf(atEnding, name),
      ...(probability > 0 && { valueIfSo: value / probability }),
      ...(possible.includes(k) && { incidence: incidenceCurve(course, drawn, k) }),
    }
  })
}

/** What has no part has no amounts, and is worth nothing. */
function partOf(parts: readonly ValuePart[], name: string): number {
  const part = parts.find(of => of.name === name)
  return part === undefined ? 0 : part.value
}
