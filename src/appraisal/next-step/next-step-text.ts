/**
 * A next step in plain words, for those who take it.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { LabelValues } from '../../labels/fill-in.js'
import { fillIn } from '../../labels/fill-in.js'
import { STEP_WORDS } from '../../labels/step-words.js'
import type { Language } from '../../labels/words.js'
import { judgementOf } from '../../records/conditions/judge.js'
import type { Wording } from '../../records/conditions/statement-text.js'
import { numberText } from '../../records/conditions/statement-text.js'
import type { NextStepPolicy } from './policy-types.js'
import type { NextStep, RankedAction } from './types.js'

/** In which words it is told. */
export interface NextStepTextOptions {
  /** `'en'` by default. */
  readonly language?: Language
  /** What people call a fact, by its name, beside those that have words of their own. */
  readonly names?: Readonly<Record<string, string>>
}

/** A next step in plain words. */
export interface NextStepText {
  /** In the order of the actions: what, who, until when, what it brings. */
  readonly actions: readonly string[]
  /** In the order of the rules: what it is about, and why. */
  readonly rules: readonly string[]
  /** What to ask, by rule. */
  readonly toKnow: readonly string[]
}

/**
 * What to do, why, and what to ask.
 *
 * @param policy the one that the step was found by.
 * @throws ClienteleError `OUT_OF_RANGE` for a language there is none of; `UNKNOWN_OPTION`.
 * @example
 * import { NEXT_STEP_POLICY, nextStepText } from 'clientele/appraisal'
 * const step = {
 *   actions: [{ action: 'survey', verdict: 'not-valued', rules: ['unheard'], owner: 'service', dueOn: '2025-01-30', cost: 400 }],
 *   rules: [{ rule: 'overdue', because: { daysPastDue: 12, inDefault: false } }],
 *   undecided: [{ rule: 'covenant', missing: ['covenantBreaches'] }],
 * }
 * const { actions, rules, toKnow } = nextStepText(step, NEXT_STEP_POLICY)
 * actions[0]
 * // => 'a survey of its satisfaction: service desk, until 2025-01-30; not valued; what it brings is not stated in money'
 * rules[0] // => 'overdue payments, as days past due 12 is above 0, the client in default is no'
 * toKnow[0] // => 'broken covenant: to be known: broken covenants'
 */
export function nextStepText(step: NextStep, policy: NextStepPolicy, options: NextStepTextOptions = {}): NextStepText {
  const wording = readWording(options)
  const { language, nameOf } = wording
  const ruleName = (rule: string): string => policy.rules[rule]!.name[language]
  return {
    actions: step.actions.map(action => actionText(action, policy, language)),
    rules: step.rules.map(({ rule, because }) => {
      const { reasons } = judgementOf(policy.rules[rule]!.when, new Map(Object.entries(because)), wording)
      return phrase('step.rule', language, { rule: ruleName(rule), reasons: listed(reasons, language) })
    }),
    toKnow: step.undecided.map(({ rule, missing }) =>
      phrase('step.ask', language, { rule: ruleName(rule), facts: listed(missing.map(nameOf), language) }),
    ),
  }
}

function readWording(options: NextStepTextOptions): Wording {
  expectKnownKeys(options, ['language', 'names'], 'options')
  const { language = 'en', names = {} } = options
  expectOneOf(language, ['en', 'zh'], 'options.language')
  return { language, nameOf: fact => (Object.hasOwn(names, fact) ? names[fact]! : wordOf(fact, language)) }
}

const isWord = (key: string): key is keyof typeof STEP_WORDS => Object.hasOwn(STEP_WORDS, key)

function wordOf(fact: string, language: Language): string {
  const key = `step.fact.${fact}`
  return isWord(key) ? STEP_WORDS[key][language] : fact
}

function phrase(key: keyof typeof STEP_WORDS, language: Language, values: LabelValues = {}): string {
  return fillIn(STEP_WORDS[key][language], values)
}

function listed(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '、' : ', ')
}

function actionText(action: RankedAction, policy: NextStepPolicy, language: Language): string {
  const what = phrase('step.action', language, {
    action: policy.actions[action.action]!.name[language],
    owner: policy.owners[action.owner]![language],
    day: action.dueOn,
  })
  const verdict = phrase(`step.verdict.${action.verdict}`, language)
  const parts = [what, verdict, worthText(action, language)]
  return parts.join(language === 'zh' ? '；' : '; ')
}

function worthText({ gain, interval, cost }: RankedAction, language: Language): string {
  if (gain === undefined || interval === undefined) return phrase('step.no-gain', language)
  const values = { gain: whole(gain), lower: whole(interval.lower), upper: whole(interval.upper) }
  if (cost === undefined) return phrase('step.no-cost', language, values)
  return phrase('step.worth', language, { ...values, cost: whole(cost) })
}

/** Adding 0 makes of -0 a plain 0. */
function whole(amount: number): string {
  return numberText(Math.round(amount) + 0)
}
