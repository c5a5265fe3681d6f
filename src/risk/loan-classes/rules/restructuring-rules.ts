import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'

/** How long restructured loans stay under observation. */
export interface RestructuringRules {
  /** Calendar months at the least. */
  readonly months: number
  /** Repayment periods in a row at the least. */
  readonly repaymentPeriods: number
}

const OLD = 'art. 7 of 银发〔2001〕416号 (PBC 2001)'
const CURRENT = 'art. 21 of 商业银行金融资产风险分类办法 (CBIRC and PBC 2023)'

/** Observation of restructured loans: six months until 2023, then a year and two repayment periods. */
export const RESTRUCTURING_RULES: readonly RulePack<RestructuringRules>[] = /* @__PURE__ */ Object.freeze([
  rulePack<RestructuringRules>({
    name: 'china-restructured-loans',
    title: 'Restructured loans, PBC 2001',
    from: '2002-01-01',
    until: '2007-07-02',
    rules: { months: 6, repaymentPeriods: 0 },
    sources: { months: OLD, repaymentPeriods: OLD },
  }),
  rulePack<RestructuringRules>({
    name: 'china-restructured-loans',
    title: 'Restructured loans, CBRC 2007',
    from: '2007-07-03',
    until: '2023-06-30',
    rules: { months: 6, repaymentPeriods: 0 },
    sources: {
      months: 'art. 12 of 银监发〔2007〕54号 (CBRC 2007)',
      repaymentPeriods: 'art. 12 of 银监发〔2007〕54号 (CBRC 2007)',
    },
  }),
  rulePack<RestructuringRules>({
    name: 'china-restructured-loans',
    title: 'Restructured assets, CBIRC and PBC 2023',
    from: '2023-07-01',
    rules: { months: 12, repaymentPeriods: 2 },
    sources: { months: CURRENT, repaymentPeriods: CURRENT },
  }),
])
