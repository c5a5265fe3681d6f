/**
 * What is owed beside what it is secured by, over time.
 *
 *   value on a day = value × (1 - annual decline)^(days from the drawing / 365.25)
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import { dayNumber } from '../../../money/index.js'
import { readAmount } from '../../loans/read-amount.js'
import type { LoanSchedule } from '../../loans/types.js'
import { amountWords } from '../../plain-words.js'
import type { PlanCollateral } from '../types.js'
import type { PlanWarning } from '../warning-levels.js'

const DAYS_PER_YEAR = 365.25

export function collateralWarnings(
  schedule: LoanSchedule,
  collateral: PlanCollateral | undefined,
  path: string,
): readonly PlanWarning[] {
  if (collateral === undefined) return []
  const worthAfter = readCollateral(collateral, schedule.currency, `${path}.collateral`)
  const start = dayNumber(schedule.from)
  const owed = [
    { on: schedule.from, balance: schedule.principal },
    ...schedule.instalments.map(({ due, closing }) => ({ on: due, balance: closing })),
  ]
  const open = owed
    .map(({ on, balance }) => ({ on, gap: balance - worthAfter(dayNumber(on) - start) }))
    .filter(({ gap }) => gap > 0)
  if (open.length === 0) return []
  const worst = open.reduce((most, at) => (at.gap > most.gap ? at : most))
  const message = `More is owed than the collateral is worth from ${open[0]!.on} to ${open.at(-1)!.on}, by up to ${amountWords(Math.ceil(worst.gap), schedule.currency)} on ${worst.on}`
  return [{ code: 'ABOVE_COLLATERAL', message }]
}

function readCollateral(collateral: PlanCollateral, currency: string, path: string): (days: number) => number {
  expectKnownKeys(collateral, ['value', 'annualDecline'], path)
  expectObject(collateral.value, `${path}.value`)
  const value = readAmount(collateral.value, currency, 0, `${path}.value`)
  const { annualDecline = 0 } = collateral
  if (expectNonNegative(annualDecline, `${path}.annualDecline`) >= 1) {
    reject('OUT_OF_RANGE', `${path}.annualDecline`, 'a share from 0 to below 1', annualDecline)
  }
  return days => value * (1 - annualDecline) ** (days / DAYS_PER_YEAR)
}
