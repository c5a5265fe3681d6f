/**
 * What an RFM model consists of, checked wherever it comes from: a caller, a fit, a document.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { checkCutPoints } from './cut-points.js'
import { defaultSegments } from './default-segments.js'
import type { NestedEdges } from './nested-edges.js'
import { checkNested } from './nested-edges.js'
import type { CompleteRule, PerDimension, SegmentRule } from './segment-rules.js'
import { checkRules, DIMENSIONS } from './segment-rules.js'

/** What the monetary score looks at: all that a client spent, or how much per purchase. */
export type MonetaryMeasure = 'total-spend' | 'mean-spend'

/** The parameters of an RFM model. */
export interface RfmParams {
  /** Scores go from 1 to this, the best; from 2 to 9. */
  readonly scores: number
  readonly monetary: MonetaryMeasure
  /** Where scores change, ascending, one fewer than scores: days, purchases, money. An edge belongs to the bin below it. */
  readonly edges: PerDimension<readonly number[]>
  /**
   * Where bins are nested: the cut points within each cell. `edges` of frequency and money are then those of all clients, by which
   * cells are cut that nobody was in.
   */
  readonly nested?: NestedEdges
  /** How much each score counts in the weighted one; >= 0, together 1. */
  readonly weights: PerDimension<number>
  /** The rules of named segments, in order. */
  readonly segments: readonly CompleteRule[]
}

/** Parameters as a caller gives them. */
export interface GivenParams {
  /** Ascending cut points, as many per dimension; equal neighbours leave the score between them empty. */
  readonly edges: PerDimension<readonly number[]>
  /** Cut points within the scores before; none by default. */
  readonly nested?: NestedEdges
  /** Default: `'total-spend'`. */
  readonly monetary?: MonetaryMeasure
  /** In any proportion: { recency: 2, frequency: 1, monetary: 1 }. Default: equal. */
  readonly weights?: PerDimension<number>
  /** Default: `defaultSegments` where there are five scores, none otherwise. */
  readonly segments?: readonly SegmentRule[]
}

const EQUAL: PerDimension<number> = { recency: 1, frequency: 1, monetary: 1 }

/** The monetary measure, or the default. */
export function measureOf(measure: unknown, path: string): MonetaryMeasure {
  return measure === undefined ? 'total-spend' : expectOneOf(measure, ['total-spend', 'mean-spend'], path)
}

/** Parameters as given, checked and complete. */
export function completeParams(given: unknown, path: string): RfmParams {
  const fields = expectObject(given, path)
  expectKnownKeys(fields, ['scores', 'monetary', 'edges', 'nested', 'weights', 'segments'], path)
  const edges = checkEdges(fields['edges'], `${path}.edges`)
  const scores = edges.recency.length + 1
  if (fields['scores'] !== undefined && fields['scores'] !== scores) {
    reject('LENGTH_MISMATCH', `${path}.scores`, `${scores}, one more than edges`, fields['scores'])
  }
  return {
    scores,
    monetary: measureOf(fields['monetary'], `${path}.monetary`),
    edges,
    ...(fields['nested'] !== undefined && { nested: checkNested(fields['nested'], scores, `${path}.nested`) }),
    weights: weightsOf(fields['weights'], `${path}.weights`),
    segments: rulesOf(fields['segments'], scores, `${path}.segments`),
  }
}

/** Weights that add up to 1; those that do already stay as they are to the last digit. */
export function weightsOf(weights: unknown, path: string): PerDimension<number> {
  const given = weights === undefined ? EQUAL : expectObject(weights, path)
  expectKnownKeys(given, DIMENSIONS, path)
  const [recency, frequency, monetary] = DIMENSIONS.map(name => expectNonNegative(given[name], `${path}.${name}`))
  const total = recency! + frequency! + monetary!
  if (total === 0 || total === Number.POSITIVE_INFINITY) {
    return reject('OUT_OF_RANGE', path, 'weights whose sum is a finite number > 0', weights)
  }
  const whole = Math.abs(total - 1) <= 1e-12 ? 1 : total
  return { recency: recency! / whole, frequency: frequency! / whole, monetary: monetary! / whole }
}

/** Rules, or the default ones where they fit the scores. */
export function rulesOf(rules: unknown, scores: number, path: string): readonly CompleteRule[] {
  return checkRules(rules === undefined ? (scores === 5 ? defaultSegments : []) : rules, scores, path)
}

function checkEdges(edges: unknown, path: string): PerDimension<readonly number[]> {
  const given = expectObject(edges, path)
  expectKnownKeys(given, DIMENSIONS, path)
  const recency = checkCutPoints(given['recency'], `${path}.recency`)
  const count = recency.length
  return {
    recency,
    frequency: checkCutPoints(given['frequency'], `${path}.frequency`, count),
    monetary: checkCutPoints(given['monetary'], `${path}.monetary`, count),
  }
}
