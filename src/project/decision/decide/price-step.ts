import { reachesRate } from '../../reaches-rate.js'
import type { PricePolicy } from './policy-types.js'
import type { ReadApplication } from './read-application.js'
import { figureOf } from './read-application.js'
import type { ReadPolicy } from './read-policy.js'
import { effectsOf } from './rule-steps.js'
import type { DecisionPrice, DecisionStep } from './types.js'
import { boundWords, rateWords } from './words.js'

/** What is asked, what is required, and what to propose. */
export function priceOf(
  policy: ReadPolicy,
  application: ReadApplication,
  rules: readonly DecisionStep[],
): DecisionPrice {
  const asked = figureOf(application, 'price')
  const minimum = figureOf(application, 'minimumPrice')
  const raroc = figureOf(application, 'raroc')
  const addOns = effectsOf(policy, rules, 'price-add-on').reduce((sum, { effect }) => sum + effect.annualRate, 0)
  const required = minimum === undefined ? undefined : minimum + addOns
  const proposed = required === undefined ? asked : asked === undefined ? required : Math.max(asked, required)
  return {
    ...(asked !== undefined && { asked }),
    ...(minimum !== undefined && { minimum }),
    addOns,
    ...(required !== undefined && { required }),
    ...(proposed !== undefined && { proposed }),
    ...(raroc !== undefined && { raroc }),
  }
}

/** Whether the price earns the hurdle, by the minimum price and by the return where they are known, and at least by one. */
export function priceStep(policy: PricePolicy, price: DecisionPrice): DecisionStep {
  const step = { step: 'price', name: 'hurdle' } as const
  const findings = [...byReturn(policy, price), ...byMinimum(price)]
  const reasonsOf = (holds: boolean): readonly string[] =>
    findings.filter(finding => finding.holds === holds).map(({ words }) => words)
  if (reasonsOf(false).length > 0) {
    return { ...step, holds: 'no', outcome: policy.under, reasons: reasonsOf(false), missing: [] }
  }
  // A return that is earned says nothing of what rules add to the price.
  const isTold = price.required !== undefined || (price.raroc !== undefined && price.addOns === 0)
  if (isTold) return { ...step, holds: 'yes', outcome: 'approve', reasons: reasonsOf(true), missing: [] }
  const reasons = ['Whether the price earns the hurdle is not known']
  return { ...step, holds: 'unknown', outcome: 'refer', reasons, missing: ['minimumPrice'] }
}

interface Finding {
  readonly holds: boolean
  readonly words: string
}

function byReturn({ annualHurdleRate }: PricePolicy, { raroc }: DecisionPrice): readonly Finding[] {
  if (raroc === undefined) return []
  const holds = reachesRate(raroc, annualHurdleRate)
  const words = `${holds ? 'is not below' : 'is below'} the hurdle of ${rateWords(annualHurdleRate)}`
  return [{ holds, words: `RAROC ${rateWords(raroc, annualHurdleRate)} ${words}` }]
}

function byMinimum({ asked, required }: DecisionPrice): readonly Finding[] {
  if (required === undefined) return []
  if (asked === undefined) return [{ holds: true, words: `The price is to be ${boundWords(required, 'at-least')}` }]
  const holds = reachesRate(asked, required)
  const words = `${holds ? 'is not below' : 'is below'} the required ${rateWords(required, asked)}`
  return [{ holds, words: `A price of ${rateWords(asked, required)} ${words}` }]
}
