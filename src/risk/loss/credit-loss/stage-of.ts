/**
 * In which stage of IFRS 9 is a facility, and which rule put it there?
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectText, reject } from '../../../errors/index.js'
import { CLOSE, expectProbability } from '../../../model/default-timing.js'
import type { RulePack } from '../../../model/index.js'
import type { StagingRules } from './staging-rules.js'
import { expectBoolean, expectStagingRules, IFRS_9_STAGING } from './staging-rules.js'
import type { Stage } from './types.js'

/** What is known of a facility on the day of the report. */
export interface StagingFacts {
  /** >= 0. */
  readonly daysPastDue: number
  /** In default for another reason than days past due. */
  readonly isDefaulted?: boolean
  /** Probability of default over the rest of the life, as it is thought now; within [0, 1]. */
  readonly lifetimeProbabilityOfDefault?: number
  /** … over the same rest, as it was thought at recognition; given together with the other. */
  readonly lifetimeProbabilityAtRecognition?: number
  /** Of one year, within [0, 1]; for low credit risk. */
  readonly probabilityOfDefault?: number
  readonly isWatchListed?: boolean
  readonly isForborne?: boolean
  /** Months since the last default ended; absent where there was none. */
  readonly monthsSinceDefault?: number
  /** Months since the last reason for stage 2 ended; absent where there was none. */
  readonly monthsSinceStage2?: number
}

/** What decided. `performing`: nothing else did. */
export type StagingReason =
  | 'default'
  | 'days-past-due-of-default'
  | 'probation-of-stage-3'
  | 'days-past-due-of-stage-2'
  | 'rise-of-risk'
  | 'watch-list'
  | 'forborne'
  | 'probation-of-stage-2'
  | 'low-credit-risk'
  | 'performing'

/** A stage, and why. */
export interface StageDecision {
  readonly stage: Stage
  /** The rule that decided: the first of `fired`. */
  readonly reason: StagingReason
  /** Where that rule stands. */
  readonly source: string
  /** All rules that fired, the decisive one first. */
  readonly fired: readonly StagingReason[]
  /** Lifetime default probability now over that at recognition; absent without both, or where that was 0. */
  readonly relativeRise?: number
  /** … and their difference. */
  readonly absoluteRise?: number
}

/** Which rules. */
export interface StagingOptions {
  /** {@link IFRS_9_STAGING} by default. */
  readonly rules?: RulePack<StagingRules>
}

const FACTS = [
  'daysPastDue',
  'isDefaulted',
  'lifetimeProbabilityOfDefault',
  'lifetimeProbabilityAtRecognition',
  'probabilityOfDefault',
  'isWatchListed',
  'isForborne',
  'monthsSinceDefault',
  'monthsSinceStage2',
]

/**
 * The stage of one facility by rules that are data, with the rule that decided and its source. Rules of default come first,
 * then those of increased risk; low credit risk undoes a rise of probabilities, and nothing else.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the fact; `MISSING_VALUE` for one lifetime probability
 * without the other.
 * @see IFRS 9 5.5.3, 5.5.5, 5.5.9 to 5.5.11, B5.5.37.
 * @example
 * import { stageOf } from 'clientele/risk'
 * stageOf({ daysPastDue: 45 }).reason // => 'days-past-due-of-stage-2'
 * const risen = stageOf({ daysPastDue: 0, lifetimeProbabilityOfDefault: 0.08, lifetimeProbabilityAtRecognition: 0.02 })
 * risen.stage // => 2
 * risen.relativeRise // => 4
 * stageOf({ daysPastDue: 0, monthsSinceDefault: 1 }).reason // => 'probation-of-stage-3'
 */
export function stageOf(facts: StagingFacts, options: StagingOptions = {}): StageDecision {
  expectKnownKeys(options, ['rules'], 'options')
  const { rules, sources } = stagingPack(options)
  expectKnownKeys(expectObject(facts, 'facts'), FACTS, 'facts')
  return decide(expectFacts(facts), rules, sources)
}

/** The rules asked for, checked. */
export function stagingPack({ rules = IFRS_9_STAGING }: StagingOptions): RulePack<StagingRules> {
  expectObject(rules, 'options.rules')
  const given = expectStagingRules(rules.rules, 'options.rules.rules')
  const sources = expectObject(rules.sources, 'options.rules.sources')
  for (const name of Object.keys(given)) expectText(sources[name], `options.rules.sources.${name}`)
  return rules
}

