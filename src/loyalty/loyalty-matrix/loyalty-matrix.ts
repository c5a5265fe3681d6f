/**
 * Which clients come back because they want to, which only for want of another, and how sure is that?
 *
 *                       attitude high     attitude low
 *   comes back often    loyal             spurious
 *   seldom              latent            none
 *
 * @see Dick and Basu (1994), Customer loyalty: toward an integrated conceptual framework, Journal of the Academy of Marketing
 * Science 22(2), figure 2.
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { cellProbabilities } from './cell-probabilities.js'
import { cellPlace, LOYALTY_CELLS } from './cells.js'
import type { CutOffSide } from './cut-off.js'
import { cutOffOf, describedCutOff, expectRule, sampledCutOffs } from './cut-off.js'
import { matrixWarnings } from './matrix-warnings.js'
import type { ReadLoyalty } from './read-columns.js'
import { readColumns } from './read-columns.js'
import type { CutOffRule, LoyaltyCellSummary, LoyaltyColumns, LoyaltyMatrix, LoyaltyMatrixOptions } from './types.js'

/**
 * The loyalty matrix: each client's cell, the probability of every cell, and the cells with their counts, intervals and value.
 *
 * A cell changes when a client crosses a cut-off by a hair: `stability` says how probable the client's own cell is, considering
 * errors of measurement and, with `sampling`, that the cut-offs were taken from these clients. Without errors and sampling it is
 * 1. The result is `Segments`: profiles, migrations and comparisons take it as it is.
 *
 * @param columns a client whose attitude is null is placed by behaviour alone; nothing is assumed of it.
 * @param options cut-offs have no default; to compare dates, give those of the first (`matrix.cutOffs.behaviour.value`).
 * @throws ClienteleError `MISSING_VALUE` without a cut-off; `NO_VARIATION` for natural breaks of equal values; `NO_DATA` for a
 * cut-off by attitudes of which none is known; `CONFLICTING_OPTIONS` for sampling where both cut-offs are given; `OUT_OF_RANGE`,
 * `LENGTH_MISMATCH` or `EMPTY_INPUT`, naming the first ten cells at fault.
 * @example
 * import { loyaltyMatrix } from 'clientele/loyalty'
 * const { segment, segmentNames, stability, cells } = loyaltyMatrix(
 *   { behaviour: [6, 1, 5, 2, 7], attitude: [8, 9, 3, 2, null], behaviourErrors: [1, 1, 1, 1, 1], attitudeErrors: [1, 1, 1, 1, 1] },
 *   { cutOffs: { behaviour: 4, attitude: 5 } },
 * )
 * Array.from(segment, place => segmentNames[place]) // => [ 'loyal', 'latent', 'spurious', 'none', 'behaviour-only-high' ]
 * Array.from(stability, chance => chance.toFixed(3)) // => [ '0.976', '0.999', '0.822', '0.976', '0.999' ]
 * cells[0].interval.upper.toFixed(3) // => '0.624'
 */
export function loyaltyMatrix(columns: LoyaltyColumns, options: LoyaltyMatrixOptions): LoyaltyMatrix {
  const read = readColumns(columns)
  const { rules, correlation, sampling, level } = expectOptions(options)
  const sides = sidesOf(read, rules)
  const cuts = [cutOffOf(sides[0]), cutOffOf(sides[1])] as const
  const drawn = sampling && sampledCutOffs(sides, read.size, sampling.draws, sampling.seed)
  const probability = cellProbabilities(
    read,
    drawn === undefined ? [Float64Array.of(cuts[0]), Float64Array.of(cuts[1])] : drawn,
    correlation,
  )
  const segment = cellsOf(read, cuts)
  const stability = Float64Array.from(segment, (place, row) => probability[LOYALTY_CELLS[place]!][row]!)
  return {
    kind: 'loyalty-matrix',
    size: read.size,
    segmentNames: LOYALTY_CELLS,
    segment,
    cutOffs: {
      behaviour: describedCutOff(rules[0], cuts[0], drawn?.[0], level),
      attitude: describedCutOff(rules[1], cuts[1], drawn?.[1], level),
    },
    behaviour: read.behaviour,
    attitude: { values: read.attitude, defined: read.known },
    probability,
    stability,
    cells: summaries(read, segment, probability, stability, level),
    warnings: matrixWarnings(sides, cuts),
  }
}

