import { numberText } from '../../../records/conditions/statement-text.js'
import type { Fact } from '../../../records/index.js'
import { conditionText } from '../../../records/index.js'
import type { ReadPolicy } from './read-policy.js'
import type { NeededChange } from './types.js'
import { rateWords } from './words.js'

const RATES: ReadonlySet<string> = new Set(['price', 'probabilityOfDefault', 'raroc', 'minimumPrice'])
const COMPARED = { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' } as const

/** A needed change in words, with what is known now: 'leverage is at most 4 (now 4.6)'. */
export function changeText(condition: NeededChange['condition'], now: Fact | undefined, policy: ReadPolicy): string {
  const { fact } = condition
  const words = (value: number): string => figureWords(fact, value, policy)
  const wanted =
    'value' in condition ? `${fact} is ${COMPARED[condition.is]} ${words(condition.value)}` : conditionText(condition)
  if (now === undefined) return condition.is === 'known' ? wanted : `${wanted} (not known now)`
  if (typeof now === 'number') return `${wanted} (now ${words(now)})`
  const said = typeof now === 'object' ? now.join(', ') : typeof now === 'boolean' ? (now ? 'yes' : 'no') : now
  return `${wanted} (now ${said})`
}

function figureWords(fact: string, value: number, { currency }: ReadPolicy): string {
  if (RATES.has(fact)) return rateWords(value)
  return fact === 'amount' ? `${currency} ${numberText(value)}` : numberText(value)
}
