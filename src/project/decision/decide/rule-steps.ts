import { judgementOf, truthOf } from '../../../records/conditions/judge.js'
import { phrase, readWording } from '../../../records/conditions/statement-text.js'
import type { Outcome } from './policy-types.js'
import type { ReadApplication } from './read-application.js'
import type { ReadEffect, ReadPolicy } from './read-policy.js'
import type { DecisionStep } from './types.js'

const WORDING = readWording({})

/** Each rule with whether its condition holds; all are judged, so that the trail is whole. */
export function ruleSteps({ rules }: ReadPolicy, { known }: ReadApplication): readonly DecisionStep[] {
  return rules.map(({ name, when, effect }) => {
    const { holds, reasons, missing } = judgementOf(when, known, WORDING)
    // What holds whatever is known has no fact to name.
    const told = holds === 'yes' && reasons.length === 0 ? [phrase('always', WORDING.language)] : reasons
    return { step: 'rule', name, holds, outcome: outcomeOf(effect, holds), reasons: told, missing }
  })
}

/** Whether no rule speaks against an application; the same without reasons, for what is only tried. */
export function isPassed({ rules }: ReadPolicy, { known }: ReadApplication): boolean {
  return rules.every(({ when, effect }) => outcomeOf(effect, truthOf(when, known)) === 'approve')
}

/** What cannot be told never passes: a person looks at it. */
function outcomeOf({ kind }: ReadEffect, holds: DecisionStep['holds']): Outcome {
  if (holds === 'unknown') return 'refer'
  return holds === 'yes' && (kind === 'decline' || kind === 'refer') ? kind : 'approve'
}

/** The effects of rules that hold, with the names of their rules. */
export function effectsOf<K extends ReadEffect['kind']>(
  { rules }: ReadPolicy,
  steps: readonly DecisionStep[],
  kind: K,
): readonly { readonly rule: string; readonly effect: Extract<ReadEffect, { readonly kind: K }> }[] {
  return rules.flatMap(({ name, effect }, i) =>
    steps[i]?.holds === 'yes' && isOfKind(effect, kind) ? [{ rule: name, effect }] : [],
  )
}

function isOfKind<K extends ReadEffect['kind']>(
  effect: ReadEffect,
  kind: K,
): effect is Extract<ReadEffect, { readonly kind: K }> {
  return effect.kind === kind
}
