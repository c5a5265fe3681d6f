import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { ClassRules } from '../class-rule.js'

const TEXT = 'CBRC, Guidelines on Risk-Based Loan Classification (贷款风险分类指引, 银监发〔2007〕54号)'

/** The rules of 2007; business of before July 2023 stayed under them until it was classed anew, 2025-12-31 at the latest. */
export const CBRC_2007: RulePack<ClassRules> = /* @__PURE__ */ rulePack<ClassRules>({
  name: 'china-loan-classes',
  title: 'Guidelines on Risk-Based Loan Classification, CBRC 2007',
  from: '2007-07-03',
  until: '2025-12-31',
  rules: {
    evadesDebt: { atBest: 'special-mention', when: [{ fact: 'evadesDebt', is: true }] },
    refinanced: { atBest: 'special-mention', when: [{ fact: 'refinanced', is: true }] },
    purposeChanged: { atBest: 'special-mention', when: [{ fact: 'purposeChanged', is: true }] },
    overdue: { atBest: 'special-mention', when: [{ fact: 'daysPastDue', above: 0 }] },
    otherDebtNonPerforming: { atBest: 'special-mention', when: [{ fact: 'otherDebtNonPerforming', is: true }] },
    unlawful: { atBest: 'special-mention', when: [{ fact: 'unlawful', is: true }] },
    nonAccrual: { atBest: 'substandard', when: [{ fact: 'nonAccrual', is: true }] },
    evadesOverdueDebt: {
      atBest: 'substandard',
      when: [
        { fact: 'evadesDebt', is: true },
        { fact: 'daysPastDue', above: 0 },
      ],
    },
    restructured: { atBest: 'substandard', when: [{ fact: 'restructured', is: true }] },
    restructuredOverdue: {
      atBest: 'doubtful',
      when: [
        { fact: 'restructured', is: true },
        { fact: 'daysPastDue', above: 0 },
      ],
    },
    restructuredUnable: {
      atBest: 'doubtful',
      when: [
        { fact: 'restructured', is: true },
        { fact: 'stillUnableToRepay', is: true },
      ],
    },
  },
  sources: {
    evadesDebt: `${TEXT}, art. 10(1)`,
    refinanced: `${TEXT}, art. 10(2)`,
    purposeChanged: `${TEXT}, art. 10(3)`,
    overdue: `${TEXT}, art. 10(4)`,
    otherDebtNonPerforming: `${TEXT}, art. 10(5)`,
    unlawful: `${TEXT}, art. 10(6)`,
    nonAccrual: `${TEXT}, art. 11(1)`,
    evadesOverdueDebt: `${TEXT}, art. 11(2)`,
    restructured: `${TEXT}, art. 12`,
    restructuredOverdue: `${TEXT}, art. 12`,
    restructuredUnable: `${TEXT}, art. 12`,
  },
})
