import { expectKnownKeys, reject } from '../../errors/index.js'
import type { CapitalRulesOptions } from './capital-rule-packs.js'
import { RULE_OPTIONS, rulesFor } from './capital-rule-packs.js'
import type { Checklist, Condition, ConditionAnswers } from './checklist.js'
import { checklist } from './checklist.js'

/** The conditions of high quality. */
export type HighQualityCondition =
  | 'robustRepayment'
  | 'restrictedEntity'
  | 'reserves'
  | 'assuredRevenues'
  | 'soundCounterparty'
  | 'creditorProtection'
  | 'terminationProtection'
  | 'pledgedAssets'
  | 'stepInRights'

/** What makes a project in its operational phase a high-quality one, each condition in short. */
export const HIGH_QUALITY_CONDITIONS: readonly Condition<HighQualityCondition>[] = [
  { id: 'robustRepayment', point: 'CRE20.52', text: 'pays in time, robust against downturns of economy and business' },
  { id: 'restrictedEntity', point: 'CRE20.52(1)', text: 'may not act to the detriment of creditors' },
  { id: 'reserves', point: 'CRE20.52(2)', text: 'reserves for contingencies and working capital' },
  { id: 'assuredRevenues', point: 'CRE20.52(3)', text: 'paid for availability, by regulated return or take-or-pay' },
  {
    id: 'soundCounterparty',
    point: 'CRE20.52(4)',
    text: 'one main counterparty: a state, a public entity or a firm weighted at 80 % or less',
  },
  { id: 'creditorProtection', point: 'CRE20.52(5)', text: 'creditors protected in default of the project' },
  { id: 'terminationProtection', point: 'CRE20.52(6)', text: 'creditors protected if the project is terminated' },
  { id: 'pledgedAssets', point: 'CRE20.52(7)', text: 'all assets and contracts needed pledged, as far as law permits' },
  { id: 'stepInRights', point: 'CRE20.52(8)', text: 'creditors may take control in default' },
]

/** What is known of a project. */
export interface ProjectState {
  /** Whether net cash flow is positive and covers every remaining contractual obligation. */
  readonly hasSufficientCashFlow: boolean
  /** Whether long-term debt declines. */
  readonly hasDecliningDebt: boolean
  /** Whether each condition of high quality is met, by id; nothing is assumed of those left out. */
  readonly quality?: ConditionAnswers<HighQualityCondition>
}

/** The weight of a project in the standardised approach. */
export interface ProjectPhaseWeight {
  readonly phase: 'pre-operational' | 'operational' | 'operational-high-quality'
  /** 1 is 100 %. */
  readonly riskWeight: number
  /** The conditions of high quality that fail or were not answered. */
  readonly quality: Checklist<HighQualityCondition>
}

/**
 * The standardised risk weight of project finance without an issue-specific rating, by the phase of the project: 130 % before it
 * operates, 100 % when it does (cash flow covers what is owed and long-term debt declines), 80 % if it is of high quality too.
 *
 * @throws ClienteleError `NOT_APPLICABLE` for rules without such weights (Basel II, CRR before 2025), `INVALID_TYPE`,
 * `UNKNOWN_OPTION`, `RULES_NOT_IN_FORCE`.
 * @see Basel Framework CRE20.51 and 20.52; CRR Article 122a(3) has conditions of its own much like them.
 * @example
 * import { projectPhaseWeight } from 'clientele/risk'
 * const built = { hasSufficientCashFlow: true, hasDecliningDebt: true }
 * projectPhaseWeight(built, { rules: 'basel-3.1', on: '2024-12-31' }).riskWeight // => 1
 * projectPhaseWeight({ ...built, hasDecliningDebt: false }, { rules: 'basel-3.1', on: '2024-12-31' }).phase
 * // => 'pre-operational'
 */
export function projectPhaseWeight(project: ProjectState, options: CapitalRulesOptions): ProjectPhaseWeight {
  expectKnownKeys(project, ['hasSufficientCashFlow', 'hasDecliningDebt', 'quality'], 'project')
  expectKnownKeys(options, RULE_OPTIONS, 'options')
  const pack = rulesFor(options)
  const weights = pack.rules.projectPhases
  if (weights === undefined) {
    return reject('NOT_APPLICABLE', 'options.rules', 'rules with weights by phase', `${pack.name} of ${pack.from}`)
  }
  for (const name of ['hasSufficientCashFlow', 'hasDecliningDebt'] as const) {
    if (typeof project[name] !== 'boolean') reject('INVALID_TYPE', `project.${name}`, 'true or false', project[name])
  }
  const { quality: answers = {} } = project
  const quality = checklist(HIGH_QUALITY_CONDITIONS, answers, 'project.quality')
  if (!(project.hasSufficientCashFlow && project.hasDecliningDebt)) {
    return { phase: 'pre-operational', riskWeight: weights.preOperational, quality }
  }
  return quality.isMet
    ? { phase: 'operational-high-quality', riskWeight: weights.highQuality, quality }
    : { phase: 'operational', riskWeight: weights.operational, quality }
}
