/**
 * What should we do next for this client?
 *
 * Rules say what is done for clients of its kind; of those actions, the ones that are optional are ranked by what they are expected to
 * bring: the change of the client's value through hazards of default and leaving, loss, margin and new business, less their cost.
 *
 * @module
 */
import { isoDate } from '../../money/core.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { truthOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
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
  Valuation,
} from './types.js'
import type { ValueUnder } from './value-under.js'
import { valuesUnder } from './value-under.js'
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
  readonly valueUnder: (client: ClientCase, outlook: ClientOutlook) => ValueUnder
  readonly level: number
  readonly quantile: number
}

/**
 * The next step of every client that is asked for.
 *
 * @param policy checked: the default, or of `readNextStepPolicy`.
 * @param valuation how clients are valued, as `valuer` takes it.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming a field of the terms.
 */
export function nextSteps(learnt: NextStepLearnt, policy: NextStepPolicy, valuation: Valuation): NextSteps {
  const { level } = valuation.terms
  const strategy: Strategy = {
    policy,
    rules: Object.entries(policy.rules),
    facts: [...factsRead(policy).keys()],
    learnt,
    valueUnder: valuesUnder(valuation),
    level,
    quantile: normalUpperQuantile((1 - level) / 2),
  }
  return appraised => stepOf(appraised, strategy)
}

/** The next step of one client. */
export function nextStepOf(
  appraised: AppraisedClient,
  learnt: NextStepLearnt,
  policy: NextStepPolicy,
  valuation: Valuation,
): NextStep {
  return nextSteps(learnt, policy, valuation)(appraised)
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
  const isValued = [...called.keys()].some(action => strategy.policy.actions[action]!.effects.length > 0)
  const terms = isValued ? effectTerms(appraised, strategy) : undefined
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

function effectTerms({ client, facets, outlook }: AppraisedClient, strategy: Strategy): EffectTerms {
  const { policy, level, quantile } = strategy
  const under = strategy.valueUnder(client, outlook)
  return {
    worth: under({}),
    under,
    satisfaction: facets.satisfaction.index,
    logHazardOfLeavingPerPoint: policy.logHazardOfLeavingPerPoint,
    level,
    quantile,
  }
}

function actionFor(
  action: string,
  { rules, owner, dueInDays, isRequired }: Called,
  { client }: AppraisedClient,
  terms: EffectTerms | undefined,
  { policy, learnt }: Strategy,
): RankedAction {
  const stated: StepAction = policy.actions[action]!
  const cost = costOf(stated, client, learnt, policy)
  const gained = stated.effects.length === 0 || terms === undefined ? undefined : gainOf(stated.effects, terms)
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
