import type { FeatureColumns, Segments } from '../../../../src/statistics/index.js'

const rows = Array.from({ length: 120 }, (_, i) => i)

/** 120 rows, and segments that fit them badly; their criteria by scikit-learn 1.9.1 stand in the tests. */
export const COLUMNS: FeatureColumns = {
  x: rows.map(i => ((i * 7919) % 101) / 10 + (i % 3) * 6),
  y: rows.map(i => ((i * 104_729) % 97) / 10 + (i % 3) * 2),
}

export const SEGMENTS: Segments = {
  segment: rows.map(i => (i % 10 === 0 ? (i + 1) % 3 : i % 3)),
  segmentNames: ['a', 'b', 'c'],
}

/** Two segments of two rows and one without. */
export const FOUR: { readonly columns: FeatureColumns; readonly segments: Segments } = {
  columns: { debt: [1, 9, 2, 8] },
  segments: { segment: [0, 2, 0, 2], segmentNames: ['low', 'none', 'high'] },
}
