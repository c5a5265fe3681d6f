import { ClienteleError } from '../../errors/index.js'
import type { Assumption, CheckName } from './assumptions.js'
import type { BaseSubject, TenureSubject } from './card-subject.js'
import type { Check } from './check.js'
import { notChecked } from './check.js'
import { checkDispersion, checkFrequencies, checkOneTimeBuyers } from './check-counts.js'
import { checkLosses } from './check-losses.js'
import { checkRegularity } from './check-regularity.js'
import { checkMean, checkSpendDependence } from './check-spend.js'
import { checkTracking, checkTrend } from './check-time.js'
import { markdownList, markdownSection } from './markdown.js'

const OF_BASE: Readonly<Record<Exclude<CheckName, 'losses'>, (subject: BaseSubject) => Check>> = {
  regularity: checkRegularity,
  dispersion: checkDispersion,
  frequencies: checkFrequencies,
  oneTimeBuyers: checkOneTimeBuyers,
  tracking: checkTracking,
  trend: checkTrend,
  spendDependence: checkSpendDependence,
  meanExists: checkMean,
}

/** What is taken for granted, each with what the data say of it. */
export function assumptionSection(assumptions: readonly Assumption[], subject: BaseSubject | TenureSubject): string {
  const checked = assumptions.map(assumption => ({ assumes: assumption.assumes, ...checkOf(assumption, subject) }))
  const items = checked.map(({ assumes, verdict, said }) => `${assumes}: **${verdict}**, ${said}.`)
  const doubts = checked.filter(({ verdict }) => verdict === 'in doubt').length
  const held = checked.filter(({ verdict }) => verdict === 'holds').length
  const summary = `Of ${checked.length} assumptions ${held} ${held === 1 ? 'holds' : 'hold'} as far as these data tell, ${doubts} ${doubts === 1 ? 'is' : 'are'} in doubt, ${checked.length - held - doubts} are not checked.`
  return markdownSection('Assumptions', summary, markdownList(items), ...checked.flatMap(({ table }) => table ?? []))
}

function checkOf(assumption: Assumption, subject: BaseSubject | TenureSubject): Check {
  if ('because' in assumption) return notChecked(assumption.because)
  try {
    if (assumption.check === 'losses') {
      return 'tenures' in subject ? checkLosses(subject) : notChecked('these are no counts of tenures')
    }
    return 'base' in subject ? OF_BASE[assumption.check](subject) : notChecked('these are no clients with purchases')
  } catch (error) {
    // What a verb refuses, such as a new client without covariates, is a reason like any other.
    if (!(error instanceof ClienteleError)) throw error
    return notChecked(`the check needs ${error.expected} as ${error.path}`)
  }
}
