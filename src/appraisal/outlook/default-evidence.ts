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
  return late === undefined ? undefined : scored(late, learnt.lateShare, rules.sources.repayment, bookLogOdds)
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
  { sources }: DefaultPolicy,
  bookLogOdds: number,
): Evidence | undefined {
  const report = reportOf(client)
  const book = ofGrade(learnt.bureaus, report?.bureau)
  if (report?.score === undefined || book === undefined) return undefined
  const worse = { ...book, mean: -book.mean }
  return scored(-report.score, worse, sources.bureau, bookLogOdds, learnt.slopes.bureau, ageOf(client, report.date))
}

function accountsEvidence(
  client: ClientCase,
  learnt: OutlookLearnt,
  { sources }: DefaultPolicy,
  bookLogOdds: number,
): Evidence | undefined {
  const last = lastOf(client)
  const score = last === undefined ? undefined : accountsScore(last)
  if (last === undefined || score === undefined) return undefined
  const age = ageOf(client, last.periodEnd)
  return scored(score, learnt.accounts, sources.accounts, bookLogOdds, learnt.slopes.accounts, age)
}

/** A score in standard deviations of the book, times what one adds; none where the book does not tell good from bad. */
function scored(
  score: number,
  { mean, standardDeviation }: FigureOfBook,
  { deviation, levelDeviation, slope }: ScoredSourcePolicy,
  bookLogOdds: number,
  learnt?: LearntCoefficient,
  ageYears = 0,
): Evidence | undefined {
  if (!(standardDeviation > 0)) return undefined
  const distance = Math.max(-FARTHEST, Math.min(FARTHEST, (score - mean) / standardDeviation))
  const { value = slope, standardError = levelDeviation } = learnt ?? {}
  return {
    logOdds: bookLogOdds + value * distance,
    deviation,
    ageYears,
    levelDeviation: standardError * Math.max(1, Math.abs(distance)),
  }
}

/** Standard deviations beyond which a score says no more. */
const FARTHEST = 4

function ageOf({ asOf }: ClientCase, date: Parameters<typeof parseDay>[0]): number {
  const day = parseDay(date)
  return day === undefined ? 0 : yearsOf(asOf - day)
}

function yearsOf(days = 0): number {
  return Math.max(0, days) / YEAR
}
