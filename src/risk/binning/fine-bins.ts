/**
 * Fine bins of a column of numbers: each distinct value, quantiles, or between cuts of the caller.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { quantilesOfOrdered } from '../../statistics/quantile.js'
import { binByCuts, checkCuts } from './cuts.js'
import type { NumericFineBins } from './distinct-bins.js'
import { distinctBins } from './distinct-bins.js'
import type { PreBinning } from './options.js'
import { MOST_FINE_BINS } from './pairs.js'
import type { Rows } from './rows.js'
import { sortedValues } from './sorted-values.js'

/**
 * The default: exact where there are few values. With 128 quantiles a cut lies at most 0.4 % of the rows off any place,
 * an order of magnitude below the least bin of 5 %, and a search takes milliseconds.
 */
const FEW = 128

/** The fine bins that were asked for, without empty ones. */
export function fineBins(rows: Rows<Float64Array>, asked: PreBinning | undefined): NumericFineBins {
  if (asked === undefined) return distinctBins(rows, FEW) ?? quantileBins(rows, FEW)
  if (asked === 'distinct') return distinctBins(rows, MOST_FINE_BINS) ?? refuseDistinct()
  const given = expectObject(asked, 'options.preBins')
  expectKnownKeys(given, ['quantiles', 'cuts'], 'options.preBins')
  if (given['quantiles'] === undefined) return binsBetween(rows, checkCuts(given['cuts'], 'options.preBins.cuts'))
  if (given['cuts'] !== undefined) {
    reject('CONFLICTING_OPTIONS', 'options.preBins', 'either quantiles or cuts', asked)
  }
  return quantileBins(rows, expectInteger(given['quantiles'], 'options.preBins.quantiles', 2, MOST_FINE_BINS))
}

function refuseDistinct(): never {
  const hint = 'Take { quantiles: 1024 } of them, or fewer'
  return reject('OUT_OF_RANGE', 'options.preBins', `at most ${MOST_FINE_BINS} distinct values`, 'more', hint)
}

function quantileBins(rows: Rows<Float64Array>, count: number): NumericFineBins {
  const probabilities = Array.from({ length: count - 1 }, (_, i) => (i + 1) / count)
  const cuts = quantilesOfOrdered(sortedValues(rows.values), probabilities)
  // 0 and -0 are one cut.
  return binsBetween(rows, [...new Set(cuts.map(cut => cut + 0))])
}

/** The bins between cuts, those without rows joined to the one before them. */
function binsBetween({ values, outcomes, weights }: Rows<Float64Array>, cuts: readonly number[]): NumericFineBins {
  const size = cuts.length + 1
  const [counts, goods, bads] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const bins = binByCuts(values, cuts)
  for (let row = 0; row < values.length; row++) {
    const bin = bins[row]!
    counts[bin]!++
    const column = outcomes[row] === 1 ? bads : goods
    column[bin]! += weights === undefined ? 1 : weights[row]!
  }
  const filled = Uint16Array.from(counts.keys()).filter(bin => counts[bin]! > 0)
  const of = (column: Float64Array): Float64Array => Float64Array.from(filled, bin => column[bin]!)
  const starts = Float64Array.from(filled, bin => (bin === 0 ? Number.NEGATIVE_INFINITY : cuts[bin - 1]!))
  return { size: filled.length, counts: of(counts), goods: of(goods), bads: of(bads), starts }
}
