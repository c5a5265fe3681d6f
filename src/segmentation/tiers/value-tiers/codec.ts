import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import { expectCurrency } from '../../../money/core.js'
import { KIND, readParams, seal, VERSION } from './model.js'
import { readRule, tiersOf } from './read-rule.js'
import type { TierWarning, ValueTierReport, ValueTiers } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads tiers back from JSON. */
export const codec: Codec<ValueTiers> = Object.freeze<Codec<ValueTiers>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): ValueTiers {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'currency', 'params', 'fit'], 'document')
  const given = expectObject(document['params'], 'document.params')
  // What a caller may leave to defaults, a document must say.
  if (given['names'] === undefined) reject('MISSING_VALUE', 'document.params.names', 'names of tiers', undefined)
  const params = readParams(given, 'document.params')
  const { currency } = document
  return seal({
    madeBy: expectText(document['madeBy'], 'document.madeBy'),
    currency: currency === undefined ? undefined : expectCurrency(currency, 'document.currency'),
    params,
    fit: reviveFit(expectObject(document['fit'], 'document.fit'), params.names),
  })
}

function reviveFit(fit: Json, names: readonly string[]): ValueTiers['fit'] {
  if (expectOneOf(fit['source'], ['found', 'given'], 'document.fit.source') === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  expectKnownKeys(fit, ['source', 'rule', 'observations', 'counts', 'warnings'], 'document.fit')
  return {
    source: 'found',
    rule: reviveRule(fit['rule'], names.length),
    observations: expectInteger(fit['observations'], 'document.fit.observations', 1),
    counts: reviveCounts(fit['counts'], names.length),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), (warning, i) =>
      reviveWarning(warning, names, `document.fit.warnings[${i}]`),
    ),
  }
}

function reviveRule(value: unknown, tiers: number): ValueTierReport['rule'] {
  const rule = readRule(value, [], 'document.fit.rule')
  if (rule.by === 'cut-points' || tiersOf(rule) !== tiers) {
    return reject('INVALID_DOCUMENT', 'document.fit.rule', `a rule that finds ${tiers} tiers`, value)
  }
  return rule
}

function reviveCounts(value: unknown, tiers: number): readonly number[] {
  const counts = Array.from(expectList(value, 'document.fit.counts'), (count, i) =>
    expectInteger(count, `document.fit.counts[${i}]`),
  )
  if (counts.length === tiers) return counts
  return reject('LENGTH_MISMATCH', 'document.fit.counts', `${tiers} counts, one per tier`, counts.length)
}

function reviveWarning(value: unknown, names: readonly string[], path: string): TierWarning {
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'tier', 'message'], path)
  return {
    code: expectOneOf(warning['code'], ['EMPTY_TIER'], `${path}.code`),
    tier: expectOneOf(warning['tier'], names, `${path}.tier`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
