import { deepFreeze } from '../../model/index.js'
import type { SegmentScheme } from '../rules/types.js'
import { above, allOf, anyOf, atMost, isNo, isYes, numberFact, SAMPLE_TREATMENTS, text, yesNoFact } from './parts.js'

const WITHIN_ONE = { least: 0, most: 1 }

function riskAppetite(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'risk-appetite',
    title: text('Appetite for risk', '风险偏好'),
    from: '2026-01-01',
    source: `All limits: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      speculates: yesNoFact(text('positions in derivatives without a business behind them', '持有无实需背景的衍生品')),
      unhedgedDebtShare: numberFact(
        'share',
        text('share of debt with open rates or currencies', '未对冲债务占比'),
        WITHIN_ONE,
      ),
      shortDebtShare: numberFact('share', text('share of long assets financed short', '短债长投占比'), WITHIN_ONE),
      drawnShare: numberFact('share', text('average drawn share of limits', '授信平均使用率'), WITHIN_ONE),
    },
    segments: {
      cautious: {
        name: text('Cautious', '稳健型'),
        treatment: { price: 'standard', limit: 'raise', collateral: 'standard', service: 'standard', reviewMonths: 12 },
      },
      balanced: {
        name: text('Balanced', '平衡型'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
      },
      bold: {
        name: text('Bold', '激进型'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 80,
          limit: 'lower',
          collateral: 'more',
          service: 'dedicated',
          reviewMonths: 6,
          note: text('Offer hedges; covenants on debt and derivatives', '提供避险产品，约定负债与衍生品限制'),
        },
      },
    },
    rules: [
      {
        name: 'bold',
        segment: 'bold',
        when: anyOf(
          isYes('speculates'),
          above('unhedgedDebtShare', 0.5),
          allOf(above('shortDebtShare', 0.5), above('drawnShare', 0.9)),
        ),
      },
      {
        name: 'cautious',
        segment: 'cautious',
        when: allOf(
          isNo('speculates'),
          atMost('unhedgedDebtShare', 0.2),
          atMost('shortDebtShare', 0.2),
          atMost('drawnShare', 0.7),
        ),
      },
      {
        name: 'balanced',
        segment: 'balanced',
        when: allOf(
          isNo('speculates'),
          atMost('unhedgedDebtShare', 0.5),
          anyOf(atMost('shortDebtShare', 0.5), atMost('drawnShare', 0.9)),
        ),
      },
    ],
  })
}

/**
 * Cautious, balanced and bold clients, by the risks they take of their own will: what they do rather than what they say.
 *
 * Facts: `speculates`, whether there are derivatives without a business that they hedge; `unhedgedDebtShare`, the part of debt whose
 * rate or currency is open, of all debt; `shortDebtShare`, the part of fixed assets paid for with debt that falls due within a
 * year; `drawnShare`, drawn over granted limits, the mean of twelve month ends. Shares lie within [0, 1]; without debt or limits
 * they are 0. All limits and treatments are a sample. Beside {@link RISK_CAPACITY} it shows who dares more than it can bear.
 *
 * @example
 * import { RISK_APPETITE } from 'clientele/segmentation'
 * RISK_APPETITE.rules.map(({ segment }) => segment) // => [ 'bold', 'cautious', 'balanced' ]
 */
export const RISK_APPETITE: SegmentScheme = /* @__PURE__ */ riskAppetite()
