import type { Cell } from '../../../model/index.js'
import { significant, textTable } from '../../../model/index.js'
import type { ValueTiers } from './types.js'

const RULES = {
  quantiles: 'by shares of the clients',
  'share-of-value': 'by shares of the value',
  optimum: 'where values fall apart',
} as const

/** Tiers as a person reads them: from which value each begins, how many clients it had. */
export function describeTiers({ params, fit, currency }: ValueTiers): string {
  const { names, cutPoints } = params
  const counts = fit.source === 'found' ? fit.counts : undefined
  const rows = names.map((name, tier): Cell[] => {
    const cut = cutPoints[tier]
    const isEmpty = tier > 0 && cut === cutPoints[tier - 1]
    const from = cut === undefined ? 'all others' : isEmpty ? 'nobody' : significant(cut)
    return [name, from, ...(counts === undefined ? [] : [String(counts[tier])])]
  })
  const value = currency === undefined ? 'value from' : `value from, ${currency}`
  return [
    fit.source === 'found'
      ? `value-tiers of ${fit.observations} clients, ${RULES[fit.rule.by]}`
      : 'value-tiers as given',
    textTable(['tier', value, ...(counts === undefined ? [] : ['clients'])], rows),
    ...(fit.source === 'found' ? fit.warnings.map(({ code, message }) => `! ${code}: ${message}`) : []),
  ].join('\n')
}
