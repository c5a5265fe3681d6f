import { deepFreeze } from '../../model/index.js'
import type { Condition } from '../../records/index.js'
import type { SegmentScheme } from '../rules/types.js'
import {
  above,
  allOf,
  anyOf,
  atMost,
  isKnown,
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
      { name: 'high', segment: 'high', when: standing(atMost('probabilityOfDefault', HIGH_UP_TO), HIGH) },
      {
        name: 'medium',
        segment: 'medium',
        when: standing(
          allOf(above('probabilityOfDefault', HIGH_UP_TO), atMost('probabilityOfDefault', MEDIUM_UP_TO)),
          MEDIUM,
        ),
      },
      { name: 'low', segment: 'low', when: standing(above('probabilityOfDefault', MEDIUM_UP_TO), LOW) },
    ],
  })
}

/** The lender's own probability decides; where there is none, the rating of an agency. */
function standing(probability: Condition, ratings: readonly string[]): Condition {
  return allOf(
    isNo('inDefault'),
    anyOf(
      allOf(isKnown('probabilityOfDefault'), probability),
      allOf(isUnknown('probabilityOfDefault'), oneOf('externalRating', ratings)),
    ),
  )
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
 * judge(high, { inDefault: false, externalRating: 'BBB-' }).holds // => 'yes'
 * judge(high, { inDefault: false, externalRating: 'BBB-', probabilityOfDefault: 0.02 }).holds // => 'no'
 * Number((1 - (1 - 0.024) ** (1 / 3)).toFixed(4)) // => 0.0081
 */
export const CREDIT_STANDING: SegmentScheme = /* @__PURE__ */ creditStanding()
