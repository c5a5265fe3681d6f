import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { CapitalRules } from '../capital-rules.js'
import {
  EUROPEAN_CORRELATION,
  lossFloors,
  SLOTTING_LOSS,
  SLOTTING_WEIGHT,
  sameFloor,
  supervisoryLoss,
} from './common.js'

const NO_VOLATILE_CLASS = 'knows no class of high-volatility real estate'

/** Regulation (EU) No 575/2013 as it came into force. */
export const CRR_2014: RulePack<CapitalRules> = {
  name: 'crr',
  title: 'Regulation (EU) No 575/2013 (CRR)',
  from: '2014-01-01',
  until: '2020-06-26',
  rules: {
    scaling: { factor: 1.06, covers: 'formula' },
    confidence: 0.999,
    correlation: EUROPEAN_CORRELATION,
    financialMultiplier: 1.25,
    sizeAdjustment: { currency: 'EUR', lower: 5e6, upper: 50e6, reduction: 0.04 },
    probabilityFloor: sameFloor(0.0003, 0),
    transactorFloor: 0.0003,
    supervisoryLoss: supervisoryLoss(0.45, 0.45),
    securedLoss: { financial: 0, receivables: 0.35, 'real-estate': 0.35, 'other-physical': 0.4 },
    lossFloor: {},
    maturity: { least: 1, most: 5, foundation: 2.5 },
    foundationOnly: { classes: [], turnoverAbove: null },
    notModelled: [],
    slottingWeight: SLOTTING_WEIGHT,
    slottingLoss: SLOTTING_LOSS,
    volatileSlottingWeight: SLOTTING_WEIGHT,
    volatileSlottingLoss: SLOTTING_LOSS,
    shortMaturity: 'always',
    smeSupport: { currency: 'EUR', turnoverLimit: 50e6, threshold: 1.5e6, within: 0.7619 },
  },
  sources: {
    scaling: 'Article 153(1)(iii) and 154(1)(ii): 1.06 within the formula, not for PD = 1 nor in Table 1',
    confidence: 'Article 153(1)(iii): G(0.999)',
    correlation: `Article 153(1)(iii), 154(1)(ii), 154(3), 154(4); the CRR ${NO_VOLATILE_CLASS}`,
    financialMultiplier: 'Article 153(2)',
    sizeAdjustment: 'Article 153(4)',
    probabilityFloor: 'Article 160(1) (corporates and institutions), 163(1) (retail)',
    transactorFloor: 'Article 163(1)',
    supervisoryLoss: 'Article 161(1)(a), (b)',
    securedLoss: 'Article 228 (financial), 230 Table 5 (others)',
    lossFloor: 'none for single exposures; the 10 % and 15 % of Article 164(4) are averages of portfolios',
    maturity: 'Article 162(1) (2.5 years), 162(2) (1 to 5 years)',
    foundationOnly: 'none',
    notModelled: 'none',
    slottingWeight: 'Article 153(5) Table 1',
    slottingLoss: 'Article 158(6) Table 2',
    volatileSlottingWeight: `Article 153(5) Table 1, which ${NO_VOLATILE_CLASS}`,
    volatileSlottingLoss: `Article 158(6) Table 2, which ${NO_VOLATILE_CLASS}`,
    shortMaturity: 'Article 153(5) Table 1: less than 2.5 years',
    smeSupport: 'Article 501(1), (2)(b), (2)(c): nothing for who owes more than EUR 1.5 million',
  },
}

/** With the supporting factors of Regulation (EU) 2019/876, which Regulation (EU) 2020/873 brought forward. */
export const CRR_2020: RulePack<CapitalRules> = {
  ...CRR_2014,
  title:
    'CRR with the supporting factors of Regulation (EU) 2019/876 (CRR2), in force early by Regulation (EU) 2020/873',
  from: '2020-06-27',
  until: '2024-12-31',
  rules: {
    ...CRR_2014.rules,
    smeSupport: { currency: 'EUR', turnoverLimit: 50e6, threshold: 2.5e6, within: 0.7619, beyond: 0.85 },
    infrastructureSupport: { factor: 0.75 },
  },
  sources: {
    ...CRR_2014.sources,
    smeSupport: 'Article 501(1), (2)(b)',
    infrastructureSupport: 'Article 501a(1)',
  },
}

const CRR_2025: RulePack<CapitalRules> = {
  ...CRR_2020,
  title: 'CRR as amended by Regulation (EU) 2024/1623 (CRR3)',
  from: '2025-01-01',
  until: '2027-12-31',
  rules: {
    ...CRR_2020.rules,
    scaling: { factor: 1, covers: 'formula' },
    probabilityFloor: { ...sameFloor(0.0005, 0), 'qualifying-revolving': 0.001 },
    transactorFloor: 0.0005,
    supervisoryLoss: supervisoryLoss(0.4, 0.45),
    securedLoss: { financial: 0, receivables: 0.2, 'real-estate': 0.2, 'other-physical': 0.25 },
    lossFloor: lossFloors(0.5),
    foundationOnly: { classes: ['bank'], turnoverAbove: 500e6 },
    projectPhases: { preOperational: 1.3, operational: 1, highQuality: 0.8 },
    outputFloor: [
      { from: '2025-01-01', share: 0.5 },
      { from: '2026-01-01', share: 0.55 },
      { from: '2027-01-01', share: 0.6 },
      { from: '2028-01-01', share: 0.65 },
      { from: '2029-01-01', share: 0.7 },
      { from: '2030-01-01', share: 0.725 },
    ],
  },
  sources: {
    ...CRR_2020.sources,
    scaling: 'Article 153(1)(iii) and 154(1)(ii) as amended: no 1.06',
    probabilityFloor:
      'Article 160(1) (institutions, corporates), 163(1)(a), (b) (retail); regional governments: 160(1a), not here',
    transactorFloor: 'Article 163(1)(b)',
    supervisoryLoss: 'Article 161(1)(a), (aa), (b)',
    securedLoss: 'Article 230(2) Table 1',
    lossFloor: 'Article 161(4) Table 1, 164(4) Table 1; specialised lending: half of it by Article 495b(1)(a)',
    foundationOnly: 'Article 151(8): financial sector entities, and groups with sales above EUR 500 million',
    projectPhases: 'Article 122a(3); the 80 % not together with Article 501a',
    outputFloor: 'Article 465(1), from 2030 Article 92(3)',
  },
}

/** The editions of the European Union. */
export const CRR: readonly RulePack<CapitalRules>[] = /* @__PURE__ */ [
  CRR_2014,
  CRR_2020,
  CRR_2025,
  {
    ...CRR_2025,
    title: 'CRR3, the floors of specialised lending at 80 %',
    from: '2028-01-01',
    until: '2028-12-31',
    rules: { ...CRR_2025.rules, lossFloor: lossFloors(0.8) },
    sources: {
      ...CRR_2025.sources,
      lossFloor: 'Article 161(4) Table 1, 164(4) Table 1; specialised lending: 80 % of it by Article 495b(1)(b)',
    },
  },
  {
    name: 'crr',
    title: 'CRR3, all floors in full',
    from: '2029-01-01',
    rules: { ...CRR_2025.rules, lossFloor: lossFloors() },
    sources: {
      ...CRR_2025.sources,
      lossFloor: 'Article 161(4) Table 1, 164(4) Table 1; in full by Article 495b(1)(c)',
    },
  },
].map(rulePack)
