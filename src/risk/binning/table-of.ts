import type { BinRow, BinTable } from './document.js'
import { informationOf, lacksClass, logGoodToBad, signOf } from './evidence.js'
import type { BinName } from './labels.js'
import type { EvidenceOptions } from './options.js'
import type { Tally } from './rows.js'
import { shapeOf } from './shape.js'

/** The table of bins with so many rows in each, one tally per name. */
export function tableOf(
  names: readonly BinName[],
  tallies: readonly Tally[],
  { weightOfEvidence, smoothing }: Required<EvidenceOptions>,
): BinTable {
  const total = (of: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[of], 0)
  const all = { goods: total('goods'), bads: total('bads') }
  const sign = signOf(weightOfEvidence)
  const rows = names.map((name, bin): BinRow => {
    const { count, goods, bads } = tallies[bin]!
    return {
      ...name,
      count,
      share: (goods + bads) / (all.goods + all.bads),
      goods,
      bads,
      ...(count > 0 && {
        badRate: bads / (goods + bads),
        weightOfEvidence: sign * logGoodToBad(goods, bads, all, smoothing) + 0,
      }),
      informationValue: informationOf(goods, bads, all, smoothing),
      smoothed: lacksClass(goods, bads),
    }
  })
  return {
    rows,
    observations: total('count'),
    ...all,
    informationValue: rows.reduce((sum, row) => sum + row.informationValue, 0),
    trend: shapeOf(
      rows.flatMap(({ kind, badRate }) => (kind === 'ordinary' && badRate !== undefined ? [badRate] : [])),
    ),
    smoothing,
    smoothedBins: rows.filter(({ smoothed }) => smoothed).length,
  }
}

/** Weight of evidence per bin, as documents store it: null where nobody was. */
export function weightsOf({ rows }: BinTable): readonly (number | null)[] {
  return rows.map(({ weightOfEvidence }) => (weightOfEvidence === undefined ? null : weightOfEvidence))
}
