import { expectKnownKeys } from '../../errors/index.js'
import type { CapitalRulesOptions } from './capital-rule-packs.js'
import { RULE_OPTIONS, rulesFor } from './capital-rule-packs.js'
import type { Checklist, Condition, ConditionAnswers } from './checklist.js'
import { checklist } from './checklist.js'

/** The conditions of the infrastructure supporting factor. */
export type InfrastructureCondition =
  | 'eligibleClass'
  | 'purposeEntity'
  | 'repaidByAssets'
  | 'withstandsStress'
  | 'predictableCashFlows'
  | 'lowRefinancingRisk'
  | 'lenderProtection'
  | 'senior'
  | 'soundSponsor'
  | 'completionSafeguards'
  | 'operatingRiskManaged'
  | 'testedTechnology'
  | 'permits'
  | 'derivativesForHedging'
  | 'environmentAssessed'

/** The conditions in the order of the article, each in short. */
export const INFRASTRUCTURE_CONDITIONS: readonly Condition<InfrastructureCondition>[] = [
  { id: 'eligibleClass', point: '(a)', text: 'corporate or specialised lending, not in default' },
  {
    id: 'purposeEntity',
    point: '(b)',
    text: 'to an entity made to finance or run facilities of essential public services',
  },
  {
    id: 'repaidByAssets',
    point: '(c)',
    text: 'at least two thirds repaid by income of the assets or by public funding',
  },
  { id: 'withstandsStress', point: '(d)', text: 'obligations met under severe stress' },
  { id: 'predictableCashFlows', point: '(e)', text: 'predictable cash flows that cover all future repayments' },
  { id: 'lowRefinancingRisk', point: '(f)', text: 'refinancing risk low or mitigated' },
  { id: 'lenderProtection', point: '(g)', text: 'contracts that protect lenders to a high degree' },
  { id: 'senior', point: '(h)', text: 'senior to all but statutory claims and those of derivative counterparties' },
  {
    id: 'soundSponsor',
    point: '(i)',
    text: 'under construction: equity investors with experience, means and aligned interests',
  },
  { id: 'completionSafeguards', point: '(j)', text: 'safeguards of completion to specification, budget and date' },
  { id: 'operatingRiskManaged', point: '(k)', text: 'material operating risks managed' },
  { id: 'testedTechnology', point: '(l)', text: 'tested technology and design' },
  { id: 'permits', point: '(m)', text: 'all permits and authorisations obtained' },
  { id: 'derivativesForHedging', point: '(n)', text: 'derivatives for the mitigation of risk only' },
  {
    id: 'environmentAssessed',
    point: '(o)',
    text: 'assets assessed against environmental objectives, as the edition asks',
  },
]

/** The factor, and which conditions stand in its way. */
export interface InfrastructureSupport extends Checklist<InfrastructureCondition> {
  /** What risk-weighted assets are multiplied by: 0.75, or 1. */
  readonly factor: number
  /** Whether the rules have such a factor at all. */
  readonly isOffered: boolean
}

/**
 * The supporting factor of infrastructure: 0.75 where every condition is met, else 1 with the conditions that fail and those
 * that nobody answered. Whether one is met is a judgement of the lender's; a condition that does not apply (construction, of an
 * operating asset) is met.
 *
 * @param answers whether each condition is met, by id; see {@link INFRASTRUCTURE_CONDITIONS}.
 * @throws ClienteleError `UNKNOWN_OPTION` for an answer to no condition, `INVALID_TYPE` for one that is not true or false,
 * `RULES_NOT_IN_FORCE`.
 * @see CRR Article 501a(1), inserted by Regulation (EU) 2019/876, in force since 27 June 2020 by Regulation (EU) 2020/873.
 * @example
 * import { infrastructureSupport } from 'clientele/risk'
 * const { factor, failed, unanswered } = infrastructureSupport({ senior: false, permits: true }, { rules: 'crr', on: '2024-12-31' })
 * factor // => 1
 * failed.map(({ point }) => point) // => ['(h)']
 * unanswered.length // => 13
 * infrastructureSupport({}, { rules: 'basel-3.1', on: '2024-12-31' }).isOffered // => false
 */
export function infrastructureSupport(
  answers: ConditionAnswers<InfrastructureCondition>,
  options: CapitalRulesOptions,
): InfrastructureSupport {
  expectKnownKeys(options, RULE_OPTIONS, 'options')
  const { infrastructureSupport: support } = rulesFor(options).rules
  const checked = checklist(INFRASTRUCTURE_CONDITIONS, answers, 'answers')
  const isOffered = support !== undefined
  return { ...checked, isOffered, factor: isOffered && checked.isMet ? support.factor : 1 }
}
