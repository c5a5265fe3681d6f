/**
 * Fine bins of a column of numbers: each distinct value, quantiles, or between cuts of the caller.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { quantilesOfOrdered } from '../../statistics/quantile.js'
import type { Cumulated } from './cumulated.js'
import { binsBetween, cumulated } from './cumulated.js'
import { checkCuts } from './cuts.js'
import type { NumericFineBins } from './distinct-bins.js'
import { distinctBins } from './distinct-bins.js'
import type { PreBinning } from './options.js'
import { MOST_FINE_BINS } from './pairs.js'
import type { Rows } from './rows.js'
import { treeCuts } from './tree-cuts.js'

/** Up to so many distinct values the default is all of them. */
const FEW = 128

/**
 * Beyond that it is so many quantiles, at most 0.8 % of the rows off any place where bins are of 5 %, with the cuts of a
 * tree, which lie where classes part: so the optimum is never behind that over a tree's leaves, which is what others
 * search, and a search takes milliseconds.
 */
const QUANTILES = 64

/** The fine bins that were asked for, without empty ones; `minimumShare` is that of the bins to be made of them. */
export function fineBins(
  rows: Rows<Float64Array>,
  asked: PreBinning | undefined,
  minimumShare: number,
): NumericFineBins {
  if (asked === undefined) return distinctBins(rows, FEW) ?? guidedBins(rows, minimumShare)
  if (asked === 'distinct') return distinctBins(rows, MOST_FINE_BINS) ?? refuseDistinct()
  const given = expectObject(asked, 'options.preBins')
  expectKnownKeys(given, ['quantiles', 'cuts'], 'options.preBins')
  if (given['quantiles'] === undefined) {
    const cuts = checkCuts(given['cuts'], 'options.preBins.cuts')
    if (cuts.length < MOST_FINE_BINS) return binsBetween(cumulated(rows), cuts)
    return reject('OUT_OF_RANGE', 'options.preBins.cuts', `fewer than ${MOST_FINE_BINS} cuts`, asked)
  }
  if (given['cuts'] !== undefined) reject('CONFLICTING_OPTIONS', 'options.preBins', 'either quantiles or cuts', asked)
  const count = expectInteger(given['quantiles'], 'options.preBins.quantiles', 2, MOST_FINE_BINS)
  const column = cumulated(rows)
  return binsBetween(column, quantileCuts(column, count))
}

function refuseDistinct(): never {
  const hint = 'Take { quantiles: 1024 } of them, or fewer'
  return reject('OUT_OF_RANGE', 'options.preBins', `at most ${MOST_FINE_BINS} distinct values`, 'more', hint)
}

function guidedBins(rows: Rows<Float64Array>, minimumShare: number): NumericFineBins {
  const column = cumulated(rows)
  const leaf = Math.ceil(Math.max(minimumShare, 1 / QUANTILES) * rows.all.count)
  const cuts = new Set([...quantileCuts(column, QUANTILES), ...treeCuts(column, leaf)])
  return binsBetween(
    column,
    [...cuts].sort((a, b) => a - b),
  )
}

function quantileCuts({ values }: Cumulated, count: number): readonly number[] {
  const probabilities = Array.from({ length: count - 1 }, (_, i) => (i + 1) / count)
  // 0 and -0 are one cut.
  return [...new Set(quantilesOfOrdered(values, probabilities).map(cut => cut + 0))]
}
