import { deepFreeze } from '../../model/index.js'
import type { SegmentScheme } from '../rules/types.js'
import {
  above,
  allOf,
  anyOf,
  atLeast,
  atMost,
  below,
  isNo,
  isYes,
  numberFact,
  SAMPLE_TREATMENTS,
  text,
  yesNoFact,
} from './parts.js'

/** From here on supervisors speak of leverage, and of high leverage. */
const LEVERAGED_ABOVE = 4
const HIGHLY_LEVERAGED_ABOVE = 6

function riskCapacity(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'risk-capacity',
    title: text('Capacity to bear risk', '风险承受能力'),
    from: '2026-01-01',
    source: `Debt of 4 and 6 times EBITDA: European Central Bank (2017), Guidance on leveraged transactions. Other limits: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      earningsPositive: yesNoFact(text('EBITDA above zero', '息税折旧摊销前利润大于零')),
      debtToEbitda: numberFact('ratio', text('total debt over EBITDA', '总债务与息税折旧摊销前利润之比'), { least: 0 }),
      interestShareOfEbitda: numberFact('share', text('interest over EBITDA', '利息占息税折旧摊销前利润比例'), {
        least: 0,
      }),
      equityRatio: numberFact('share', text('equity over total assets', '净资产与总资产之比'), { most: 1 }),
    },
    segments: {
      high: {
        name: text('High capacity', '承受能力强'),
        treatment: {
          price: 'below-standard',
          marginBasisPoints: -20,
          limit: 'raise',
          collateral: 'none',
          service: 'standard',
          reviewMonths: 12,
        },
      },
      medium: {
        name: text('Medium capacity', '承受能力中等'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
      },
      low: {
        name: text('Low capacity', '承受能力弱'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 120,
          limit: 'lower',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 3,
          note: text('Fixed rates, reserve accounts, no further debt', '固定利率、准备金账户、不新增债务'),
        },
      },
    },
    rules: [
      {
        name: 'low',
        segment: 'low',
        when: anyOf(
          isNo('earningsPositive'),
          above('debtToEbitda', HIGHLY_LEVERAGED_ABOVE),
          above('interestShareOfEbitda', 0.5),
          below('equityRatio', 0.1),
        ),
      },
      {
        name: 'high',
        segment: 'high',
        when: allOf(
          isYes('earningsPositive'),
          atMost('debtToEbitda', LEVERAGED_ABOVE),
          atMost('interestShareOfEbitda', 0.25),
          atLeast('equityRatio', 0.3),
        ),
      },
      {
        name: 'medium',
        segment: 'medium',
        when: allOf(
          isYes('earningsPositive'),
          atMost('debtToEbitda', HIGHLY_LEVERAGED_ABOVE),
          atMost('interestShareOfEbitda', 0.5),
          atLeast('equityRatio', 0.1),
        ),
      },
    ],
  })
}

/**
 * High, medium and low capacity to bear losses, by debt, interest and own money.
 *
 * One weakness makes capacity low: no earnings, debt above 6 times EBITDA, interest above half of it, equity below a tenth of assets.
 * High asks for all strengths: debt up to 4 times, interest up to a quarter, equity from 30 %.
 *
 * Facts: `earningsPositive`, whether EBITDA (earnings before interest, tax, depreciation and amortisation) of the last year is above
 * 0; where it is not, the two ratios to it mean nothing and are left out. `debtToEbitda`, all interest-bearing debt, committed lines
 * drawn or not, without deducting cash; `interestShareOfEbitda`, interest paid over EBITDA, 0 where there is none;
 * `equityRatio`, equity over total assets, below 0 where debts exceed assets. Source of 4 and 6: European Central Bank (May 2017),
 * Guidance on leveraged transactions, where transactions above 4 are leveraged and those above 6 should stay exceptional. Other limits
 * and the treatments are a sample. A finer measure, on a scale, is `riskCapacity` of `clientele/risk`.
 *
 * @example
 * import { judge } from 'clientele/records'
 * import { RISK_CAPACITY } from 'clientele/segmentation'
 * judge(RISK_CAPACITY.rules[0].when, { earningsPositive: false }) // => { holds: 'yes', reasons: [ 'earningsPositive is no' ], missing: [] }
 */
export const RISK_CAPACITY: SegmentScheme = /* @__PURE__ */ riskCapacity()
