import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { CapitalRules } from '../capital-rules.js'
import {
  BASEL_CORRELATION,
  SLOTTING_LOSS,
  SLOTTING_WEIGHT,
  sameFloor,
  supervisoryLoss,
  VOLATILE_LOSS,
  VOLATILE_WEIGHT,
} from './common.js'

const FIRST: RulePack<CapitalRules> = {
  name: 'basel-2',
  title: 'Basel Committee, International Convergence of Capital Measurement and Capital Standards, June 2006',
  from: '2006-12-31',
  until: '2012-12-31',
  rules: {
    scaling: { factor: 1.06, covers: 'everything' },
    confidence: 0.999,
    correlation: BASEL_CORRELATION,
    financialMultiplier: 1,
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
    volatileSlottingWeight: VOLATILE_WEIGHT,
    volatileSlottingLoss: VOLATILE_LOSS,
    shortMaturity: 'on-request',
  },
  sources: {
    scaling:
      'par. 14: 1.06 by the current best estimate, applied to risk-weighted assets for credit risk; Annex 5 is without it',
    confidence: 'par. 272: G(0.999)',
    correlation: 'par. 272 (corporates, banks, sovereigns), 283 (HVCRE), 328, 329, 330 (retail)',
    financialMultiplier: 'none in June 2006; see the edition of 2013',
    sizeAdjustment: 'par. 273',
    probabilityFloor: 'par. 285 (none for sovereigns), 331 (retail)',
    transactorFloor: 'par. 331',
    supervisoryLoss: 'par. 287 (senior), 288 (subordinated)',
    securedLoss: 'par. 291 (financial), 295 (others)',
    lossFloor: 'none for single exposures; the 10 % of par. 266 is of sub-segments of mortgages, for a transition',
    maturity: 'par. 318 (2.5 years), 320 (1 to 5 years)',
    foundationOnly: 'none',
    notModelled: 'none',
    slottingWeight: 'par. 275; short: par. 277',
    slottingLoss: 'par. 377 (times 8 %), 378, short maturities too',
    volatileSlottingWeight: 'par. 280; short: par. 282',
    volatileSlottingLoss: 'par. 377 (times 8 %), 379, short maturities alike',
    shortMaturity: 'par. 277, 282: national discretion',
  },
}

/** Basel II, and the same with the multiplier that Basel III brought. */
export const BASEL_2: readonly RulePack<CapitalRules>[] = /* @__PURE__ */ [
  FIRST,
  {
    ...FIRST,
    title: 'Basel II with the asset value correlation multiplier of Basel III (December 2010, revised June 2011)',
    from: '2013-01-01',
    until: '2022-12-31',
    rules: { ...FIRST.rules, financialMultiplier: 1.25 },
    sources: {
      ...FIRST.sources,
      financialMultiplier: 'Basel III, par. 102: total assets of USD 100 billion or more, or unregulated',
    },
  },
].map(rulePack)
