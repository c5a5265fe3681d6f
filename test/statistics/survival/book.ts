/**
 * A made-up book of 40 clients with ties, late entries, weights and three branches, and remissions of leukaemia (aml: Miller 1981,
 * Survival Analysis, as in the R package survival).
 *
 * What R says of the book was run with survival 3.5-3 and riskRegression 2022.11.28 under R 4.2.2.
 */
import type { Durations } from '../../../src/statistics/index.js'

export const BOOK = {
  duration: [
    8, 9, 22, 19, 2, 12, 10, 11, 12, 7, 9, 6, 30, 9, 12, 7, 7, 1, 23, 9, 10, 20, 6, 3, 24, 7, 8, 14, 3, 2, 12, 12, 3,
    19, 10, 10, 20, 1, 8, 23,
  ],
  event: [
    0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0,
    0,
  ],
  risk: [
    -0.6, 0, -1.5, -1.4, 1.2, -0.9, 1.3, 0.6, 0, -1, -0.8, -0.3, -1.5, -0.3, -1.1, 0, -0.2, 0.9, -0.6, -0.7, -0.7, 0,
    -0.4, 0.4, 0.1, 0, -0.2, -0.8, -0.2, -1, -1.1, -0.9, 0.7, -1.6, -0.9, 0.5, -0.2, 1.5, -0.6, -0.3,
  ],
  entry: [
    0, 0, 7, 0, 1, 3, 0, 6, 0, 0, 0, 3, 7, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 3, 2, 2, 4, 0, 0,
    0,
  ],
  weights: [
    2, 2, 2, 3, 2, 1, 1, 1, 1, 2, 1, 3, 2, 1, 1, 2, 1, 1, 3, 2, 1, 1, 3, 3, 2, 3, 2, 1, 3, 1, 1, 3, 3, 1, 2, 2, 1, 2, 1,
    1,
  ],
  /** Predicted shares still there after 4.5, 8.5 and 15.5 months. */
  survival4: [
    0.863, 0.799, 0.924, 0.919, 0.594, 0.887, 0.572, 0.71, 0.799, 0.894, 0.879, 0.833, 0.924, 0.833, 0.901, 0.799,
    0.822, 0.655, 0.863, 0.871, 0.871, 0.799, 0.844, 0.743, 0.786, 0.799, 0.822, 0.879, 0.822, 0.894, 0.901, 0.887,
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: a figure that was printed
    0.693, 0.929, 0.887, 0.727, 0.822, 0.526, 0.863, 0.833,
  ],
  survival8: [
    0.756, 0.654, 0.862, 0.853, 0.374, 0.797, 0.348, 0.524, 0.654, 0.81, 0.784, 0.709, 0.862, 0.709, 0.821, 0.654,
    0.691, 0.45, 0.756, 0.771, 0.771, 0.654, 0.725, 0.57, 0.634, 0.654, 0.691, 0.784, 0.691, 0.81, 0.821, 0.797, 0.5,
    0.871, 0.797, 0.547, 0.691, 0.297, 0.756, 0.709,
  ],
  survival15: [
    0.601, 0.461, 0.762, 0.748, 0.166, 0.662, 0.146, 0.307, 0.461, 0.681, 0.642, 0.534, 0.762, 0.534, 0.698, 0.461,
    0.51, 0.233, 0.601, 0.622, 0.622, 0.461, 0.557, 0.359, 0.436, 0.461, 0.51, 0.642, 0.51, 0.681, 0.698, 0.662, 0.282,
    0.777, 0.662, 0.333, 0.51, 0.109, 0.601, 0.534,
  ],
}

const { duration, event, entry, weights } = BOOK

export const durations: Durations = { unit: 'month', duration, event }
export const entered: Durations = { ...durations, entry }
export const weighted: Durations = { ...entered, weights }
export const branches = { segment: duration.map((_, row) => row % 3), segmentNames: ['north', 'south', 'west'] }
export const halves = { segment: duration.map((_, row) => (row < 20 ? 0 : 1)), segmentNames: ['early', 'late'] }

export const aml: Durations = {
  unit: 'week',
  duration: [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45],
  event: [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1],
}
export const maintenance = {
  segment: Array.from(aml.duration, (_, row) => (row < 11 ? 0 : 1)),
  segmentNames: ['maintained', 'not'],
}

/** A column as rounded numbers. */
export function rounded(column: ArrayLike<number>, digits = 4): readonly number[] {
  return Array.from(column, value => Number(value.toFixed(digits)))
}
