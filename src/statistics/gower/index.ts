/**
 * Gower's distance: how far apart are two clients, projects or financings that numbers, words and gaps describe?
 *
 *   distance = Σ wⱼ δⱼ dⱼ / Σ wⱼ δⱼ        δⱼ = 1 where attribute j is known of both and tells something, else 0
 *
 *   number               dⱼ = min(1, |x − y| / range), or the same of logarithms
 *   ordinal              steps or rows between the levels, as a share of all
 *   nominal              0 where it is the same word, else 1
 *   symmetric binary     0 where it is the same, else 1
 *   asymmetric binary    the same, but two that have it not are not compared
 *   set                  1 − words of both / words of either
 *
 * The distance lies within [0, 1]. What is missing is left out of both sums, never taken for a difference or for a likeness;
 * `coverage` says how much weight was known. Leaving out makes the distance of rows with gaps no metric: two rows may both
 * be near a third that says little, and far from each other.
 *
 * Sources: Gower (1971), A general coefficient of similarity and some of its properties, Biometrics 27(4); Podani (1999),
 * Extending Gower's general coefficient of similarity to ordinal characters, Taxon 48(2), for ranks; Jaccard (1901) for sets.
 *
 * @module
 */
export { codec } from './codec.js'
export type { GowerDistance, GowerPart } from './distance.js'
export { distance } from './distance.js'
export type { GowerMatrix } from './distance-matrix.js'
export { distanceMatrix, pairIndex } from './distance-matrix.js'
export type { GowerDistances } from './distances.js'
export { distances } from './distances.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
export { table } from './table.js'
export type {
  AttributeColumns,
  AttributeRow,
  AttributeValue,
  BinaryAttribute,
  GowerAttribute,
  GowerDescription,
  GowerParams,
  GowerReport,
  GowerScale,
  GowerTable,
  GowerWarning,
  NominalAttribute,
  NumberAttribute,
  OrdinalAttribute,
  SetAttribute,
} from './types.js'
