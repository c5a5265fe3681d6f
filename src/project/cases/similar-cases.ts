/**
 * Which past financings are most like this one?
 *
 * @module
 */
import { isoDate } from '../../money/core.js'
import { readFacts } from '../../records/conditions/read-facts.js'
import type { Facts } from '../../records/core.js'
import { distancesFrom } from '../../statistics/gower/distances.js'
import type { GowerDistances } from '../../statistics/index.js'
import { gower } from '../../statistics/index.js'
import { described } from './case-columns.js'
import { caseReasons } from './case-reasons.js'
import { knownThen } from './known-then.js'
import { readyLibrary } from './library.js'
import { reviveCaseLibrary } from './library-codec.js'
import type { Search, SimilarCasesOptions } from './read-search.js'
import { readSearch } from './read-search.js'
import type { CaseLibrary, LibraryCase, SimilarCase, SimilarCases } from './types.js'
import { wholeSteps } from './whole-steps.js'

/**
 * Past financings like this one, nearest first, each with the reasons.
 *
 * @param library of `caseLibrary` or `reviveCaseLibrary`.
 * @param facts what is known of the financing asked about; what the library does not compare by is ignored.
 * @throws ClienteleError `MISSING_VALUE` or `INVALID_DATE` without a day; `OUT_OF_RANGE`, `INVALID_TYPE`; a fact of another
 * kind than described is named (`facts.amount`).
 * @see Gower (1971) for the distance; Aamodt and Plaza (1994), Case-based reasoning, AI Communications 7(1), for the cycle
 * of retrieving and reusing cases.
 * @example
 * import { caseLibrary, similarCases } from 'clientele/project'
 * const library = caseLibrary(
 *   [
 *     { id: 'W-1', agreedOn: '2019-03-01', facts: { amount: 40e6, sector: 'wind' }, terms: { margin: 0.021 } },
 *     { id: 'W-2', agreedOn: '2021-09-01', facts: { amount: 20e6, sector: 'wind' }, terms: { margin: 0.019 } },
 *     { id: 'S-1', agreedOn: '2020-06-15', facts: { amount: 10e6, sector: 'solar' }, terms: { margin: 0.018 } },
 *   ],
 *   { amount: { kind: 'number', scale: 'log' }, sector: { kind: 'nominal' } },
 * )
 * const { cases, leftOut } = similarCases(library, { amount: 20e6, sector: 'wind' }, { asOf: '2021-01-01' })
 * cases.map(found => [found.case.id, found.distance]) // => [ [ 'W-1', 0.25 ], [ 'S-1', 0.75 ] ]
 * cases[1].differs.map(reason => reason.text)
 * // => [ 'sector: wind here, solar there', 'amount: 20,000,000 here, 10,000,000 there' ]
 * leftOut.notYetKnown // => 1
 */
export function similarCases(library: CaseLibrary, facts: Facts, options: SimilarCasesOptions): SimilarCases {
  const search = readSearch(options)
  const { library: read, table, days } = readyLibrary(library, reviveCaseLibrary)
  const { attributes } = read.scale.params
  const question = described(Object.fromEntries(readFacts(facts)), attributes)
  const distances = distancesFrom(table, question, 'facts')
  const { found, leftOut } = withinReach(distances, days, search)
  const ranked = found.sort(nearestFirst(distances, days, read.cases)).slice(0, search.count)
  const cases = ranked.map((row): SimilarCase => {
    const past = read.cases[row]!
    const { parts } = gower.distance(read.scale, question, described(past.facts, attributes))
    const { status } = knownThen(past, search.day)
    const [distance, coverage] = [distances.values[row]!, distances.coverage[row]!]
    return { case: past, distance, coverage, status, ...caseReasons(parts, question, past.facts) }
  })
  return {
    kind: 'similar-cases',
    asOf: isoDate(search.day),
    cases,
    leftOut: { ...leftOut, beyondCount: found.length - cases.length },
  }
}

/** Rows that were known, covered and near enough, and how many were not. */
function withinReach({ values, defined, coverage }: GowerDistances, days: Int32Array, search: Search) {
  const leftOut = { notYetKnown: 0, tooLittleKnown: 0, tooFar: 0 }
  const found: number[] = []
  const [leastCoverage, furthest] = [wholeSteps(search.leastCoverage), wholeSteps(search.furthest)]
  for (let row = 0; row < days.length; row++) {
    if (days[row]! >= search.day) leftOut.notYetKnown++
    else if (defined[row] === 0 || wholeSteps(coverage[row]!) < leastCoverage) leftOut.tooLittleKnown++
    else if (wholeSteps(values[row]!) > furthest) leftOut.tooFar++
    else found.push(row)
  }
  return { found, leftOut }
}

/** Of equal distance the better covered, then the later one, then by id: the order of the library changes nothing. */
function nearestFirst({ values, coverage }: GowerDistances, days: Int32Array, cases: readonly LibraryCase[]) {
  return (one: number, other: number): number =>
    wholeSteps(values[one]!) - wholeSteps(values[other]!) ||
    wholeSteps(coverage[other]!) - wholeSteps(coverage[one]!) ||
    days[other]! - days[one]! ||
    (cases[one]!.id < cases[other]!.id ? -1 : 1)
}
