import type { Segments } from '../../../../src/statistics/index.js'

/** Segments from codes; names count them. */
export function segmentsOf(codes: readonly number[], names?: readonly string[]): Segments {
  return { segment: codes, segmentNames: names ?? namesOf(codes) }
}

function namesOf(codes: readonly number[]): string[] {
  const last = codes.reduce((most, code) => Math.max(most, code), 0)
  return Array.from({ length: last + 1 }, (_, i) => `s${i}`)
}

const rows = Array.from({ length: 200 }, (_, i) => i)
const [a, b] = [rows.map(i => ((i * 7919) % 13) % 4), rows.map(i => ((i * 104_729) % 17) % 6)]
const c = rows.map((i, at) => (a[at]! + (i % 5 === 0 ? 1 : 0)) % 4)

/** Three groupings of 200 rows; their indices by scikit-learn 1.9.1. */
export const PAIRS: readonly {
  readonly one: Segments
  readonly other: Segments
  readonly rand: number
  readonly adjusted: number
  readonly normalised: number
  readonly homogeneity: number
  readonly completeness: number
}[] = [
  {
    one: segmentsOf(a),
    other: segmentsOf(b),
    rand: -0.017741972665868348,
    adjusted: -0.02407005438123055,
    normalised: 0.0010773943821688664,
    homogeneity: 0.001237081543525705,
    completeness: 0.0009542200513373212,
  },
  {
    one: segmentsOf(a),
    other: segmentsOf(c),
    rand: 0.5686129316499715,
    adjusted: 0.6327042015233455,
    normalised: 0.6388383850969099,
    homogeneity: 0.640049920982892,
    completeness: 0.6376314271227524,
  },
  {
    one: segmentsOf(c),
    other: segmentsOf(b),
    rand: -0.017465183209420157,
    adjusted: -0.023130993661064792,
    normalised: 0.0019409447591340555,
    homogeneity: 0.0022238699097739925,
    completeness: 0.0017218833380256533,
  },
]
