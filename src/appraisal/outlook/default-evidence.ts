/**
 * What is known of a client's credit, source by source, as log-odds of default within a year.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import type { Credit } from './credit.js'
import { distanceOf } from './distance.js'
import type { OutlookLearnt } from './learnt-types.js'
import { hazardOf, logOddsOf, probabilityOf } from './log-odds.js'
import type { Evidence } from './pool.js'
import type { DefaultPolicy, ScoredSource } from './types.js'

/** Sources that say one thing of all years ahead; a project says one of each. */
export type SourceName = 'rating' | ScoredSource

/** In the order in which they are told. */
export const SOURCES: readonly SourceName[] = ['rating', 'bureau', 'accounts', 'repayment']

/** What is learnt of the book by which sources are read. */
export type CreditBook = Pick<OutlookLearnt, 'ratings' | 'accounts' | 'lateShare' | 'bureaus' | 'slopes'>

/** Whether a source can be known of a client at all. */
export function applies(source: SourceName, { client: { entityType } }: ClientCase): boolean {
  if (source === 'accounts') return entityType === 'company'
  return source !== 'bureau' || (entityType !== 'public-entity' && entityType !== 'project-company')
}

/** What a source says where the book says `bookLogOdds`; undefined where it is not known. */
export function evidenceOf(
  source: SourceName,
  credit: Credit,
  book: CreditBook,
  rules: DefaultPolicy,
  bookLogOdds: number,
): Evidence | undefined {
  return source === 'rating'
    ? ratingEvidence(credit, book, rules)
    : scoredEvidence(source, credit, book, rules, bookLogOdds)
}

/** The probability of the rating, moved by how the grade has done here. */
function ratingEvidence(
  { rating: entry, ratingYears }: Credit,
  { ratings }: CreditBook,
  rules: DefaultPolicy,
): Evidence | undefined {
  if (entry === undefined) return undefined
  const stated = entry.probabilityOfDefault ?? ofName(rules.ratings, entry.rating)
  if (stated === undefined) return undefined
  const { defaults, expected } = ofName(ratings, entry.rating) ?? NO_RECORD
  const { ratingDefaults, sources } = rules
  const multiple = (ratingDefaults + defaults) / (ratingDefaults + expected)
  const { deviation, levelDeviation } = sources.rating
  return {
    logOdds: logOddsOf(probabilityOf(multiple * hazardOf(Math.min(stated, SUREST)))),
    deviation,
    ageYears: ratingYears,
    levelDeviation: Math.sqrt(levelDeviation ** 2 + 1 / (ratingDefaults + defaults)),
  }
}

const NO_RECORD = { defaults: 0, expected: 0 }
/** A hazard of certainty has no end. */
const SUREST = 0.95

function ofName<T>(by: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(by, name) ? by[name] : undefined
}

/**
 * A distance from the book, times what one adds. In the mean of clients, e^(slope × distance) is e^(slope²/2): that is taken off, so that
 * the mean is the book's.
 */
function scoredEvidence(
  source: ScoredSource,
  credit: Credit,
  book: CreditBook,
  { spread }: DefaultPolicy,
  bookLogOdds: number,
): Evidence | undefined {
  const told = distanceTold(source, credit, book)
  if (told === undefined) return undefined
  const { value, standardError } = book.slopes[source]
  const slope = Math.min(value, MOST_TOLD * spread)
  return {
    logOdds: bookLogOdds + slope * told.distance - slope ** 2 / 2,
    deviation: deviationOf(slope, spread),
    ageYears: told.ageYears,
    levelDeviation: standardError * Math.abs(told.distance),
  }
}

/** How much worse than the book a score was, in standard deviations; none where the book does not tell good from bad. */
export function distanceTold(
  source: ScoredSource,
  { report, reportYears, accounts, accountsYears, lateShare }: Credit,
  book: Omit<CreditBook, 'slopes' | 'ratings'>,
): { readonly distance: number; readonly ageYears: number } | undefined {
  if (source === 'bureau') {
    const better = report && distanceOf(report.score, ofName(book.bureaus, report.bureau))
    return better === undefined ? undefined : { distance: -better, ageYears: reportYears }
  }
  const [distance, ageYears] =
    source === 'accounts'
      ? [distanceOf(accounts, book.accounts), accountsYears]
      : [distanceOf(lateShare, book.lateShare), 0]
  return distance === undefined ? undefined : { distance, ageYears }
}

/** No score tells all that there is between clients. */
const MOST_TOLD = 0.95

function deviationOf(slope: number, spread: number): number {
  return Math.sqrt(spread ** 2 - slope ** 2)
}

/** How far the truth lies from what a source says, once it is known. */
export function deviationLeft(source: SourceName, { slopes }: CreditBook, { sources, spread }: DefaultPolicy): number {
  return source === 'rating'
    ? sources.rating.deviation
    : deviationOf(Math.min(slopes[source].value, MOST_TOLD * spread), spread)
}
