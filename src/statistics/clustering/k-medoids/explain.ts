import { reject } from '../../../errors/index.js'
import * as gower from '../../gower/index.js'
import type { AttributeRow } from '../../gower/types.js'
import type { Comparison, FeatureComparison } from '../distances/index.js'
import { canonicalPlaces, expectRowOf, pointOf } from '../distances/index.js'
import { paramsOf } from './model.js'
import type { KMedoidsModel } from './types.js'

/** One attribute of a row beside two medoids. */
export interface MembershipReason {
  readonly attribute: string
  /** Its part of the distance to the row's own medoid; parts add up to it. Absent where it is not compared. */
  readonly own?: number
  /** The same of the next medoid; absent without one. */
  readonly next?: number
  /** How much it speaks for the own cluster against the next: next less own, what is absent counting nothing. */
  readonly lead: number
}

/** How a row stands to one cluster. */
export interface ClusterDistance {
  readonly segment: string
  readonly distance: number
}

/** Why a row is in its cluster. */
export interface Membership extends ClusterDistance {
  /** Share of all weight that is known of the row and of its medoid. */
  readonly coverage: number
  /** The cluster it would be in without its own; absent where it compares with no other. */
  readonly next?: ClusterDistance
  /** One per attribute, what speaks most for the cluster first. Their leads add up to what it is nearer. */
  readonly reasons: readonly MembershipReason[]
}

/**
 * Why a row is in its cluster and not in the next, attribute by attribute.
 *
 * By Gower's distance and the sum of differences an attribute's part is its share of the distance; of a straight line it is its
 * squared difference over the distance, so that parts add up there too.
 *
 * @param row by attribute; what is not known is left out, null or undefined.
 * @throws ClienteleError `NOT_APPLICABLE` for a row that shares no known attribute with any medoid; naming the attribute at fault.
 * @example
 * import { kMedoids } from 'clientele/segmentation'
 * const model = kMedoids.fromParams({
 *   names: ['builders', 'operators'],
 *   medoids: [{ stage: 'construction', debtShare: 0.8 }, { stage: 'operation', debtShare: 0.4 }],
 *   comparison: {
 *     metric: 'gower',
 *     attributes: { stage: { kind: 'nominal' }, debtShare: { kind: 'number', range: [0, 1] } },
 *   },
 * })
 * const { segment, distance, next, reasons } = kMedoids.explain(model, { stage: 'operation', debtShare: 0.7 })
 * segment // => 'operators'
 * reasons.map(({ attribute, lead }) => `${attribute} ${lead.toFixed(2)}`) // => [ 'stage 0.50', 'debtShare -0.10' ]
 */
export function explain(model: KMedoidsModel, row: AttributeRow): Membership {
  const { names, medoids, comparison } = paramsOf(model)
  const checked = expectRowOf(comparison, row, 'row')
  const compare = comparer(comparison)
  const compared = canonicalPlaces(comparison, medoids).flatMap(place => {
    const parts = compare(checked, medoids[place]!)
    return parts.distance === undefined ? [] : [{ segment: names[place]!, ...parts, distance: parts.distance }]
  })
  // A stable sort: of equally near medoids the first in canonical order, as assign has it.
  const [own, next] = compared.toSorted((one, other) => one.distance - other.distance)
  if (own === undefined) {
    return reject(
      'NOT_APPLICABLE',
      'row',
      'an attribute known of a medoid too',
      row,
      'assign has such rows as unassigned',
    )
  }
  return {
    segment: own.segment,
    distance: own.distance,
    coverage: own.coverage,
    ...(next !== undefined && { next: { segment: next.segment, distance: next.distance } }),
    reasons: reasonsOf(own.parts, next?.parts),
  }
}

type Parts = ReadonlyMap<string, number>

interface Compared {
  readonly distance?: number
  readonly coverage: number
  /** By attribute, where it is compared. */
  readonly parts: Parts
}

function comparer(comparison: Comparison): (row: AttributeRow, medoid: AttributeRow) => Compared {
  if (comparison.metric !== 'gower') return (row, medoid) => featureParts(comparison, row, medoid)
  const scale = gower.fromParams(comparison.attributes)
  return (row, medoid) => {
    const { distance, coverage, parts } = gower.distance(scale, row, medoid)
    const compared = parts.flatMap(({ attribute, contribution }) =>
      contribution === undefined ? [] : [[attribute, contribution] as const],
    )
    return { coverage, parts: new Map(compared), ...(distance !== undefined && { distance }) }
  }
}

function featureParts(comparison: FeatureComparison, row: AttributeRow, medoid: AttributeRow): Compared {
  const names = Object.keys(comparison.features)
  const other = pointOf(comparison, medoid)
  const differences = pointOf(comparison, row).map((value, d) => Math.abs(value - other[d]!))
  if (comparison.metric === 'manhattan') {
    const distance = differences.reduce((sum, difference) => sum + difference, 0)
    return { distance, coverage: 1, parts: new Map(names.map((name, d) => [name, differences[d]!])) }
  }
  const distance = Math.sqrt(differences.reduce((sum, difference) => sum + difference ** 2, 0))
  const part = (d: number): number => (distance === 0 ? 0 : differences[d]! ** 2 / distance)
  return { distance, coverage: 1, parts: new Map(names.map((name, d) => [name, part(d)])) }
}

function reasonsOf(own: Parts, next: Parts = new Map()): readonly MembershipReason[] {
  const attributes = [...new Set([...own.keys(), ...next.keys()])]
  const reasons = attributes.map(attribute => {
    const [ofOwn, ofNext] = [own.get(attribute), next.get(attribute)]
    const lead = (ofNext === undefined ? 0 : ofNext) - (ofOwn === undefined ? 0 : ofOwn)
    return {
      attribute,
      ...(ofOwn !== undefined && { own: ofOwn }),
      ...(ofNext !== undefined && { next: ofNext }),
      lead,
    }
  })
  return reasons.sort((one, other) => other.lead - one.lead || (one.attribute < other.attribute ? -1 : 1))
}
