/**
 * How well would what was known of clients in past years have foretold their defaults?
 *
 * First what each score adds alone, then how much all sources and alarms together should have been believed: sources that say the same
 * twice, or were too bold, are drawn back by what came of it.
 *
 * @module
 */
import type { DatedAlarms } from './alarms.js'
import { datedAlarms } from './alarms.js'
import type { CreditBook } from './default-evidence.js'
import { distanceTold, evidenceOf, SOURCES } from './default-evidence.js'
import type { Cells } from './event-cells.js'
import { addCase, sortedCells } from './event-cells.js'
import type { LearntCoefficient, OutlookLearnt } from './learnt-types.js'
import type { PastCell } from './own-history.js'
import { afterHistory, noLess } from './own-history.js'
import type { PastCase } from './past-cases.js'
import type { Prior } from './pool.js'
import { logOddsAhead, pooled } from './pool.js'
import type { CalibrationName, DefaultPolicy, ScoredSource } from './types.js'

/** Steps in which distances and log-odds are counted. */
const STEP = 0.1

/** What a standard deviation of each score adds to log-odds. */
export function slopesOf(
  cases: readonly PastCase[],
  book: Omit<CreditBook, 'slopes' | 'ratings'>,
  { logOdds, returnPerYear }: Prior,
  { sources, ownHistory }: DefaultPolicy,
): OutlookLearnt['slopes'] {
  const slopeOf = (source: ScoredSource): LearntCoefficient => {
    const { slope, slopeDeviation } = sources[source]
    const cells: Cells = new Map()
    for (const { credit, isDefault, days } of cases) {
      const told = distanceTold(source, credit, book)
      if (told === undefined) continue
      const faded = told.distance * Math.exp(-returnPerYear * told.ageYears)
      addCase(cells, [Math.round(faded / STEP)], isDefault, days)
    }
    const past = sortedCells(cells).map(({ steps: [step = 0], events, days }): PastCell<'level' | 'slope'> => {
      const distance = step * STEP
      const said = logOdds + slope * distance - slope ** 2 / 2
      return { logOdds: said, columns: { level: 1, slope: distance }, events, days }
    })
    const before = {
      level: { value: 0, standardError: ownHistory.level },
      slope: { value: slope, standardError: slopeDeviation },
    }
    return noLess(afterHistory(['level', 'slope'], before, past).slope)
  }
  return { bureau: slopeOf('bureau'), accounts: slopeOf('accounts'), repayment: slopeOf('repayment') }
}

const CALIBRATED: readonly CalibrationName[] = ['level', 'projects', 'evidence', 'pastDue', 'longPastDue', 'elsewhere']

/** How much of all sources together, and of alarms, is to be believed: 1 as they stand. */
export function calibrationOf(
  cases: readonly PastCase[],
  book: CreditBook,
  prior: Prior,
  usualAlarms: number,
  rules: DefaultPolicy,
): OutlookLearnt['calibration'] {
  const cells: Cells = new Map()
  for (const { credit, project, isDefault, days } of cases) {
    const known = SOURCES.flatMap(source => evidenceOf(source, credit, book, rules, prior.logOdds) ?? [])
    if (project !== undefined) known.push(project)
    const evidence = logOddsAhead(prior, pooled(prior, known), 0) - prior.logOdds
    const { pastDue, longPastDue, elsewhere }: DatedAlarms = datedAlarms(credit, rules.alarms)
    const couldRing = credit.daysPastDue !== undefined || credit.report?.worstDaysPastDue !== undefined
    const steps = [evidence, pastDue, longPastDue, elsewhere].map(value => Math.round(value / STEP))
    addCase(cells, [flag(known.length > 0), flag(project !== undefined), flag(couldRing), ...steps], isDefault, days)
  }
  const past = sortedCells(cells).map(({ steps, events, days }): PastCell<CalibrationName> => {
    const [level = 0, projects = 0, couldRing = 0, ...others] = steps
    const [evidence = 0, pastDue = 0, longPastDue = 0, elsewhere = 0] = others.map(step => step * STEP)
    const said = prior.logOdds + evidence + pastDue + longPastDue + elsewhere - couldRing * usualAlarms
    return { logOdds: said, columns: { level, projects, evidence, pastDue, longPastDue, elsewhere }, events, days }
  })
  const believed = { value: 1, standardError: rules.ownHistory.alarms }
  const after = afterHistory(
    CALIBRATED,
    {
      level: { value: 0, standardError: rules.ownHistory.level },
      projects: { value: 0, standardError: rules.ownHistory.level },
      evidence: { value: 1, standardError: rules.ownHistory.evidence },
      pastDue: believed,
      longPastDue: believed,
      elsewhere: believed,
    },
    past,
  )
  return {
    level: after.level,
    projects: after.projects,
    evidence: noLess(after.evidence),
    pastDue: noLess(after.pastDue),
    longPastDue: noLess(after.longPastDue),
    elsewhere: noLess(after.elsewhere),
  }
}

function flag(is: boolean): number {
  return is ? 1 : 0
}
