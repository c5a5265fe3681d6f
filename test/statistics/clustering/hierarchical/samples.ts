/**
 * Eight made-up sites without ties, and what R 4.2.2 makes of their distances: `hclust` with `ward.D2`, `complete`, `single`,
 * `average` and `mcquitty`; with `centroid` and `median` of squares, whose heights are roots here. Every linkage merges them in one
 * order.
 */
import type { Linkage } from '../../../../src/statistics/clustering/hierarchical/index.js'

export const SITES = { x: [0.3, 1.1, 2.7, 9.4, 10.2, 12.9, 5.1, 5.8], y: [4.2, 3.1, 5.5, 1, 2.6, 0.2, 9.7, 8.1] }

/** By R's rows, from 1, and merges, from -1. */
export const R_MERGES = [
  [-1, -2],
  [-7, -8],
  [-4, -5],
  [-3, 1],
  [-6, 3],
  [2, 4],
  [5, 6],
] as const

export const R_HEIGHTS: Readonly<Record<Linkage, readonly number[]>> = {
  ward: [
    1.3601470508735, 1.7464249196573, 1.7888543819998, 3.1458967984768, 4.0282336906722, 9.567619000218,
    17.8447424563464,
  ],
  complete: [
    1.3601470508735, 1.7464249196573, 1.7888543819998, 2.8844410203712, 3.6124783736377, 7.7175125526299,
    13.2196822957286,
  ],
  single: [
    1.3601470508735, 1.7464249196573, 1.7888543819998, 2.7294688127912, 3.5902646142032, 4.0459856648288,
    7.0434366611761,
  ],
  average: [
    1.3601470508735, 1.7464249196573, 1.7888543819998, 2.8069549165812, 3.6013714939205, 6.2509118974287,
    9.779442937665,
  ],
  weighted: [
    1.3601470508735, 1.7464249196573, 1.7888543819998, 2.8069549165812, 3.6013714939205, 5.7986014622975,
    10.1515614755151,
  ],
  centroid: [
    1.3601470508735, 1.7464249196573, 1.7888543819998, 2.7244265451651, 3.4885527085025, 6.1758715084504,
    9.2149853801054,
  ],
  median: [
    1.3601470508735, 1.7464249196573, 1.7888543819998, 2.7244265451651, 3.4885527085025, 5.7243449406897,
    9.6627910693547,
  ],
}

/** `cor(d, cophenetic(h))`. */
export const R_COPHENETIC: Readonly<Partial<Record<Linkage, number>>> = {
  ward: 0.90206560810029,
  complete: 0.9039263985216,
  single: 0.89146409415503,
  average: 0.90512579639216,
  weighted: 0.90222392190592,
}

/** `cutree(h, 3)`, from 0. */
export const R_CUT: readonly number[] = [0, 0, 0, 1, 1, 1, 2, 2]
