import { collectIssues } from '../../errors/index.js'
import { ownValue } from '../own-value.js'
import { expectRow } from './distances.js'
import { encodeColumn } from './encode-column.js'
import { expectScale } from './model.js'
import { emptySums } from './sums.js'
import type { AttributeRow, GowerScale } from './types.js'
import type { WeightedAttribute } from './unit-weights.js'
import { unitWeights } from './unit-weights.js'

/** One attribute of two rows. */
export interface GowerPart {
  readonly attribute: string
  /** Its share of all weight, within [0, 1]. */
  readonly weight: number
  /** `'missing'`: not known of one or both; `'both-absent'`: both have it not, which tells nothing of this kind. */
  readonly status: 'compared' | 'missing' | 'both-absent'
  /** How different they are in it, within [0, 1]; absent where not compared. */
  readonly difference?: number
  /** Its part of the distance; contributions add up to it. Absent where not compared. */
  readonly contribution?: number
}

/** How far two rows are apart, and in what. */
export interface GowerDistance {
  /** 0 alike in all that is compared, 1 different in all; absent where nothing is compared. */
  readonly distance?: number
  /** Share of all weight that both rows know, within [0, 1]. */
  readonly coverage: number
  /** One per attribute, in the order of the scale. */
  readonly parts: readonly GowerPart[]
}

/**
 * How far two rows are apart, attribute by attribute:
 *
 *   distance = Σ wⱼ dⱼ / Σ wⱼ        over the attributes that are known of both, and compared
 *
 * @param a attributes by name; what is not known is left out, null or undefined.
 * @param b the other row.
 * @throws ClienteleError naming the attribute at fault.
 * @see Gower (1971), A general coefficient of similarity and some of its properties, Biometrics 27(4); this is 1
 * less the similarity there.
 * @example
 * import { gower } from 'clientele/statistics'
 * const scale = gower.fromParams({
 *   amount: { kind: 'number', range: [0, 100] },
 *   sector: { kind: 'nominal', weight: 2 },
 *   guaranteed: { kind: 'asymmetric-binary' },
 * })
 * const { distance, coverage, parts } = gower.distance(
 *   scale,
 *   { amount: 20, sector: 'wind', guaranteed: false },
 *   { amount: 80, sector: 'wind', guaranteed: false },
 * )
 * distance?.toFixed(2) // => '0.20'
 * coverage // => 1
 * parts.map(part => part.status) // => [ 'compared', 'compared', 'both-absent' ]
 */
export function distance(scale: GowerScale, a: AttributeRow, b: AttributeRow): GowerDistance {
  const { attributes } = expectScale(scale).params
  expectRow(a, Object.keys(attributes), 'a')
  expectRow(b, Object.keys(attributes), 'b')
  const weighted = unitWeights(attributes)
  const all = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const compared = weighted.map(one => ({ ...one, ...comparePair(one, a, b) }))
  const known = compared.reduce((sum, { status, weight }) => (status === 'missing' ? sum : sum + weight), 0)
  const total = compared.reduce((sum, { difference, weight }) => (difference === undefined ? sum : sum + weight), 0)
  const sum = compared.reduce((sum, { difference, weight }) => {
    return difference === undefined ? sum : sum + weight * difference
  }, 0)
  return {
    ...(total > 0 && { distance: sum / total }),
    coverage: known / all,
    parts: compared.map(({ name, weight, status, difference }) => ({
      attribute: name,
      weight: weight / all,
      status,
      ...(difference !== undefined && { difference }),
      ...(difference !== undefined && total > 0 && { contribution: (weight * difference) / total }),
    })),
  }
}

/** One attribute of both rows. */
function comparePair(
  { name, attribute }: WeightedAttribute,
  a: AttributeRow,
  b: AttributeRow,
): Pick<GowerPart, 'status' | 'difference'> {
  const faults = collectIssues()
  // With a weight of 1 the sums are the difference itself.
  const column = encodeColumn([ownValue(b, name)], attribute, 1, { pathOf: () => `b.${name}`, faults })
  faults.throwIfAny()
  const sums = emptySums(1)
  column.against(ownValue(a, name), `a.${name}`)(sums, 0)
  if (sums.known[0] === 0) return { status: 'missing' }
  return sums.compared[0] === 0 ? { status: 'both-absent' } : { status: 'compared', difference: sums.differences[0]! }
}
