import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { CapitalRules } from '../capital-rules.js'
import { BASEL_3_1_OF_2023 } from './basel-3-1.js'
import { sameFloor } from './common.js'

/** Basel 3.1 as the Prudential Regulation Authority of the United Kingdom brings it into force. */
export const PRA_BASEL_3_1: readonly RulePack<CapitalRules>[] = /* @__PURE__ */ [
  {
    ...BASEL_3_1_OF_2023,
    name: 'pra-basel-3.1',
    title:
      'Prudential Regulation Authority, PS1/26, Implementation of the Basel 3.1 standards: final rules, January 2026',
    from: '2027-01-01',
    rules: {
      ...BASEL_3_1_OF_2023.rules,
      scaling: { factor: 1, covers: 'formula' as const },
      sizeAdjustment: { currency: 'GBP', lower: 4.4e6, upper: 44e6, reduction: 0.04 },
      probabilityFloor: {
        ...sameFloor(0.0005, 0.0005),
        'residential-mortgage': 0.001,
        'qualifying-revolving': 0.001,
      },
      foundationOnly: { classes: ['bank' as const], turnoverAbove: 440e6 },
      notModelled: ['sovereign' as const, 'high-volatility-real-estate' as const],
      outputFloor: [
        { from: '2027-01-01', share: 0.6 },
        { from: '2028-01-01', share: 0.65 },
        { from: '2029-01-01', share: 0.7 },
        { from: '2030-01-01', share: 0.725 },
      ],
    },
    sources: {
      scaling: 'Article 153(1), 154(1): no 1.06',
      confidence: 'Article 153(1): G(0.999)',
      correlation: 'Article 153(1), 154(1), 154(3), 154(4)',
      financialMultiplier: 'Article 153(2)',
      sizeAdjustment: 'Article 153(4): thresholds in pounds, 44 − 4.4 = 39.6 million in the denominator',
      probabilityFloor: 'Article 160(1), 163(1); residential mortgages 0.1 %',
      transactorFloor: 'Article 163(1)',
      supervisoryLoss: 'Article 161(1)(a), (aa), (b)',
      securedLoss: 'Article 230',
      lossFloor: 'Article 161(5), 164(4)',
      maturity: 'Article 162(1), 162(2A)',
      foundationOnly: 'Article 147A(1): institutions, financial corporates, revenues above GBP 440 million',
      notModelled: 'Article 147A(1): sovereigns by the standardised approach, development real estate by slotting',
      slottingWeight: 'Article 153(5) Table A; short: Article 153(5)(d)',
      slottingLoss: 'Article 158(6) Table B',
      volatileSlottingWeight: 'Article 153(5) Table A; short: Article 153(5)(d)',
      volatileSlottingLoss: 'Article 158(6) Table B, short maturities alike',
      shortMaturity: 'Article 153(5)(d): a firm may choose it',
      projectPhases: 'Article 122B(2)',
      outputFloor: 'Article 92(5)',
    },
  },
].map(rulePack)
