/**
 * What a client earns the lender a year, by its facilities as they stand.
 *
 *   income = Σ margin × owed + commitment fee × not drawn + upfront fee × limit where signed within a year
 *   profit = income − service cost of the year − Σ PD × LGD × owed
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../../numeric/core.js'
import type { Facility } from '../../../records/index.js'
import type { Reading } from '../reading.js'
import { daysSince } from '../reading.js'

const YEAR_DAYS = 365

/** Facilities that run: on others nothing is earned. */
export function runningOf({ client }: Reading): readonly Facility[] {
  return client.records('facilities').filter(({ status }) => status === 'active' || status === 'defaulted')
}

/** Income a year, in the currency of the case; undefined where it is not known of one facility. */
export function incomeOf(reading: Reading): number | undefined {
  if (!reading.client.has('facilities')) return undefined
  return sumOver(reading, facility => facilityIncome(reading, facility))
}

/** Income less service cost and expected loss; costs that are not recorded are none. */
export function profitOf(reading: Reading): number | undefined {
  const [income, loss] = [incomeOf(reading), sumOver(reading, facility => expectedLoss(reading, facility))]
  if (income === undefined || loss === undefined) return undefined
  const cost = reading.client.has('costs') ? reading.client.figure('serviceCostLastYear') : 0
  return cost === undefined ? undefined : income - cost - loss
}

/** A sum over facilities in the currency of the case, the same in any order. */
function sumOver(reading: Reading, amountOf: (facility: Facility) => number | undefined): number | undefined {
  const sum = runningSum()
  for (const facility of runningOf(reading)) {
    const amount = amountOf(facility)
    const money = amount === undefined ? undefined : reading.client.money(amount, facility.currency)
    if (money === undefined) return undefined
    addTo(sum, money)
  }
  return totalOf(sum)
}

function facilityIncome({ client, policy }: Reading, facility: Facility): number | undefined {
  const { limit, outstanding, annualRate, margin, commitmentFee = 0, upfrontFee = 0 } = facility
  const spread = margin ?? (annualRate === undefined ? undefined : annualRate - policy.earnings.fundingRate)
  if (outstanding === undefined || spread === undefined) return undefined
  const age = daysSince(client, facility.signedOn)
  const upfront = age !== undefined && age < YEAR_DAYS ? upfrontFee * limit : 0
  return spread * outstanding + commitmentFee * Math.max(0, limit - outstanding) + upfront
}

function expectedLoss({ client, policy: { earnings } }: Reading, facility: Facility): number | undefined {
  const { outstanding, lossGivenDefault = earnings.lossGivenDefault } = facility
  const probability = client.figure('ratedProbabilityOfDefault') ?? earnings.probabilityOfDefault
  return outstanding === undefined ? undefined : probability * lossGivenDefault * outstanding
}
