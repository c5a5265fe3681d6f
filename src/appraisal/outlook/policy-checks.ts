/**
 * What each figure of the rules may be.
 *
 * @module
 */
import { expectFinite, expectInteger, expectNonNegative, expectPositive, reject } from '../../errors/index.js'

/** How a number is checked. */
export type Check = (value: unknown, path: string) => number

/** Checks of a part of the policy: of each field a check, the checks of its fields, or the one of all fields of a free name. */
export interface Checks {
  readonly [field: string]: Check | Checks
}

const probability: Check = (value, path) => expectBetween(value, path, 0, 1)
const share: Check = (value, path) => {
  const number = expectNonNegative(value, path)
  return number <= 1 ? number : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value)
}
const shareBelowOne: Check = (value, path) => {
  const number = expectNonNegative(value, path)
  return number < 1 ? number : reject('OUT_OF_RANGE', path, 'a number >= 0 and < 1', value)
}
const positiveShare: Check = (value, path) => {
  const number = expectPositive(value, path)
  return number <= 1 ? number : reject('OUT_OF_RANGE', path, 'a number > 0 and <= 1', value)
}
const years: Check = (value, path) => expectInteger(value, path, 1, 40)

function expectBetween(value: unknown, path: string, least: number, most: number): number {
  const number = expectFinite(value, path)
  return number > least && number < most
    ? number
    : reject('OUT_OF_RANGE', path, `a number > ${least} and < ${most}`, value)
}

/** Stands for every field of a part whose names are the lender's own. */
export const EVERY = '*'

const SCORED: Checks = { slope: expectNonNegative, slopeDeviation: expectNonNegative }

export const CHECKS: Checks = {
  horizonYears: years,
  watchYears: years,
  defaults: {
    perYear: probability,
    priorDefaults: expectPositive,
    spread: expectPositive,
    returnPerYear: expectNonNegative,
    overlap: share,
    assetCorrelation: shareBelowOne,
    ownHistory: { level: expectPositive, evidence: expectPositive, alarms: expectPositive },
    ratingDefaults: expectPositive,
    ratings: { [EVERY]: probability },
    sources: {
      rating: { deviation: expectPositive, levelDeviation: expectNonNegative },
      accounts: SCORED,
      bureau: SCORED,
      repayment: SCORED,
      project: {
        deviation: expectPositive,
        levelDeviation: expectNonNegative,
        volatility: expectPositive,
        defaultOnceShort: positiveShare,
        otherCauses: probability,
      },
    },
    alarms: {
      perDayPastDue: expectNonNegative,
      perDayBeyondMonth: expectNonNegative,
      mostDaysPastDue: expectNonNegative,
      perBureauDay: expectNonNegative,
      perCovenantBreach: expectNonNegative,
      mostCovenantBreaches: expectNonNegative,
      groupInDefault: expectNonNegative,
      perCostOverrun: expectNonNegative,
      perYearOfDelay: expectNonNegative,
      fadePerYear: expectNonNegative,
    },
  },
  leaving: {
    perYear: probability,
    priorLeavers: expectPositive,
    spread: expectPositive,
    signals: {
      dissatisfaction: expectNonNegative,
      silence: expectNonNegative,
      complaints: expectNonNegative,
      competitors: expectNonNegative,
    },
    coefficientDeviation: expectNonNegative,
    levelDeviation: expectNonNegative,
  },
  prepaying: { perYear: probability, priorEndings: expectPositive, daysEarly: expectNonNegative },
  lossGivenDefault: { mean: share, priorDefaults: expectPositive, standardDeviation: expectNonNegative },
  newBusiness: { perYear: expectPositive, perYearOfProject: expectPositive, shape: expectPositive },
  growth: {
    perYear: expectFinite,
    spread: expectPositive,
    yearlyDeviation: expectPositive,
    priorClients: expectPositive,
  },
}