interface Asked {
  readonly rules: readonly [CutOffRule, CutOffRule]
  readonly correlation: number
  readonly sampling: { readonly draws: number; readonly seed: number } | undefined
  readonly level: number
}

function expectOptions(options: LoyaltyMatrixOptions): Asked {
  expectKnownKeys(options, ['cutOffs', 'errorCorrelation', 'sampling', 'level'], 'options')
  const { cutOffs, errorCorrelation = 0, sampling, level } = options
  expectKnownKeys(expectObject(cutOffs, 'options.cutOffs'), ['behaviour', 'attitude'], 'options.cutOffs')
  const rules = [
    expectRule(cutOffs.behaviour, 'options.cutOffs.behaviour'),
    expectRule(cutOffs.attitude, 'options.cutOffs.attitude'),
  ] as const
  const correlation = expectFinite(errorCorrelation, 'options.errorCorrelation')
  if (!(Math.abs(correlation) < 1)) {
    reject('OUT_OF_RANGE', 'options.errorCorrelation', 'a number between -1 and 1', correlation)
  }
  return { rules, correlation, sampling: expectSampling(sampling, rules), level: expectLevel(level) }
}

function expectSampling(sampling: LoyaltyMatrixOptions['sampling'], rules: readonly CutOffRule[]): Asked['sampling'] {
  if (sampling === undefined) return undefined
  const { draws = 200, seed } = expectObject(sampling, 'options.sampling')
  expectKnownKeys(sampling, ['draws', 'seed'], 'options.sampling')
  if (rules.every(rule => typeof rule === 'number')) {
    reject('CONFLICTING_OPTIONS', 'options.sampling', 'a cut-off that is taken from clients', 'cut-offs that are given')
  }
  return {
    draws: expectInteger(draws, 'options.sampling.draws', 2, 1e6),
    seed: expectInteger(seed, 'options.sampling.seed', 0, 0x7fff_ffff),
  }
}

function sidesOf(read: ReadLoyalty, [often, fond]: readonly [CutOffRule, CutOffRule]): [CutOffSide, CutOffSide] {
  let next = 0
  const places = Int32Array.from(read.known, known => (known === 1 ? next++ : -1))
  const values = read.attitude.filter((_, row) => read.known[row] === 1)
  return [
    { name: 'behaviour', values: read.behaviour, places: Int32Array.from(read.known, (_, row) => row), rule: often },
    { name: 'attitude', values, places, rule: fond },
  ]
}

function cellsOf({ behaviour, attitude, known }: ReadLoyalty, [often, fond]: readonly [number, number]): Uint8Array {
  return Uint8Array.from(known, (isKnown, row) =>
    cellPlace(behaviour[row]! >= often, isKnown === 1 ? attitude[row]! >= fond : undefined),
  )
}

function summaries(
  { size, value }: ReadLoyalty,
  segment: Uint8Array,
  probability: LoyaltyMatrix['probability'],
  stability: Float64Array,
  level: number,
): readonly LoyaltyCellSummary[] {
  const total = value === undefined ? 0 : compensatedSum(value)
  return LOYALTY_CELLS.map((cell, place): LoyaltyCellSummary => {
    const isIn = (_: number, row: number): boolean => segment[row] === place
    const clients = segment.filter(isIn).length
    const worth = value === undefined ? undefined : compensatedSum(value.filter(isIn))
    return {
      cell,
      clients,
      share: clients / size,
      interval: proportionInterval(clients, size, { level }),
      expectedClients: compensatedSum(probability[cell]),
      ...(clients > 0 && { stability: compensatedSum(stability.filter(isIn)) / clients }),
      ...(worth !== undefined && { value: worth }),
      ...(worth !== undefined && total > 0 && { valueShare: worth / total }),
    }
  })
}
