import { deepFreeze } from '../../model/index.js'
import type { Condition } from '../../records/core.js'
import type { SegmentScheme } from '../rules/types.js'
import {
  above,
  allOf,
  atMost,
  isNo,
  isUnknown,
  isYes,
  numberFact,
  oneOf,
  SAMPLE_TREATMENTS,
  text,
  wordFact,
  yesNoFact,
} from './parts.js'

const HIGH = ['AAA', 'AA+', 'AA', 'AA-', 'A+', 'A', 'A-', 'BBB+', 'BBB', 'BBB-']
const MEDIUM = ['BB+', 'BB', 'BB-']
const LOW = ['B+', 'B', 'B-', 'CCC+', 'CCC', 'CCC-', 'CC', 'C']

/** One-year probabilities that add up to 2.4 % and to 11 % over three years. */
const HIGH_UP_TO = 0.008
const MEDIUM_UP_TO = 0.038

function creditStanding(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'credit-standing',
    title: text('Credit standing', '信用水平'),
    from: '2026-01-01',
    source: `Where steps 3 and 4 of credit quality end (long-run default rates over three years of 2.40 % and 11.00 %, here by year, rounded): Commission Implementing Regulation (EU) 2016/1799, Annex I, table 1. ${SAMPLE_TREATMENTS}`,
    facts: {
      inDefault: yesNoFact(text('in default', '已违约')),
      probabilityOfDefault: numberFact('share', text('probability of default within a year', '一年违约概率'), {
        least: 0,
        most: 1,
      }),
      externalRating: wordFact([...HIGH, ...MEDIUM, ...LOW], text('external rating', '外部评级')),
    },
    segments: {
      high: {
        name: text('High', '高'),
        treatment: {
          price: 'below-standard',
          marginBasisPoints: -30,
          limit: 'raise',
          collateral: 'none',
          service: 'dedicated',
          reviewMonths: 12,
        },
      },
      medium: {
        name: text('Medium', '中'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
      },
      low: {
        name: text('Low', '低'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 150,
          limit: 'lower',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 3,
        },
      },
      'in-default': {
        name: text('In default', '已违约'),
        treatment: {
          price: 'not-offered',
          limit: 'close',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 1,
          note: text('With the workout unit', '移交资产保全部门'),
        },
      },
    },
    rules: [
      { name: 'in-default', segment: 'in-default', when: isYes('inDefault') },
      { name: 'high-by-rating', segment: 'high', when: rated(HIGH) },
      { name: 'medium-by-rating', segment: 'medium', when: rated(MEDIUM) },
      { name: 'low-by-rating', segment: 'low', when: rated(LOW) },
      { name: 'high', segment: 'high', when: performing(atMost('probabilityOfDefault', HIGH_UP_TO)) },
      {
        name: 'medium',
        segment: 'medium',
        when: performing(above('probabilityOfDefault', HIGH_UP_TO), atMost('probabilityOfDefault', MEDIUM_UP_TO)),
      },
      { name: 'low', segment: 'low', when: performing(above('probabilityOfDefault', MEDIUM_UP_TO)) },
    ],
  })
}

function performing(...conditions: readonly Condition[]): Condition {
  return allOf(isNo('inDefault'), ...conditions)
}

/** An agency's rating counts only where the lender has no probability of its own. */
function rated(ratings: readonly string[]): Condition {
  return performing(isUnknown('probabilityOfDefault'), oneOf('externalRating', ratings))
}

/**
 * High, medium and low credit standing, by the lender's own probability of default or else by an agency's rating.
 *
 * High is investment grade, up to 0.8 % a year; medium is `BB`, up to 3.8 %; low is below. Who is in default comes first.
 *
 * Facts: `inDefault`, by the lender's own definition; `probabilityOfDefault`, of the next year, within [0, 1], of the lender's own
 * rating system; `externalRating`, on the long-term scale of Standard & Poor's or Fitch (`BBB-`; Moody's `Baa3`), which is read
 * only where there is no probability. Source of the limits: Commission Implementing Regulation (EU) 2016/1799, Annex I, table 1,
 * where the long-run default rate over three years ends at 2.40 % for credit quality step 3 (`BBB`) and at 11.00 % for step 4
 * (`BB`); a year's share is 1 − (1 − p)^(1/3), rounded. Treatments are a sample.
 *
 * @example
 * import { judge } from 'clientele/records'
 * import { CREDIT_STANDING } from 'clientele/segmentation'
 * const high = CREDIT_STANDING.rules.find(({ name }) => name === 'high').when
 * judge(high, { inDefault: false, probabilityOfDefault: 0.008 }).holds // => 'yes'
 * Number((1 - (1 - 0.024) ** (1 / 3)).toFixed(4)) // => 0.0081
 */
export const CREDIT_STANDING: SegmentScheme = /* @__PURE__ */ creditStanding()
