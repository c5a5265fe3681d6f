/**
 * What is known of a client's credit, source by source, as log-odds of default within a year.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import { lastOf } from '../../records/attributes/accounts.js'
import { reportOf } from '../../records/attributes/credit.js'
import type { ClientCase } from '../case/types.js'
import { accountsScore } from './accounts-score.js'
import { YEAR } from './counting.js'
import { distanceOf } from './distance.js'
import { hazardOf, logOddsOf, probabilityOf } from './log-odds.js'
import type { Evidence } from './pool.js'
import type { DefaultPolicy, FigureOfBook, LearntCoefficient, OutlookLearnt, ScoredSourcePolicy } from './types.js'

/** Sources that say one thing of all years ahead; a project says one of each. */
export type SourceName = 'rating' | 'bureau' | 'accounts' | 'repayment'

/** In the order in which they are told. */
export const SOURCES: readonly SourceName[] = ['rating', 'bureau', 'accounts', 'repayment']

/** Whether a source can be known of a client at all. */
export function applies(source: SourceName, { client: { entityType } }: ClientCase): boolean {
  if (source === 'accounts') return entityType === 'company'
  return source !== 'bureau' || (entityType !== 'public-entity' && entityType !== 'project-company')
}

/** What a source says where the book says `bookLogOdds`; undefined where it is not known. */
export function evidenceOf(
  source: SourceName,
  client: ClientCase,
  learnt: OutlookLearnt,
  rules: DefaultPolicy,
  bookLogOdds: number,
): Evidence | undefined {
  if (source === 'rating') return ratingEvidence(client, learnt, rules)
  if (source === 'bureau') return bureauEvidence(client, learnt, rules, bookLogOdds)
  if (source === 'accounts') return accountsEvidence(client, learnt, rules, bookLogOdds)
  const late = client.figure('lateShare')
  return late === undefined ? undefined : scored(late, learnt.lateShare, rules.sources.repayment, rules, bookLogOdds)
}

/** The probability of the rating, moved by how the grade has done here. */
function ratingEvidence(client: ClientCase, learnt: OutlookLearnt, rules: DefaultPolicy): Evidence | undefined {
  const rating = client.fact('rating')
  const grade = typeof rating === 'string' ? rating : undefined
  const stated = client.figure('ratedProbabilityOfDefault') ?? ofGrade(rules.ratings, grade)
  if (stated === undefined) return undefined
  const { defaults, expected } = ofGrade(learnt.ratings, grade) ?? NO_RECORD
  const { ratingDefaults, sources } = rules
  const multiple = (ratingDefaults + defaults) / (ratingDefaults + expected)
  const { deviation, levelDeviation } = sources.rating
  return {
    logOdds: logOddsOf(probabilityOf(multiple * hazardOf(Math.min(stated, SUREST)))),
    deviation,
    ageYears: yearsOf(client.figure('ratingAgeDays')),
    levelDeviation: Math.sqrt(levelDeviation ** 2 + 1 / (ratingDefaults + defaults)),
  }
}

const NO_RECORD = { defaults: 0, expected: 0 }
/** A hazard of certainty has no end. */
const SUREST = 0.95

function ofGrade<T>(by: Readonly<Record<string, T>>, grade: string | undefined): T | undefined {
  return grade !== undefined && Object.hasOwn(by, grade) ? by[grade] : undefined
}

/** The last report's score among those of the same bureau; more is better there. */
function bureauEvidence(
  client: ClientCase,
  learnt: OutlookLearnt,
  rules: DefaultPolicy,
  bookLogOdds: number,
): Evidence | undefined {
  const report = reportOf(client)
  const book = ofGrade(learnt.bureaus, report?.bureau)
  if (report?.score === undefined || book === undefined) return undefined
  const [worse, age] = [{ ...book, mean: -book.mean }, ageOf(client, report.date)]
  return scored(-report.score, worse, rules.sources.bureau, rules, bookLogOdds, learnt.slopes.bureau, age)
}

function accountsEvidence(
  client: ClientCase,
  learnt: OutlookLearnt,
  rules: DefaultPolicy,
  bookLogOdds: number,
): Evidence | undefined {
  const last = lastOf(client)
  const score = last === undefined ? undefined : accountsScore(last)
  if (last === undefined || score === undefined) return undefined
  const age = ageOf(client, last.periodEnd)
  return scored(score, learnt.accounts, rules.sources.accounts, rules, bookLogOdds, learnt.slopes.accounts, age)
}

/** A score in standard deviations of the book, times what one adds; none where the book does not tell good from bad. */
function scored(
  score: number,
  book: FigureOfBook,
  rules: ScoredSourcePolicy,
  { spread }: DefaultPolicy,
  bookLogOdds: number,
  learnt?: LearntCoefficient,
  ageYears = 0,
): Evidence | undefined {
  const distance = distanceOf(score, book)
  if (distance === undefined) return undefined
  const { value, standardError } = learnt ?? { value: rules.slope, standardError: rules.slopeDeviation }
  const slope = Math.min(value, MOST_TOLD * spread)
  return {
    logOdds: bookLogOdds + slope * distance,
    deviation: deviationOf(slope, spread),
    ageYears,
    levelDeviation: standardError * Math.abs(distance),
  }
}

/** No score tells all that there is between clients. */
const MOST_TOLD = 0.95

function deviationOf(slope: number, spread: number): number {
  return Math.sqrt(spread ** 2 - slope ** 2)
}

/** How far the truth lies from what a source says, once it is known. */
export function deviationLeft(source: SourceName, learnt: OutlookLearnt, { sources, spread }: DefaultPolicy): number {
  if (source === 'rating') return sources.rating.deviation
  const { value } = (source === 'repayment' ? undefined : learnt.slopes[source]) ?? { value: sources[source].slope }
  return deviationOf(Math.min(value, MOST_TOLD * spread), spread)
}

function ageOf({ asOf }: ClientCase, date: Parameters<typeof parseDay>[0]): number {
  const day = parseDay(date)
  return day === undefined ? 0 : yearsOf(asOf - day)
}

function yearsOf(days = 0): number {
  return Math.max(0, days) / YEAR
}
