/**
 * The facets where no policy is given.
 *
 * @module
 */
import { deepFreeze } from '../../model/index.js'
import type { FacetsPolicy, InputPolicy } from './types.js'

/** An answer on a scale: a tenth of the scale off, and half of what it told is gone after two years. */
const answer = (weight: number): InputPolicy => ({ weight, scale: [0, 1], error: 0.1, halfLifeDays: 730 })

/** A figure of yearly accounts. */
const yearly = (weight: number, zero: number, one: number): InputPolicy => ({
  weight,
  scale: [zero, one],
  error: 0.1,
  halfLifeDays: 1096,
})

/** A figure of the lender's own books. */
const recorded = (weight: number, zero: number, one: number, error = 0.05): InputPolicy => ({
  weight,
  scale: [zero, one],
  error,
})

/** A rank among the lender's clients. */
const ranked = (weight: number): InputPolicy => ({ weight, scale: 'book', error: 0.05 })

/**
 * The lender's policy for facets where none is given. A sample to be edited: inputs are those commonly named, and weights, ends of
 * scales, errors and half-lives are nobody's rule.
 */
export const FACETS_POLICY: FacetsPolicy = /* @__PURE__ */ deepFreeze<FacetsPolicy>({
  level: 0.9,
  questions: {
    recommendation: ['nps'],
    satisfaction: ['csat'],
    commitment: ['stay', 'commitment'],
    trust: ['trust'],
    value: ['price', 'value'],
    expected: '-expected',
  },
  earnings: { fundingRate: 0.03, lossGivenDefault: 0.45, probabilityOfDefault: 0.02 },
  probabilityScale: { grades: 10, best: 0.0005, worst: 0.2 },
  inputs: {
    satisfaction: {
      satisfaction: answer(25),
      recommendation: answer(20),
      otherAnswers: answer(15),
      complaintsLastYear: recorded(10, 3, 0, 0.2),
      openComplaints: recorded(10, 2, 0, 0.2),
      feedbackTone: recorded(10, -1, 1, 0.2),
      answerHours: recorded(5, 48, 0, 0.1),
      decisionDays: recorded(5, 60, 0, 0.1),
    },
    loyalty: {
      shareOfWallet: recorded(15, 0, 0.8, 0.1),
      recommend: answer(15),
      monthsSinceLast: recorded(10, 36, 0),
      financingsPerYear: recorded(10, 0, 3),
      productsHeld: recorded(10, 0, 5),
      renewalShare: recorded(10, 0, 1, 0.15),
      satisfaction: answer(10),
      commitment: answer(10),
      tenureYears: recorded(5, 0, 10),
      trust: answer(5),
    },
    contribution: {
      profit: ranked(40),
      income: ranked(15),
      profitability: ranked(15),
      crossSelling: recorded(15, 0, 5),
      newBusiness: ranked(10),
      salesGrowth: yearly(5, -0.1, 0.2),
    },
    risk: {
      defaultProbability: { weight: 30, scale: 'probability', error: 0.05 },
      inDefault: recorded(10, 0, 1, 0),
      lateShare: recorded(8, 0, 0.6),
      daysPastDue: recorded(8, 0, 90),
      fulfilment: recorded(6, 1, 0.5, 0.1),
      leverage: yearly(5, 0.4, 0.95),
      interestCover: yearly(5, 5, 1),
      bureauDaysPastDue: recorded(4, 0, 90, 0.1),
      covenantHeadroom: recorded(4, 0.3, 0, 0.1),
      pastDefaults: recorded(3, 0, 2, 0.1),
      returnOnAssets: yearly(3, 0.1, -0.05),
      currentRatio: yearly(3, 2, 0.8),
      securityCover: recorded(3, 1.2, 0, 0.15),
      concentration: ranked(2),
      ratingOutlook: recorded(2, -1, 1, 0.2),
      utilisation: recorded(2, 0.3, 1),
      constructionDelayDays: recorded(1, 0, 365, 0.15),
      costOverrun: recorded(1, 0, 0.3, 0.15),
    },
    perceivedValue: {
      valueForMoney: answer(1),
      benefitGap: { weight: 1, scale: [-1, 1], error: 0.1, halfLifeDays: 730 },
    },
    sustainability: {
      environmental: { weight: 25, scale: [0, 100], error: 0.1, halfLifeDays: 1096 },
      social: { weight: 20, scale: [0, 100], error: 0.1, halfLifeDays: 1096 },
      governance: { weight: 20, scale: [0, 100], error: 0.1, halfLifeDays: 1096 },
      controversy: { weight: 15, scale: [2, 0], error: 0.1, halfLifeDays: 730 },
      projectCategory: recorded(10, 2, 0, 0.1),
      renewableShare: { weight: 5, scale: [0, 1], error: 0.05, halfLifeDays: 1096 },
      accidents: { weight: 5, scale: [5, 0], error: 0.1, halfLifeDays: 1096 },
    },
  },
})
