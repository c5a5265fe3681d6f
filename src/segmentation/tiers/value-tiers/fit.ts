import { expectObject, reject } from '../../../errors/index.js'
import { expectCurrency } from '../../../money/core.js'
import { expectColumns } from '../../../statistics/columns.js'
import { distinctValues, totalsPerValue } from '../../../statistics/distinct-values.js'
import { AMOUNT } from '../ranked-values.js'
import { tierPlaces } from './assign.js'
import type { FoundRule } from './find-cut-points.js'
import { findCutPoints } from './find-cut-points.js'
import { seal } from './model.js'
import { expectNames, readRule, tiersOf } from './read-rule.js'
import type { TierNames, TierRule, TierWarning, ValueTiers } from './types.js'

/**
 * Cuts clients into tiers by what they bring, and keeps the cut points for those to come.
 *
 * A tier begins at the least value that it had here. Equal values share a tier, and more value never means a lower one.
 *
 * @param values within ±1e300; revenue, margin, exposure, lifetime value.
 * @param options the rule, with names and currency beside it.
 * @throws ClienteleError `TOO_FEW_POINTS` for an optimum of more tiers than distinct values; `OUT_OF_RANGE` for shares of values that
 * together bring nothing, and for the cell or option at fault; `EMPTY_INPUT`, `UNKNOWN_OPTION`.
 * @see Fisher (1958), JASA 53(284), for `'optimum'`.
 * @example
 * import { valueTiers } from 'clientele/segmentation'
 * const values = [50, 800, 20, 30, 100]
 * valueTiers.fit(values, { by: 'share-of-value', upTo: [0.8, 0.95] }).params.cutPoints // => [800, 50]
 * valueTiers.fit(values, { by: 'quantiles', upTo: [0.2, 0.6] }).params.cutPoints // => [800, 50]
 * valueTiers.fit(values, { by: 'optimum', tiers: 2, names: ['large', 'small'] }).params.cutPoints // => [800]
 */
export function fit(values: ArrayLike<number>, options: TierRule & TierNames): ValueTiers {
  const rule = readRule(options, ['names', 'currency'], 'options')
  const { names, currency } = expectObject(options, 'options')
  const called = expectNames(names, tiersOf(rule), 'options.names')
  const money = currency === undefined ? undefined : expectCurrency(currency, 'options.currency')
  expectColumns(['values', values, AMOUNT])
  if (rule.by === 'cut-points') {
    return seal({ currency: money, params: { names: called, cutPoints: rule.cutPoints }, fit: { source: 'given' } })
  }
  const distinct = distinctValues(values)
  const found = findCutPoints(rule, { values: distinct.values, counts: totalsPerValue(distinct) })
  const cutPoints = (found ?? refuse(rule, distinct.values.length)).map(point => point + 0)
  const counts = new Uint32Array(called.length)
  for (const tier of tierPlaces(cutPoints, values)) counts[tier]!++
  return seal({
    currency: money,
    params: { names: called, cutPoints },
    fit: {
      source: 'found',
      rule,
      observations: values.length,
      counts: Array.from(counts),
      warnings: warningsOf(called, counts),
    },
  })
}

function refuse(rule: FoundRule, distinct: number): never {
  if (rule.by === 'optimum') {
    return reject('TOO_FEW_POINTS', 'options.tiers', `at most ${distinct}, the number of distinct values`, rule.tiers)
  }
  return reject('OUT_OF_RANGE', 'values', 'values that add up to more than 0', 'nothing', 'Shares of it mean nothing')
}

function warningsOf(names: readonly string[], counts: Uint32Array): readonly TierWarning[] {
  return names.flatMap((tier, i): TierWarning[] => {
    if (counts[i]! > 0) return []
    const message = `Nobody is in tier ${tier}: clients of the same value, or few of much value, fill the tiers before it`
    return [{ code: 'EMPTY_TIER', tier, message }]
  })
}
