/**
 * What a project's cover of its debt service says of default in a year.
 *
 *   PD = 1 − (1 − o) (1 − q Φ(−ln(DSCR) / σ))
 *
 * A year falls short where cash, log-normal about the plan with deviation σ, is below debt service; q of the years that fall short end
 * in default, as reserves and owners help with the others; o is what all other causes bring. The first-passage view of debt (Black and Cox 1976, Valuing corporate
 * securities, Journal of Finance 31), taken year by year.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { normalCdf } from '../../numeric/core.js'
import type { ClientCase } from '../case/types.js'
import { logOddsOf } from './log-odds.js'
import type { Evidence } from './pool.js'
import type { CoverByYear } from './project-coverage.js'
import { coverByYear } from './project-coverage.js'
import type { OutlookRun } from './run.js'
import type { DefaultPolicy } from './types.js'

/** Evidence of each year ahead: a year without debt service is like the nearest one that has some. */
export function projectEvidence(client: ClientCase, { policy, path }: OutlookRun): readonly Evidence[] | undefined {
  const covers = coverByYear(client, policy.horizonYears)
  return covers?.map((_, year) => {
    const at = nearestTold(covers, year)
    return evidenceOfCover(covers[at]! * (path === undefined ? 1 : path.cashFlow[at]!), policy.defaults)
  })
}

/** What the cover of the year after a past day said; undefined where none was told. */
export function pastProjectEvidence(client: ClientCase, day: DayNumber, rules: DefaultPolicy): Evidence | undefined {
  if (!client.has('projectCashFlows') || client.records('projectCashFlows').length === 0) return undefined
  const [cover] = coverByYear(client, 1, day) ?? []
  return cover === undefined ? undefined : evidenceOfCover(cover, rules)
}

function evidenceOfCover(cover: number, { sources }: DefaultPolicy): Evidence {
  const { volatility, defaultOnceShort, otherCauses, deviation, levelDeviation } = sources.project
  const short = cover > 0 ? normalCdf(-Math.log(cover) / volatility) : 1
  const probability = 1 - (1 - otherCauses) * (1 - defaultOnceShort * short)
  return { logOdds: logOddsOf(probability), deviation, ageYears: 0, levelDeviation }
}

/** The nearest year of which something is told, the earlier of two. */
function nearestTold(covers: CoverByYear, year: number): number {
  let found = -1
  for (const [at, cover] of covers.entries()) {
    if (cover !== undefined && (found < 0 || Math.abs(at - year) < Math.abs(found - year))) found = at
  }
  return found
}
