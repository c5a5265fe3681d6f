/**
 * How likely is default in each year ahead?
 *
 * Sources are pooled about the book (`pool.ts`), alarms added, and the client moves towards the book with the years. A project adds, year
 * by year, what its planned cash says. Who is in default now is in default.
 *
 * @module
 */

import { normalQuantile } from '../../numeric/core.js'
import { conditionalAt } from '../../risk/one-factor.js'
import type { ClientCase } from '../case/types.js'
import type { HazardOutlook, MissingInput } from '../shapes/outlook.js'
import { correctionOf } from './correction.js'
import type { Credit } from './credit.js'
import { creditOn } from './credit.js'
import type { SourceName } from './default-evidence.js'
import { applies, deviationLeft, evidenceOf, SOURCES } from './default-evidence.js'
import { hazardOf, hazardOfLogOdds, probabilityOf } from './log-odds.js'
import type { Evidence, Standing } from './pool.js'
import { logOddsAhead, pooled, toldBy } from './pool.js'
import { projectEvidence } from './project-evidence.js'
import { readsOf } from './reads-of.js'
import type { OutlookRun } from './run.js'

/** Hazard a year of who is in default already: survival of a half-year is one in 10⁸. */
const CERTAIN = 36

/** The hazard of default. */
export function defaultsOf(client: ClientCase, run: OutlookRun): HazardOutlook {
  const { policy, book } = run
  if (client.fact('inDefault') === true) return inDefault(policy.horizonYears)
  const credit = creditOn(client, client.asOf)
  const { known, missing, basis } = knownOf(client, credit, run)
  const cover = projectEvidence(client, run)
  const told = cover === undefined ? known : [...known, cover[0]!]
  const standing = pooled(book, told)
  const { moved, variance } = correctionOf(client, credit, told, cover !== undefined, run)
  const perYear = Array.from({ length: policy.horizonYears }, (_, year) => {
    const { evidence, alarms } = moved
    const correction =
      evidence * Math.exp(-book.returnPerYear * year) + alarms * Math.exp(-policy.defaults.alarms.fadePerYear * year)
    const logOdds =
      cover === undefined
        ? logOddsAhead(book, standing, year)
        : logOddsAhead(book, pooled(book, [...known.map(source => olderBy(source, year)), cover[year]!]), 0)
    return stressed(hazardOfLogOdds(logOdds + correction), run, year)
  })
  const levels = standing.levelVariance + variance + (told.length === 0 ? run.bookDeviation ** 2 : 0)
  const gaps = missingOf(run, told, missing, standing)
  return {
    perYear,
    parameterDeviation: Math.sqrt(levels + gaps.left),
    missingDeviation: gaps.deviation,
    missing: gaps.missing,
    basis: cover === undefined ? basis : 'project',
  }
}

/** Sources that are known, those that could be, and the one that tells most. */
interface Known {
  readonly known: readonly Evidence[]
  readonly missing: readonly SourceName[]
  readonly basis: SourceName | 'book'
}

function knownOf(client: ClientCase, credit: Credit, { learnt, policy, book }: OutlookRun): Known {
  const known: Evidence[] = []
  const missing: SourceName[] = []
  let basis: Known['basis'] = 'book'
  let most = 0
  for (const source of SOURCES) {
    if (!applies(source, client)) continue
    const evidence = evidenceOf(source, credit, learnt, policy.defaults, book.logOdds)
    if (evidence === undefined) missing.push(source)
    else {
      known.push(evidence)
      const told = toldBy(book, evidence)
      if (told > most) [most, basis] = [told, source]
    }
  }
  return { known, missing, basis }
}

function olderBy(source: Evidence, years: number): Evidence {
  return { ...source, ageYears: source.ageYears + years }
}

function inDefault(years: number): HazardOutlook {
  const certain = { parameterDeviation: 0, missingDeviation: 0, missing: [] }
  return { ...certain, perYear: Array.from({ length: years }, () => CERTAIN), basis: 'default' }
}

/** What a bad or a good year of the scenario makes of a hazard. */
function stressed(hazard: number, { path, policy }: OutlookRun, year: number): number {
  const cycle = path?.creditCycle[year]
  if (cycle === undefined || cycle === 0) return hazard
  const { assetCorrelation } = policy.defaults
  // The threshold that gives the probability as it is in a normal year, where the cycle is 0.
  const threshold = normalQuantile(probabilityOf(hazard)) * Math.sqrt(1 - assetCorrelation)
  return hazardOf(Math.min(SUREST, conditionalAt(threshold, assetCorrelation, cycle)))
}

const SUREST = 1 - 1e-12

/** Fields that would tell a source. */
const ATTRIBUTE: Readonly<Record<SourceName, string>> = {
  rating: 'ratedProbabilityOfDefault',
  bureau: 'bureauScore',
  accounts: 'leverage',
  repayment: 'lateShare',
}

/** How much wider the hazard is than if all sources were known, what they leave open, and which of them would narrow it most. */
function missingOf(
  { book, learnt, policy }: OutlookRun,
  known: readonly Evidence[],
  missing: readonly SourceName[],
  { variance }: Standing,
): { readonly deviation: number; readonly left: number; readonly missing: readonly MissingInput[] } {
  if (missing.length === 0) return { deviation: 0, left: variance, missing: [] }
  const fresh = missing.map(source => neutral(book.logOdds, deviationLeft(source, learnt, policy.defaults)))
  const gains = fresh.map(evidence => variance - pooled(book, [...known, evidence]).variance)
  const total = gains.reduce((sum, gain) => sum + gain, 0)
  const all = pooled(book, [...known, ...fresh]).variance
  const inputs = missing.map((name, i) => ({ name, share: gains[i]! / total, reads: readsOf(ATTRIBUTE[name]) }))
  return {
    deviation: Math.sqrt(Math.max(0, variance - all)),
    left: all,
    missing: inputs.toSorted((a, b) => b.share - a.share),
  }
}

function neutral(logOdds: number, deviation: number): Evidence {
  return { logOdds, deviation, ageYears: 0, levelDeviation: 0 }
}
