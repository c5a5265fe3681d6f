import { binOf } from './bin-of.js'
import type { BinnedVariable, CategoryColumn, NumericColumn } from './document.js'
import { expectBothClasses } from './evidence.js'
import type { BinName } from './labels.js'
import { binNames } from './labels.js'
import type { Outcomes, Tally } from './rows.js'
import { addRow, emptyTally, expectOutcomes } from './rows.js'

/** Bins with what fell into each; those of no bin stand last, where there are any. */
export interface Tallied {
  readonly names: readonly BinName[]
  readonly tallies: readonly Tally[]
}

/** Counts rows by bin. */
export function tallyBins(
  bins: BinnedVariable,
  values: NumericColumn | CategoryColumn,
  { outcomes, weights }: Outcomes,
): Tallied {
  const places = binOf(bins, values)
  expectOutcomes({ outcomes, weights }, places.length)
  const names = binNames(bins.params)
  const tallies = names.map(emptyTally)
  const unseen = emptyTally()
  for (let row = 0; row < places.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    if (weight > 0) addRow(tallies[places[row]!] ?? unseen, outcomes[row]!, weight)
  }
  const all = { goods: 0, bads: 0 }
  for (const { goods, bads } of [...tallies, unseen]) {
    all.goods += goods
    all.bads += bads
  }
  expectBothClasses(all, 'outcomes')
  if (unseen.count === 0) return { names, tallies }
  return { names: [...names, { label: 'unseen', kind: 'unseen' }], tallies: [...tallies, unseen] }
}
