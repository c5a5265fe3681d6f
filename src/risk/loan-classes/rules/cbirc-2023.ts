import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { ClassCondition, ClassRules } from '../class-rule.js'

const TEXT =
  'CBIRC and PBC, Rules on Risk Classification of Financial Assets of Commercial Banks (商业银行金融资产风险分类办法, order 2023 no. 1)'

const NOT_RETAIL: ClassCondition = { fact: 'retail', is: false }
const IMPAIRED: ClassCondition = { fact: 'creditImpaired', is: true }

/** The rules of 2023: for new business from July 2023, for older business once it is classed anew. */
export const CBIRC_2023: RulePack<ClassRules> = /* @__PURE__ */ rulePack<ClassRules>({
  name: 'china-loan-classes',
  title: 'Rules on Risk Classification of Financial Assets of Commercial Banks, CBIRC and PBC 2023',
  from: '2023-07-01',
  rules: {
    overdue: {
      atBest: 'special-mention',
      when: [{ fact: 'daysPastDue', above: 0 }],
      unless: [
        { fact: 'technicalDelay', is: true },
        { fact: 'daysPastDue', atMost: 7 },
      ],
    },
    purposeChanged: { atBest: 'special-mention', when: [{ fact: 'purposeChanged', is: true }] },
    refinanced: { atBest: 'special-mention', when: [{ fact: 'refinanced', is: true }] },
    otherDebtNonPerforming: {
      atBest: 'special-mention',
      when: [{ fact: 'otherDebtNonPerforming', is: true }, NOT_RETAIL],
    },
    overdue90: { atBest: 'substandard', when: [{ fact: 'daysPastDue', above: 90 }] },
    creditImpaired: { atBest: 'substandard', when: [IMPAIRED] },
    ratingFallen: { atBest: 'substandard', when: [{ fact: 'ratingFallen', is: true }] },
    overdueAllBanks: { atBest: 'substandard', when: [{ fact: 'overdueShareAllBanks', above: 0.2 }, NOT_RETAIL] },
    nonPerformingHere: {
      atBest: 'substandard',
      when: [{ fact: 'nonPerformingShareHere', above: 0.1 }, NOT_RETAIL],
      unless: [{ fact: 'recognisedEnhancement', is: true }],
    },
    overdue270: { atBest: 'doubtful', when: [{ fact: 'daysPastDue', above: 270 }] },
    evadesDebt: { atBest: 'doubtful', when: [{ fact: 'evadesDebt', is: true }] },
    halfLost: { atBest: 'doubtful', when: [IMPAIRED, { fact: 'expectedLossShare', atLeast: 0.5 }] },
    overdue360: { atBest: 'loss', when: [{ fact: 'daysPastDue', above: 360 }] },
    inLiquidation: { atBest: 'loss', when: [{ fact: 'inLiquidation', is: true }] },
    mostLost: { atBest: 'loss', when: [IMPAIRED, { fact: 'expectedLossShare', atLeast: 0.9 }] },
    notYetCured: {
      atBest: 'substandard',
      when: [
        { fact: 'previouslyNonPerforming', is: true },
        { fact: 'classedByDaysPastDue', is: false },
      ],
      unless: [
        { fact: 'monthsPaidRegularly', atLeast: 6 },
        { fact: 'periodsPaidRegularly', atLeast: 2 },
        { fact: 'ableToPerform', is: true },
        { fact: 'noImpairedAssetHere', is: true },
      ],
    },
    restructured: { atBest: 'special-mention', when: [{ fact: 'restructured', is: true }] },
    restructuredAgain: { atBest: 'substandard', when: [{ fact: 'restructuredAgain', is: true }] },
  },
  sources: {
    overdue: `${TEXT}, art. 10(1)`,
    purposeChanged: `${TEXT}, art. 10(2)`,
    refinanced: `${TEXT}, art. 10(3)`,
    otherDebtNonPerforming: `${TEXT}, art. 10(4)`,
    overdue90: `${TEXT}, art. 11(1)`,
    creditImpaired: `${TEXT}, art. 11(2)`,
    ratingFallen: `${TEXT}, art. 11(3)`,
    overdueAllBanks: `${TEXT}, art. 11(4)`,
    nonPerformingHere: `${TEXT}, art. 7`,
    overdue270: `${TEXT}, art. 12(1)`,
    evadesDebt: `${TEXT}, art. 12(2)`,
    halfLost: `${TEXT}, art. 12(3)`,
    overdue360: `${TEXT}, art. 13(1)`,
    inLiquidation: `${TEXT}, art. 13(2)`,
    mostLost: `${TEXT}, art. 13(3)`,
    notYetCured: `${TEXT}, art. 14`,
    restructured: `${TEXT}, art. 22`,
    restructuredAgain: `${TEXT}, art. 23`,
  },
})
