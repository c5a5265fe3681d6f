import { numberText } from '../../../records/conditions/statement-text.js'
import type { Fact, NumberCondition } from '../../../records/core.js'
import { conditionText } from '../../../records/core.js'
import type { ReadPolicy } from './read-policy.js'
import type { NeededChange } from './types.js'
import { boundWords, rateWords } from './words.js'

const RATES: ReadonlySet<string> = new Set(['price', 'probabilityOfDefault', 'raroc', 'minimumPrice'])
const COMPARED = { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' } as const

/** A needed change in words, with what is known now: 'leverage is at most 4 (now 4.6)'. */
export function changeText(condition: NeededChange['condition'], now: Fact | undefined, policy: ReadPolicy): string {
  const { fact } = condition
  const wanted =
    'value' in condition
      ? `${fact} is ${COMPARED[condition.is]} ${boundText(condition, policy)}`
      : conditionText(condition)
  if (now === undefined) return condition.is === 'known' ? wanted : `${wanted} (not known now)`
  if (typeof now === 'number') {
    const beside = 'value' in condition ? condition.value : now
    return `${wanted} (now ${RATES.has(fact) ? rateWords(now, beside) : numberWords(fact, now, policy)})`
  }
  const said = typeof now === 'object' ? now.join(', ') : typeof now === 'boolean' ? (now ? 'yes' : 'no') : now
  return `${wanted} (now ${said})`
}

function boundText({ fact, is, value }: NumberCondition, policy: ReadPolicy): string {
  if (!RATES.has(fact)) return numberWords(fact, value, policy)
  return is === 'at-least' || is === 'at-most' ? boundWords(value, is) : rateWords(value)
}

function numberWords(fact: string, value: number, { currency }: ReadPolicy): string {
  return fact === 'amount' ? `${currency} ${numberText(value)}` : numberText(value)
}
