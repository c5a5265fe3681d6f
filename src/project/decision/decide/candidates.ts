/**
 * What could be otherwise, so that an application is seen differently: thresholds and words of the rules that speak against it,
 * and the bounds of its band, its limits, its price and those who sign.
 *
 * @module
 */

import type { Statement } from '../../../records/conditions/statement-text.js'
import { OPPOSITE } from '../../../records/conditions/statement-text.js'
import { statementsWithin } from '../../../records/conditions/statements-within.js'
import type { Evaluation } from './evaluate.js'
import type { ReadApplication } from './read-application.js'
import type { ReadEffect, ReadPolicy } from './read-policy.js'
import type { DecisionStep, NeededChange } from './types.js'

/** Rules that speak against an application by another step alone. */
const BY_STEP: ReadonlyMap<ReadEffect['kind'], DecisionStep['step']> = new Map([
  ['cap', 'limit'],
  ['price-add-on', 'price'],
])

/** Every change that touches what speaks against an application, each once. */
export function candidatesOf(
  policy: ReadPolicy,
  application: ReadApplication,
  { trail, limit, price }: Evaluation,
): readonly NeededChange['condition'][] {
  const isAgainst = (step: DecisionStep | undefined): boolean => step !== undefined && step.outcome !== 'approve'
  const steps = new Set(trail.filter(isAgainst).map(({ step }) => step))
  const statements = policy.rules.flatMap(({ when, effect: { kind } }, i) => {
    const step = trail[i]?.holds === 'yes' ? BY_STEP.get(kind) : undefined
    return isAgainst(trail[i]) || (step !== undefined && steps.has(step)) ? statementsWithin(when) : []
  })
  const all = [
    ...statements.flatMap(statement => otherwise(statement, application)),
    ...(steps.has('band') ? bandChanges(policy) : []),
    ...(steps.has('limit') ? amountChanges(limit.largest, policy) : []),
    ...(steps.has('price') ? priceChanges(price, policy) : []),
    ...(steps.has('authority') ? amountChanges(policy.authority.at(-1)?.upTo, policy) : []),
  ]
  return [...new Map(all.map(condition => [JSON.stringify(condition), condition])).values()]
}

/** What would make a statement come out otherwise; both ways where it is not known how it comes out. */
function otherwise(statement: Statement, { known }: ReadApplication): readonly NeededChange['condition'][] {
  const { fact } = statement
  const now = known.get(fact)
  if ('value' in statement) {
    const { is, value } = statement
    return [
      { fact, is, value },
      { fact, is: OPPOSITE[is], value },
    ]
  }
  if (!('values' in statement)) return now === undefined ? [{ fact, is: 'known' }] : []
  const { values } = statement
  const isYesNo = values.every(value => typeof value === 'boolean')
  const single = (isYesNo ? [true, false] : values).map(value => ({ fact, is: 'one-of', values: [value] }) as const)
  return isYesNo ? single : [...single, { fact, is: 'none-of', values }]
}

function bandChanges({ bands }: ReadPolicy): readonly NeededChange['condition'][] {
  const last = bands?.bands.findLast(({ outcome }) => outcome === 'approve')
  if (bands === undefined || last === undefined) return []
  return [{ fact: bands.by, is: bands.by === 'score' ? 'at-least' : 'at-most', value: last.until }]
}

function amountChanges(largest: number | undefined, { minorUnits }: ReadPolicy): readonly NeededChange['condition'][] {
  if (largest === undefined || largest === 0) return []
  return [{ fact: 'amount', is: 'at-most', value: largest / minorUnits }]
}

function priceChanges({ required }: Evaluation['price'], { price }: ReadPolicy): readonly NeededChange['condition'][] {
  if (required !== undefined) return [{ fact: 'price', is: 'at-least', value: required }]
  return price === undefined ? [] : [{ fact: 'raroc', is: 'at-least', value: price.annualHurdleRate }]
}
