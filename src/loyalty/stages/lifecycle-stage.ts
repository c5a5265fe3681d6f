/**
 * In which stage of the relationship is a client, by what is known of it?
 *
 * Conditions are judged with three truths (Kleene 1952), so that what is missing makes a stage uncertain only where it could still
 * decide.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import type { Language } from '../../labels/words.js'
import { judgementOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import { expectKinds, readFacts } from '../../records/conditions/read-facts.js'
import type { Wording } from '../../records/conditions/statement-text.js'
import { readWording } from '../../records/conditions/statement-text.js'
import type { Facts, Judgement } from '../../records/core.js'
import type { ReadLifecycle } from './read-policy.js'
import { readPolicy } from './read-policy.js'
import type { LifecyclePolicy } from './types.js'

/** In which words reasons are told. */
export interface LifecycleStageOptions {
  /** `'en'` by default. */
  readonly language?: Language
}

/** Where a client stands. */
export interface LifecycleStage {
  /** Absent where what is missing could move it, or where no condition holds. */
  readonly stage?: string
  /** Every stage it can be in, however the missing facts turn out, the furthest first; `null` for none. */
  readonly possible: readonly (string | null)[]
  /** What decides it, in words. */
  readonly reasons: readonly string[]
  /** Facts that would decide it. */
  readonly missing: readonly string[]
}

/**
 * The stage of one client: the furthest whose condition holds.
 *
 * Where facts are missing, every stage that is still possible is named. Conditions are taken one by one: two that read the same
 * missing fact may leave one stage more than the facts together could.
 *
 * @param facts by name; leave out what is not known.
 * @throws ClienteleError naming what is amiss in the policy, or a fact of another kind than conditions take it for.
 * @example
 * import { LENDER_LIFECYCLE, lifecycleStage } from 'clientele/loyalty'
 * lifecycleStage(LENDER_LIFECYCLE, { applied: true, agreed: true, fullyDrawn: false }).stage // => 'execution'
 * const { possible, missing } = lifecycleStage(LENDER_LIFECYCLE, { applied: true, agreed: false })
 * possible // => ['maintenance', 'evaluation']
 * missing // => ['fullyDrawn']
 */
export function lifecycleStage(
  policy: LifecyclePolicy,
  facts: Facts,
  options: LifecycleStageOptions = {},
): LifecycleStage {
  expectKnownKeys(expectObject(options, 'options'), ['language'], 'options')
  const read = readPolicy(policy)
  const { language = 'en' } = options
  expectOneOf(language, ['en', 'zh'], 'options.language')
  const known = readFacts(facts)
  expectKinds(known, read.kinds)
  return stageOf(read, known, wordingOf(read, language))
}

/** The words of a policy's facts. */
export function wordingOf({ policy }: ReadLifecycle, language: Language): Wording {
  const words = Object.entries(policy.facts)
  return readWording({ language, names: Object.fromEntries(words.map(([fact, text]) => [fact, text[language]])) })
}

/** The same where policy, facts and words were checked before. */
export function stageOf({ policy }: ReadLifecycle, known: KnownFacts, wording: Wording): LifecycleStage {
  const asked: Judgement[] = []
  const possible: (string | null)[] = []
  for (const { stage, when } of policy.stages.toReversed()) {
    const judgement = judgementOf(when, known, wording)
    asked.push(judgement)
    if (judgement.holds !== 'no') possible.push(stage)
    if (judgement.holds === 'yes') return found(possible, asked)
  }
  return found([...possible, null], asked)
}

function found(possible: readonly (string | null)[], asked: readonly Judgement[]): LifecycleStage {
  const [first] = possible
  const isCertain = possible.length === 1
  return {
    ...(isCertain && typeof first === 'string' && { stage: first }),
    possible,
    reasons: [...new Set(asked.flatMap(({ reasons }) => reasons))],
    missing: [...new Set(asked.flatMap(({ missing }) => missing))],
  }
}
