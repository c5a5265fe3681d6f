/**
 * Who comes as far as a rule, and who takes its clients before?
 *
 * @module
 */
import { domainsOf } from './example.js'
import type { SchemeLogic } from './formula.js'
import type { Domains } from './search.js'
import { search } from './search.js'

/** Whether a rule fires for anybody. */
export type Reached = 'yes' | 'missing-facts' | 'never' | 'not-told'

/** How far a rule is reached, and by whom. */
export interface Reach {
  readonly reached: Reached
  readonly by?: Domains
}

/** First among clients of whom all is known, then among those of whom something may be missing. */
export function reachOf(logic: SchemeLogic, place: number, steps: number): Reach {
  const before = [...logic.rules.keys()].slice(0, place)
  for (const reached of ['yes', 'missing-facts'] as const) {
    const { found, isTold } = firesBeside(logic, place, before, domainsOf(logic, reached === 'missing-facts'), steps)
    const [by] = found
    if (by !== undefined) return { reached, by }
    if (!isTold) return { reached: 'not-told' }
  }
  return { reached: 'never' }
}

/**
 * Of the rules before one that does not fire, some without any of which it would: none where its own conditions contradict each
 * other.
 */
export function takersOf(logic: SchemeLogic, place: number, steps: number): readonly number[] {
  const domains = domainsOf(logic, true)
  let takers = [...logic.rules.keys()].slice(0, place)
  for (const rule of takers) {
    const others = takers.filter(other => other !== rule)
    const { found, isTold } = firesBeside(logic, place, others, domains, steps)
    if (found.length === 0 && isTold) takers = others
  }
  return takers
}

function firesBeside(
  { rules }: SchemeLogic,
  place: number,
  others: readonly number[],
  domains: Domains,
  steps: number,
): ReturnType<typeof search> {
  const goal = { hold: [rules[place]!], fail: others.map(other => rules[other]!) }
  return search(goal, domains, { steps, most: 1 })
}
