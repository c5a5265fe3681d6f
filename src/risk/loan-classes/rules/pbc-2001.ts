import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { ClassRules } from '../class-rule.js'

const TEXT = 'PBC, Guiding Principles on Loan Risk Classification (贷款风险分类指导原则, 银发〔2001〕416号)'

/** The rules of 2001, which brought the five classes to all banks of China on 1 January 2002. */
export const PBC_2001: RulePack<ClassRules> = /* @__PURE__ */ rulePack<ClassRules>({
  name: 'china-loan-classes',
  title: 'Guiding Principles on Loan Risk Classification, PBC 2001',
  from: '2002-01-01',
  until: '2007-07-02',
  rules: {
    evadesDebt: { atBest: 'special-mention', when: [{ fact: 'evadesDebt', is: true }] },
    unlawful: { atBest: 'special-mention', when: [{ fact: 'unlawful', is: true }] },
    nonAccrual: { atBest: 'substandard', when: [{ fact: 'nonAccrual', is: true }] },
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
    evadesDebt: `${TEXT}, art. 8`,
    unlawful: `${TEXT}, art. 9`,
    nonAccrual: `${TEXT}, chapter II`,
    restructured: `${TEXT}, art. 7`,
    restructuredOverdue: `${TEXT}, art. 7`,
    restructuredUnable: `${TEXT}, art. 7`,
  },
})