function expectFacts(facts: StagingFacts): StagingFacts {
  expectNonNegative(facts.daysPastDue, 'facts.daysPastDue')
  for (const name of ['isDefaulted', 'isWatchListed', 'isForborne'] as const) {
    if (facts[name] !== undefined) expectBoolean(facts[name], `facts.${name}`)
  }
  for (const name of ['monthsSinceDefault', 'monthsSinceStage2'] as const) {
    if (facts[name] !== undefined) expectNonNegative(facts[name], `facts.${name}`)
  }
  for (const name of [...BOTH, 'probabilityOfDefault'] as const) {
    if (facts[name] !== undefined) expectProbability(facts[name], `facts.${name}`)
  }
  const missing = BOTH.filter(name => facts[name] === undefined)
  if (missing.length === 1) {
    reject('MISSING_VALUE', `facts.${missing[0]}`, 'both lifetime probabilities, or neither', undefined)
  }
  return facts
}

const BOTH = ['lifetimeProbabilityOfDefault', 'lifetimeProbabilityAtRecognition'] as const

/** What a rule says, and where it stands. */
type Fired = readonly [reason: StagingReason, stage: Stage, source: string]

/** The decision on checked facts. */
export function decide(
  facts: StagingFacts,
  rules: StagingRules,
  sources: RulePack<StagingRules>['sources'],
): StageDecision {
  const beyond = (days: number | null): boolean => days !== null && facts.daysPastDue > days
  const within = (months: number | undefined, probation: number | null): boolean =>
    months !== undefined && probation !== null && months < probation
  const rise = riseOf(facts)
  const by = rise === undefined ? undefined : risenBy(rise, rules)
  const hasRisen = by !== undefined
  const { probabilityOfDefault: oneYear } = facts
  const isLow = hasRisen && rules.lowCreditRisk !== null && oneYear !== undefined && oneYear < rules.lowCreditRisk
  const all: readonly (Fired | false)[] = [
    facts.isDefaulted === true && ['default', 3, 'IFRS 9 5.5.3 and appendix A: credit-impaired'],
    beyond(rules.daysPastDueOfDefault) && ['days-past-due-of-default', 3, sources.daysPastDueOfDefault],
    within(facts.monthsSinceDefault, rules.probationOfStage3) && ['probation-of-stage-3', 3, sources.probationOfStage3],
    beyond(rules.daysPastDueOfStage2) && ['days-past-due-of-stage-2', 2, sources.daysPastDueOfStage2],
    hasRisen && !isLow && ['rise-of-risk', 2, sources[by]],
    rules.watchList && facts.isWatchListed === true && ['watch-list', 2, sources.watchList],
    rules.forborne && facts.isForborne === true && ['forborne', 2, sources.forborne],
    within(facts.monthsSinceStage2, rules.probationOfStage2) && ['probation-of-stage-2', 2, sources.probationOfStage2],
    isLow && ['low-credit-risk', 1, sources.lowCreditRisk],
  ]
  const fired = all.filter(rule => rule !== false)
  const [reason, stage, source] = fired[0] ?? PERFORMING
  return { stage, reason, source, fired: fired.map(([name]) => name), ...rise }
}

const PERFORMING: Fired = ['performing', 1, 'IFRS 9 5.5.5']

type Rise = Pick<StageDecision, 'relativeRise' | 'absoluteRise'>

function riseOf(facts: StagingFacts): Rise | undefined {
  const { lifetimeProbabilityOfDefault: now, lifetimeProbabilityAtRecognition: then } = facts
  if (now === undefined || then === undefined) return undefined
  return { ...(Number.isFinite(now / then) && { relativeRise: now / then }), absoluteRise: now - then }
}

/**
 * Which rise counts, if any. From nothing to something is one by any factor; from 0.1 to 0.3 is one by three, whatever
 * rounding says.
 */
function risenBy({ relativeRise, absoluteRise = 0 }: Rise, rules: StagingRules) {
  const relative =
    rules.relativeRise !== null &&
    (relativeRise === undefined ? absoluteRise > 0 : reaches(relativeRise, rules.relativeRise))
  const absolute = rules.absoluteRise !== null && reaches(absoluteRise, rules.absoluteRise)
  const needsBoth = rules.rises === 'both' && rules.relativeRise !== null && rules.absoluteRise !== null
  if (needsBoth && !(relative && absolute)) return undefined
  if (relative) return 'relativeRise'
  return absolute ? 'absoluteRise' : undefined
}

function reaches(rise: number, threshold: number): boolean {
  return rise >= threshold * (1 - CLOSE)
}
