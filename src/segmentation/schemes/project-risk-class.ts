import { deepFreeze } from '../../model/index.js'
import type { SegmentScheme } from '../rules/types.js'
import {
  allOf,
  anyOf,
  atLeast,
  below,
  isNo,
  isYes,
  numberFact,
  oneOf,
  SAMPLE_TREATMENTS,
  text,
  wordFact,
  yesNoFact,
} from './parts.js'

const UNSOUND_BELOW = 1.2
const SOUND_FROM = 1.4

function projectRiskClass(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'project-risk-class',
    title: text('Risk class of the project', '项目风险等级'),
    from: '2026-01-01',
    source: `Categories A, B and C: Equator Principles (EP4, 2020), principle 1. Every other limit: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      leastDebtServiceCover: numberFact('ratio', text('least debt service cover', '最低偿债备付率')),
      contractedRevenueShare: numberFact('share', text('share of revenue under contract', '已签约收入占比'), {
        least: 0,
        most: 1,
      }),
      environmentalCategory: wordFact(['A', 'B', 'C'], text('environmental and social category', '环境与社会风险类别')),
      completed: yesNoFact(text('built and in operation', '已建成投产')),
      completionGuaranteed: yesNoFact(text('completion guaranteed', '有完工担保')),
    },
    segments: {
      low: {
        name: text('Low risk', '低风险'),
        treatment: {
          price: 'below-standard',
          marginBasisPoints: -25,
          limit: 'raise',
          collateral: 'standard',
          service: 'dedicated',
          reviewMonths: 12,
        },
      },
      medium: {
        name: text('Medium risk', '中风险'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'dedicated', reviewMonths: 6 },
      },
      high: {
        name: text('High risk', '高风险'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 150,
          limit: 'lower',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 3,
          note: text('More equity first; reserve for debt service', '先增资本金，设偿债准备金'),
        },
      },
    },
    rules: [
      {
        name: 'high',
        segment: 'high',
        when: anyOf(
          below('leastDebtServiceCover', UNSOUND_BELOW),
          below('contractedRevenueShare', 0.3),
          allOf(isNo('completed'), isNo('completionGuaranteed')),
        ),
      },
      {
        name: 'low',
        segment: 'low',
        when: allOf(
          atLeast('leastDebtServiceCover', SOUND_FROM),
          atLeast('contractedRevenueShare', 0.8),
          oneOf('environmentalCategory', ['B', 'C']),
          anyOf(isYes('completed'), isYes('completionGuaranteed')),
        ),
      },
      {
        name: 'medium',
        segment: 'medium',
        when: allOf(
          atLeast('leastDebtServiceCover', UNSOUND_BELOW),
          atLeast('contractedRevenueShare', 0.3),
          anyOf(isYes('completed'), isYes('completionGuaranteed')),
        ),
      },
    ],
  })
}

/**
 * Low, medium and high risk of a project, by its cover of debt service, its contracts, its completion and its surroundings.
 *
 * One sign of high risk is enough: cover below 1.2 in some year, less than 30 % of revenue under contract, or completion neither
 * reached nor guaranteed. Low risk asks for all that is good: cover of 1.4, 80 % under contract, category B or C, completion.
 *
 * Facts: `leastDebtServiceCover`, the least yearly cash flow available for debt service over the debt service of that year, in
 * the lender's base case; `contractedRevenueShare`, the part of revenue until the loan's end that buyers are bound to, within
 * [0, 1]; `environmentalCategory`, of the Equator Principles (EP4, principle 1: A for significant adverse effects, B for limited,
 * C for minimal); `completed`; `completionGuaranteed`, by a party that can pay for it. Limits and treatments are a sample. The
 * supervisor's slotting of project finance is another matter: `slottingScore` of `clientele/risk`.
 *
 * @example
 * import { judge } from 'clientele/records'
 * import { PROJECT_RISK_CLASS } from 'clientele/segmentation'
 * const [high] = PROJECT_RISK_CLASS.rules
 * judge(high.when, { leastDebtServiceCover: 1.1 }).holds // => 'yes'
 */
export const PROJECT_RISK_CLASS: SegmentScheme = /* @__PURE__ */ projectRiskClass()
