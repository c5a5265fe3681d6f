/**
 * The outlook where a lender states no rules of its own.
 *
 * @module
 */
import { deepFreeze } from '../../model/index.js'
import type { OutlookPolicy } from './types.js'

/**
 * Rules of an outlook: figures of the order that is common in lending to firms, nobody's rule; own history moves them as it grows.
 *
 * @example
 * import { OUTLOOK_POLICY } from 'clientele/appraisal'
 * OUTLOOK_POLICY.horizonYears // => 5
 * OUTLOOK_POLICY.defaults.perYear // => 0.015
 */
export const OUTLOOK_POLICY: OutlookPolicy = /* @__PURE__ */ deepFreeze<OutlookPolicy>({
  horizonYears: 5,
  watchYears: 5,
  defaults: {
    perYear: 0.015,
    priorDefaults: 2,
    spread: 1.1,
    returnPerYear: 0.16,
    overlap: 0.5,
    assetCorrelation: 0.15,
    ownHistory: { level: 0.3, evidence: 0.25, alarms: 0.5 },
    ratingDefaults: 5,
    ratings: {
      AAA: 0.0003,
      AA: 0.0006,
      A: 0.0012,
      BBB: 0.0035,
      BB: 0.012,
      B: 0.04,
      CCC: 0.15,
      CC: 0.3,
      C: 0.4,
    },
    sources: {
      rating: { deviation: 0.5, levelDeviation: 0.1 },
      accounts: { slope: 0.5, slopeDeviation: 0.15 },
      bureau: { slope: 0.7, slopeDeviation: 0.15 },
      repayment: { slope: 0.4, slopeDeviation: 0.15 },
      project: { deviation: 0.8, levelDeviation: 0.2, volatility: 0.15, defaultOnceShort: 0.3, otherCauses: 0.006 },
    },
    alarms: {
      perDayPastDue: 0.04,
      perDayBeyondMonth: 0.03,
      mostDaysPastDue: 90,
      perBureauDay: 0.01,
      perCovenantBreach: 0.6,
      mostCovenantBreaches: 3,
      groupInDefault: 1,
      perCostOverrun: 1.5,
      perYearOfDelay: 0.4,
      fadePerYear: 0.7,
    },
  },
  leaving: {
    perYear: 0.05,
    priorLeavers: 2,
    spread: 0.6,
    signals: { dissatisfaction: 0.3, complaints: 0.15, silence: 0.3, competitors: 0.15 },
    coefficientDeviation: 0.3,
    levelDeviation: 0.3,
  },
  prepaying: { perYear: 0.05, priorEndings: 2, daysEarly: 90 },
  lossGivenDefault: { mean: 0.45, priorDefaults: 10, standardDeviation: 0.3 },
  newBusiness: { perYear: 0.3, perYearOfProject: 0.02, shape: 1.5 },
  growth: { perYear: 0.04, spread: 0.05, yearlyDeviation: 0.12, priorClients: 20 },
})
