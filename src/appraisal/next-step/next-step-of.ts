/**
 * What should we do next for this client?
 *
 * Rules say what is done for clients of its kind; of those actions, the ones that are optional are ranked by what they are expected to
 * bring: the change of the client's value through hazards of default and leaving, loss, margin and new business, less their cost.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import { isoDate } from '../../money/core.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { truthOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import { costOf } from './action-cost.js'
import { factsRead } from './facts-read.js'
import { judgedRules, missingOf } from './fired-rules.js'
import type { NextStepPolicy, StepAction, StrategyRule } from './policy-types.js'
import { ranked } from './ranked-actions.js'
import { stepFacts } from './step-facts.js'
import type {
  AppraisedClient,
  FiredRule,
  NextStep,
  NextStepLearnt,
  RankedAction,
  StepVerdict,
  UndecidedStep,
  ValueTerms,
} from './types.js'
import { valueBySource } from './value-by-source.js'
import type { EffectTerms } from './valued-effects.js'
import { gainOf } from './valued-effects.js'

/** What to do next for one client after the other: the policy is gone through once. */
export type NextSteps = (appraised: AppraisedClient) => NextStep

/** Rules and actions of a strategy, ready to be held against clients. */
interface Strategy {
  readonly policy: NextStepPolicy
  readonly rules: readonly (readonly [string, StrategyRule])[]
  /** Names of the facts that any of it reads. */
  readonly facts: readonly string[]
  readonly learnt: NextStepLearnt
  readonly terms: ValueTerms
  readonly quantile: number
}

/**
 * The next step of every client that is asked for.
 *
 * @param policy checked: the default, or of `readNextStepPolicy`.
 * @throws ClienteleError `OUT_OF_RANGE` for terms that are none.
 */
export function nextSteps(learnt: NextStepLearnt, policy: NextStepPolicy, terms: ValueTerms): NextSteps {
  const { level } = readTerms(terms)
  const strategy: Strategy = {
    policy,
    rules: Object.entries(policy.rules),
    facts: [...factsRead(policy).keys()],
    learnt,
    terms,
    quantile: normalUpperQuantile((1 - level) / 2),
  }
  return appraised => stepOf(appraised, strategy)
}

/** The next step of one client. */
export function nextStepOf(
  appraised: AppraisedClient,
  learnt: NextStepLearnt,
  policy: NextStepPolicy,
  terms: ValueTerms,
): NextStep {
  return nextSteps(learnt, policy, terms)(appraised)
}

function readTerms(terms: ValueTerms): ValueTerms {
  expectKnownKeys(terms, ['annualDiscountRate', 'level'], 'terms')
  const { annualDiscountRate, level } = terms
  const rate = expectFinite(annualDiscountRate, 'terms.annualDiscountRate')
  if (rate <= -1) reject('OUT_OF_RANGE', 'terms.annualDiscountRate', 'a rate above -1', rate)
  const share = expectFinite(level, 'terms.level')
  if (share <= 0 || share >= 1) reject('OUT_OF_RANGE', 'terms.level', 'a probability above 0 and below 1', level)
  return terms
}

/** An action that fired rules name, with what they say of it. */
interface Called {
  readonly rules: string[]
  owner: string
  dueInDays: number
  isRequired: boolean
}

function stepOf(appraised: AppraisedClient, strategy: Strategy): NextStep {
  const known = stepFacts(appraised, strategy.facts)
  const { fired, undecided } = judgedRules(strategy.rules, known)
  const { called, unsure } = calledActions(fired, known, strategy.policy)
  const terms = effectTerms(appraised, strategy)
  const actions = [...called].map(([action, by]) => actionFor(action, by, appraised, terms, strategy))
  return { actions: ranked(actions), rules: fired, undecided: [...undecided, ...unsure] }
}

function calledActions(
  fired: readonly FiredRule[],
  known: KnownFacts,
  { rules, actions }: NextStepPolicy,
): { readonly called: ReadonlyMap<string, Called>; readonly unsure: readonly UndecidedStep[] } {
  const called = new Map<string, Called>()
  const unsure: UndecidedStep[] = []
  for (const { rule } of fired) {
    const { take, owner, dueInDays, actions: need } = rules[rule]!
    for (const action of take) {
      const { when } = actions[action]!
      const truth = when === undefined ? 'yes' : truthOf(when, known)
      if (when !== undefined && truth === 'unknown') unsure.push({ rule, action, missing: missingOf(when, known) })
      if (truth !== 'yes') continue
      const before = called.get(action)
      const isRequired = need === 'required'
      if (before === undefined) called.set(action, { rules: [rule], owner, dueInDays, isRequired })
      else join(before, rule, { owner, dueInDays, isRequired })
    }
  }
  return { called, unsure }
}

/** Of several rules the one that is due first says who and when. */
function join(before: Called, rule: string, { owner, dueInDays, isRequired }: Omit<Called, 'rules'>): void {
  before.rules.push(rule)
  before.isRequired ||= isRequired
  if (dueInDays >= before.dueInDays) return
  before.owner = owner
  before.dueInDays = dueInDays
}

function effectTerms({ facets, outlook, value }: AppraisedClient, { policy, terms, quantile }: Strategy): EffectTerms {
  return {
    worth: value.value,
    under: valueBySource(value, outlook, terms.annualDiscountRate),
    satisfaction: facets.satisfaction.index,
    logHazardOfLeavingPerPoint: policy.logHazardOfLeavingPerPoint,
    level: terms.level,
    quantile,
  }
}

function actionFor(
  action: string,
  { rules, owner, dueInDays, isRequired }: Called,
  { client }: AppraisedClient,
  terms: EffectTerms,
  { policy, learnt }: Strategy,
): RankedAction {
  const stated: StepAction = policy.actions[action]!
  const cost = costOf(stated, client, learnt, policy)
  const gained = stated.effects.length === 0 ? undefined : gainOf(stated.effects, terms)
  const net = gained === undefined || cost === undefined ? undefined : gained.gain - cost
  return {
    action,
    verdict: verdictOf(isRequired, net),
    rules,
    owner,
    dueOn: isoDate(client.asOf + dueInDays),
    ...gained,
    ...(cost !== undefined && { cost }),
    ...(net !== undefined && { net }),
  }
}

function verdictOf(isRequired: boolean, net: number | undefined): StepVerdict {
  if (isRequired) return 'required'
  if (net === undefined) return 'not-valued'
  return net > 0 ? 'worthwhile' : 'not-worthwhile'
}
