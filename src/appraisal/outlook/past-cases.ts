/**
 * The clients of past years as the lender saw them then, with what came within the year after.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import type { Credit } from './credit.js'
import { creditOn } from './credit.js'
import { defaultStretches, defaultsWithin, isInDefaultOn } from './default-history.js'
import { YEAR_DAYS } from './event-cells.js'
import { daysBetween, owingStretches } from './owing.js'
import type { Evidence } from './pool.js'
import { pastProjectEvidence } from './project-evidence.js'
import { relationOf } from './relation.js'
import type { DefaultPolicy } from './types.js'

/** A client that owed on a past day and was not in default. */
export interface PastCase {
  readonly credit: Credit
  /** What the plan of its project said of the year. */
  readonly project?: Evidence
  /** Whether it defaulted within the year after. */
  readonly isDefault: boolean
  /** In which it owed, of the year after. */
  readonly days: number
}

/** The year that ended on the day, the one before it and so on, as each began. */
export function pastCasesOf(client: ClientCase, rules: DefaultPolicy, watchYears: number): readonly PastCase[] {
  const relation = relationOf(client, watchYears)
  if (relation === undefined || !client.has('defaults')) return []
  const [stretches, owing] = [defaultStretches(client), owingStretches(client)]
  const cases: PastCase[] = []
  for (const day of yearsBack(client.asOf, relation.from)) {
    if (day >= relation.until || isInDefaultOn(stretches, day)) continue
    const last = Math.min(day + YEAR_DAYS, relation.until)
    const isDefault = defaultsWithin(stretches, day, last)
    const days = daysBetween(owing, day, last)
    if (!isDefault && days === 0) continue
    const project = pastProjectEvidence(client, day, rules)
    cases.push({ credit: creditOn(client, day), ...(project && { project }), isDefault, days })
  }
  return cases
}

/** The same day one year back, two years back and so on, no earlier than `from`. */
export function yearsBack(asOf: DayNumber, from: DayNumber): readonly DayNumber[] {
  const count = Math.max(0, Math.floor((asOf - from) / YEAR_DAYS))
  return Array.from({ length: count }, (_, year) => asOf - (year + 1) * YEAR_DAYS)
}
