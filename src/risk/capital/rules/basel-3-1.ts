import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { CapitalRules } from '../capital-rules.js'
import {
  BASEL_CORRELATION,
  lossFloors,
  SLOTTING_LOSS,
  SLOTTING_WEIGHT,
  sameFloor,
  supervisoryLoss,
  VOLATILE_LOSS,
  VOLATILE_WEIGHT,
} from './common.js'

/** The standard of the Basel Committee after the reforms of December 2017. */
export const BASEL_3_1_OF_2023: RulePack<CapitalRules> = {
  name: 'basel-3.1',
  title: 'Basel Framework, chapters CRE20 and CRE30 to CRE33 as of 1 January 2023',
  from: '2023-01-01',
  rules: {
    scaling: { factor: 1, covers: 'everything' },
    confidence: 0.999,
    correlation: BASEL_CORRELATION,
    financialMultiplier: 1.25,
    sizeAdjustment: { currency: 'EUR', lower: 5e6, upper: 50e6, reduction: 0.04 },
    probabilityFloor: { ...sameFloor(0.0005, 0), 'qualifying-revolving': 0.001 },
    transactorFloor: 0.0005,
    supervisoryLoss: supervisoryLoss(0.4, 0.45),
    securedLoss: { financial: 0, receivables: 0.2, 'real-estate': 0.2, 'other-physical': 0.25 },
    lossFloor: lossFloors(),
    maturity: { least: 1, most: 5, foundation: 2.5 },
    foundationOnly: { classes: ['bank'], turnoverAbove: 500e6 },
    notModelled: [],
    slottingWeight: SLOTTING_WEIGHT,
    slottingLoss: SLOTTING_LOSS,
    volatileSlottingWeight: VOLATILE_WEIGHT,
    volatileSlottingLoss: VOLATILE_LOSS,
    shortMaturity: 'on-request',
    projectPhases: { preOperational: 1.3, operational: 1, highQuality: 0.8 },
    outputFloor: [
      { from: '2023-01-01', share: 0.5 },
      { from: '2024-01-01', share: 0.55 },
      { from: '2025-01-01', share: 0.6 },
      { from: '2026-01-01', share: 0.65 },
      { from: '2027-01-01', share: 0.7 },
      { from: '2028-01-01', share: 0.725 },
    ],
  },
  sources: {
    scaling: 'CRE31.3, CRE31.5, CRE31.14 to 31.16: no 1.06',
    confidence: 'CRE31.5: G(0.999)',
    correlation: 'CRE31.5 (corporates, banks, sovereigns), 31.11 (HVCRE), 31.14, 31.15, 31.16 (retail)',
    financialMultiplier: 'CRE31.7: total assets of USD 100 billion or more, or unregulated',
    sizeAdjustment: 'CRE31.8',
    probabilityFloor: 'CRE32.4 (none for sovereigns), 32.58 (retail)',
    transactorFloor: 'CRE32.58, CRE30.25',
    supervisoryLoss: 'CRE32.6 (senior), 32.7 (subordinated)',
    securedLoss: 'CRE32.11',
    lossFloor: 'CRE32.16, 32.17 (corporates), 32.58, 32.59 (retail)',
    maturity: 'CRE32.44 (2.5 years), 32.46 (1 to 5 years)',
    foundationOnly: 'CRE30.34: banks and other financial institutions, and groups with revenues above EUR 500 million',
    notModelled: 'none',
    slottingWeight: 'CRE33.2; short: CRE33.4',
    slottingLoss: 'CRE33.9, times 8 % by CRE33.8; short: CRE33.10',
    volatileSlottingWeight: 'CRE33.5; short: CRE33.7',
    volatileSlottingLoss: 'CRE33.11, times 8 % by CRE33.8; short maturities alike: CRE33.12',
    shortMaturity: 'CRE33.4, 33.7: national discretion',
    projectPhases: 'CRE20.51, 20.52',
    outputFloor: 'RBC20.11, RBC90.1',
  },
}

/** The editions of the Basel Framework. */
export const BASEL_3_1: readonly RulePack<CapitalRules>[] = /* @__PURE__ */ [BASEL_3_1_OF_2023].map(rulePack)
