/**
 * A policy read once: every condition checked, every amount in minor units of its currency.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { expectCurrency, minorUnitDecimals } from '../../../money/index.js'
import type { FactKind } from '../../../records/conditions/expect-condition.js'
import type { Condition } from '../../../records/core.js'
import { expectRate } from '../../profitability/engine/read-rate.js'
import { kindsOf } from './fact-kinds.js'
import type { DecisionPolicy, PolicyRule, PricePolicy, RuleEffect } from './policy-types.js'
import type { ReadBands } from './read-bands.js'
import { readBands } from './read-bands.js'
import { amountIn, expectName, expectOwnName } from './read-parts.js'

/** A rule without a fault. */
export interface ReadRule {
  readonly name: string
  readonly when: Condition
  readonly effect: ReadEffect
}

/** What it does, with its amount in minor units. */
export type ReadEffect =
  | Exclude<RuleEffect, { readonly kind: 'cap' }>
  | { readonly kind: 'cap'; readonly largest: number }

/** A policy without a fault. */
export interface ReadPolicy {
  readonly name: string
  readonly version: string
  readonly currency: string
  /** Minor units in a unit of the currency. */
  readonly minorUnits: number
  readonly rules: readonly ReadRule[]
  /** What rules take each fact for. */
  readonly kinds: ReadonlyMap<string, FactKind>
  readonly bands?: ReadBands
  readonly price?: PricePolicy
  readonly overLimit: 'refer' | 'decline'
  readonly authority: readonly { readonly name: string; readonly upTo: number }[]
}

const KEYS = ['name', 'version', 'currency', 'rules', 'bands', 'price', 'overLimit', 'authority']
const EFFECT_KEYS: Readonly<Record<RuleEffect['kind'], readonly string[]>> = {
  decline: [],
  refer: [],
  condition: ['text'],
  cap: ['amount'],
  'price-add-on': ['annualRate'],
}

export function readPolicy(policy: DecisionPolicy): ReadPolicy {
  expectKnownKeys(policy, KEYS, 'policy')
  const currency = expectCurrency(policy.currency, 'policy.currency')
  const { bands, price } = policy
  const rules = readRules(policy.rules, currency)
  return {
    name: expectName(policy.name, 'policy.name'),
    version: expectName(policy.version, 'policy.version'),
    currency,
    minorUnits: 10 ** minorUnitDecimals(currency, 'policy.currency'),
    rules,
    kinds: kindsOf(rules),
    ...(bands !== undefined && { bands: readBands(bands, currency) }),
    ...(price !== undefined && { price: readPrice(price) }),
    overLimit: expectOneOf(policy.overLimit, ['refer', 'decline'], 'policy.overLimit'),
    authority: readAuthority(policy.authority, currency),
  }
}

function readRules(rules: readonly PolicyRule[], currency: string): readonly ReadRule[] {
  const names = new Set<string>()
  return Array.from(expectList(rules, 'policy.rules'), (_, i) => {
    const [rule, path] = [rules[i]!, `policy.rules[${i}]`]
    expectKnownKeys(rule, ['name', 'when', 'effect'], path)
    const name = expectOwnName(rule.name, names, `${path}.name`)
    return { name, when: rule.when, effect: readEffect(rule.effect, currency, `${path}.effect`) }
  })
}

function readEffect(effect: RuleEffect, currency: string, path: string): ReadEffect {
  const kinds = ['decline', 'refer', 'condition', 'cap', 'price-add-on'] as const
  const kind = expectOneOf(expectObject(effect, path)['kind'], kinds, `${path}.kind`)
  expectKnownKeys(effect, ['kind', ...EFFECT_KEYS[kind]], path)
  if (effect.kind === 'condition') expectName(effect.text, `${path}.text`)
  if (effect.kind === 'price-add-on')
    expectRate(expectPositive(effect.annualRate, `${path}.annualRate`), `${path}.annualRate`)
  return effect.kind === 'cap'
    ? { kind: 'cap', largest: amountIn(currency, effect.amount, 0, `${path}.amount`) }
    : effect
}

function readPrice(price: PricePolicy): PricePolicy {
  expectKnownKeys(price, ['annualHurdleRate', 'under'], 'policy.price')
  return {
    annualHurdleRate: expectRate(price.annualHurdleRate, 'policy.price.annualHurdleRate'),
    under: expectOneOf(price.under, ['refer', 'decline'], 'policy.price.under'),
  }
}

function readAuthority(levels: DecisionPolicy['authority'], currency: string): ReadPolicy['authority'] {
  let most = -1
  const names = new Set<string>()
  return Array.from(levels === undefined ? [] : expectList(levels, 'policy.authority'), (_, i) => {
    const [level, path] = [levels![i]!, `policy.authority[${i}]`]
    expectKnownKeys(level, ['name', 'upTo'], path)
    const upTo = amountIn(currency, level.upTo, 0, `${path}.upTo`)
    if (upTo <= most) reject('OUT_OF_RANGE', `${path}.upTo`, 'more than the level before', upTo, 'The least first')
    most = upTo
    return { name: expectOwnName(level.name, names, `${path}.name`), upTo }
  })
}
