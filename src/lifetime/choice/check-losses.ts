import { chiSquareSurvival } from '../../numeric/index.js'
import type { TenureCounts } from '../../records/core.js'
import type { TenureSubject } from './card-subject.js'
import { hasVerb } from './card-subject.js'
import type { Check } from './check.js'
import { found, notChecked } from './check.js'
import { markdownTable, shownProbability } from './markdown.js'

/** Fewer losses than this are expected in no period that is compared. */
const LEAST_EXPECTED = 5
const IMPROBABLE = 0.01
/** Rows that a reader looks at. */
const MOST_ROWS = 12
/** Periods that are compared. */
const MOST_PERIODS = 1000

interface Period {
  readonly period: number
  readonly atRisk: number
  readonly lost: number
  readonly expected: number
}

/** Whether as many clients were lost in each period as expected of those who were up for renewal. */
export function checkLosses({ module, model, tenures }: TenureSubject): Check {
  if (!hasVerb(module, 'retentionRate')) return notChecked('this model gives no rate of retention')
  const periods = periodsOf(tenures, period => 1 - module.retentionRate(model, { period }))
  const told = periods.filter(({ expected }) => expected >= LEAST_EXPECTED)
  const rows = periods
    .slice(0, MOST_ROWS)
    .map(({ period, atRisk, lost, expected }) => [period, atRisk, lost, Number(expected.toFixed(1))])
  const table = markdownTable(['period', 'up for renewal', 'lost', 'expected'], rows)
  const estimated = model.fit.source === 'given' ? 0 : Object.keys(model.params).length
  const degrees = told.length - estimated
  if (degrees < 1) {
    return {
      ...notChecked(`${told.length} periods with losses leave nothing to check ${estimated} parameters by`),
      table,
    }
  }
  const chiSquare = told.reduce(
    (sum, { atRisk, lost, expected }) => sum + (lost - expected) ** 2 / (expected * (1 - expected / atRisk)),
    0,
  )
  const p = chiSquareSurvival(chiSquare, degrees)
  const test = `χ² = ${chiSquare.toFixed(1)} on ${degrees} degrees of freedom, ${shownProbability(p)}`
  return found(p >= IMPROBABLE, `losses of ${told.length} periods against those expected: ${test}`, table)
}

/** Every period of the observation, those without a loss included. */
function periodsOf(
  { clients, tenure, lost, active }: TenureCounts,
  churn: (period: number) => number,
): readonly Period[] {
  const periods: Period[] = []
  const last = Math.min(MOST_PERIODS, tenure[tenure.length - 1]!)
  let atRisk = clients
  for (let period = 0, i = 0; period <= last; period++) {
    const isCounted = tenure[i] === period
    const gone = isCounted ? lost[i]! : 0
    const unseen = isCounted ? active[i]! : 0
    if (period > 0) periods.push({ period, atRisk, lost: gone, expected: atRisk * churn(period) })
    atRisk -= gone + unseen
    if (isCounted) i++
  }
  return periods
}
