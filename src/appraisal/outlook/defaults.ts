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
import { alarmsOf } from './alarms.js'
import type { SourceName } from './default-evidence.js'
import { applies, evidenceOf, SOURCES } from './default-evidence.js'
import { hazardOf, hazardOfLogOdds, probabilityOf } from './log-odds.js'
import type { Evidence, Standing } from './pool.js'
import { logOddsAhead, pooled } from './pool.js'
import { readsOf } from './reads-of.js'
import type { OutlookRun } from './run.js'

/** Hazard a year of who is in default already: survival of a half-year is one in 10⁸. */
export const CERTAIN = 36

/** The hazard of default. */
export function defaultsOf(client: ClientCase, run: OutlookRun): HazardOutlook {
  const { learnt, policy, book } = run
  const { horizonYears, defaults: rules } = policy
  if (client.fact('inDefault') === true) return inDefault(horizonYears)
  const known: Evidence[] = []
  const missing: SourceName[] = []
  let strongest: SourceName | 'book' = 'book'
  for (const source of SOURCES) {
    if (!applies(source, client)) continue
    const evidence = evidenceOf(source, client, learnt, rules, book.logOdds)
    if (evidence === undefined) {
      missing.push(source)
      continue
    }
    if (known.every(({ deviation }) => evidence.deviation < deviation)) strongest = source
    known.push(evidence)
  }
  const standing = pooled(book, known)
  const alarms = alarmsOf(client, run.groupsInDefault, rules.alarms)
  const perYear = Array.from({ length: horizonYears }, (_, year) => {
    const alarm = alarms * Math.exp(-book.returnPerYear * year)
    return stressed(hazardOfLogOdds(logOddsAhead(book, standing, year) + alarm), run, year)
  })
  const gaps = missingOf(run, known, missing, standing)
  return {
    perYear,
    parameterDeviation: Math.sqrt(
      standing.levelVariance + (known.length === 0 ? 1 : BOOK_SHARE) * run.bookDeviation ** 2,
    ),
    missingDeviation: gaps.deviation,
    missing: gaps.missing,
    basis: strongest,
  }
}

/** Of the variance of the book's level what is left once a source speaks of the client itself. */
const BOOK_SHARE = 0.25

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

/** How much wider the hazard is than if all sources were known, and which of them would narrow it most. */
function missingOf(
  { book, policy }: OutlookRun,
  known: readonly Evidence[],
  missing: readonly SourceName[],
  { variance }: Standing,
): { readonly deviation: number; readonly missing: readonly MissingInput[] } {
  if (missing.length === 0) return { deviation: 0, missing: [] }
  const fresh = missing.map(source => neutral(book.logOdds, policy.defaults.sources[source].deviation))
  const gains = fresh.map(evidence => variance - pooled(book, [...known, evidence]).variance)
  const total = gains.reduce((sum, gain) => sum + gain, 0)
  const all = pooled(book, [...known, ...fresh]).variance
  const inputs = missing.map((name, i) => ({ name, share: gains[i]! / total, reads: readsOf(ATTRIBUTE[name]) }))
  return {
    deviation: Math.sqrt(Math.max(0, variance - all)),
    missing: inputs.toSorted((a, b) => b.share - a.share),
  }
}

function neutral(logOdds: number, deviation: number): Evidence {
  return { logOdds, deviation, ageYears: 0, levelDeviation: 0 }
}
