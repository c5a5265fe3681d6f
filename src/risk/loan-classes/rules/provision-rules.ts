import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { LoanClass } from '../classes.js'

/** What must be set aside for loans by their class. */
export interface ProvisionRates {
  /** Of all loans, at the least. */
  readonly general: number
  /** Of the loans of each class. */
  readonly specific: Readonly<Record<LoanClass, number>>
  /** How far a lender's own rate may lie from `specific`, as a share of it. */
  readonly room: Readonly<Record<LoanClass, number>>
}

const GUIDANCE = 'PBC, Guidance on Provisioning for Loan Losses (银行贷款损失准备计提指引, 银发〔2002〕98号)'

/** Rates of provisions by class. */
export const PROVISION_RATES: readonly RulePack<ProvisionRates>[] = /* @__PURE__ */ Object.freeze([
  rulePack<ProvisionRates>({
    name: 'china-provision-rates',
    title: 'Guidance on Provisioning for Loan Losses, PBC 2002',
    from: '2002-01-01',
    rules: {
      general: 0.01,
      specific: { pass: 0, 'special-mention': 0.02, substandard: 0.25, doubtful: 0.5, loss: 1 },
      room: { pass: 0, 'special-mention': 0, substandard: 0.2, doubtful: 0.2, loss: 0 },
    },
    sources: { general: `${GUIDANCE}, art. 4`, specific: `${GUIDANCE}, art. 5`, room: `${GUIDANCE}, art. 5` },
  }),
])

/** What the whole allowance must be, within the range that supervisors may choose from for a lender. */
export interface ProvisionStandards {
  /** Allowance over non-performing loans (拨备覆盖率). */
  readonly coverage: Readonly<Record<'least' | 'most', number>>
  /** Allowance over all loans (贷款拨备率). */
  readonly loanRatio: Readonly<Record<'least' | 'most', number>>
}

const RULES =
  'CBRC, Rules on Loan Loss Provisions of Commercial Banks (商业银行贷款损失准备管理办法, order 2011 no. 4), art. 7'
const NOTICE = 'CBRC, Notice on adjusting supervisory requirements of loan loss provisions (银监发〔2018〕7号)'

/** Supervisory standards of the allowance: of coverage and loan ratio the one that asks for more binds. */
export const PROVISION_STANDARDS: readonly RulePack<ProvisionStandards>[] = /* @__PURE__ */ Object.freeze([
  rulePack<ProvisionStandards>({
    name: 'china-provision-standards',
    title: 'Rules on Loan Loss Provisions of Commercial Banks, CBRC 2011',
    from: '2012-01-01',
    until: '2018-02-27',
    rules: { coverage: { least: 1.5, most: 1.5 }, loanRatio: { least: 0.025, most: 0.025 } },
    sources: { coverage: RULES, loanRatio: RULES },
  }),
  rulePack<ProvisionStandards>({
    name: 'china-provision-standards',
    title: 'Rules on Loan Loss Provisions of Commercial Banks, CBRC 2011, as adjusted in 2018',
    from: '2018-02-28',
    rules: { coverage: { least: 1.2, most: 1.5 }, loanRatio: { least: 0.015, most: 0.025 } },
    sources: { coverage: `${RULES}; ${NOTICE}`, loanRatio: `${RULES}; ${NOTICE}` },
  }),
])
