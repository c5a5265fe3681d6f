import type { CalibrationRow } from '../../statistics/index.js'

/** Mean distance of probability and share that came true over groups, each as heavy as it is large. */
export function calibrationError(rows: readonly CalibrationRow[]): number {
  const size = rows.reduce((sum, row) => sum + row.size, 0)
  return rows.reduce((sum, row) => sum + (row.size / size) * Math.abs(row.meanPredicted - row.observedRate), 0)
}
