/**
 * Each benefit against what was looked for, with what it adds to the index.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { Frame } from '../ratings/rate-sample.js'
import { rateAnswers } from '../ratings/rate-sample.js'
import type { ReadRating } from '../ratings/read-rating.js'
import { readRating } from '../ratings/read-rating.js'
import { meanCounting } from '../ratings/satisfied-rule.js'
import type { ReadBenefits } from './read-benefits.js'
import type { SheetIndices } from './sheet-indices.js'
import type { BenefitAnswers, BenefitGap } from './types.js'

/** @param sample the sheets that have an index. */
export function benefitGaps(
  read: ReadBenefits,
  { gaps, points, parts }: SheetIndices,
  sample: ReadRating,
  data: BenefitAnswers,
  frame: Frame,
): readonly BenefitGap[] {
  return read.questions.map((question, k) => ({
    question,
    importance: meanOver(parts[k]!, sample.rows, sample),
    contribution: meanOver(points[k]!, sample.rows, sample),
    ...comparedAnswers(read, k, gaps[k]!, data, frame),
  }))
}

function comparedAnswers(
  read: ReadBenefits,
  k: number,
  gaps: Float64Array,
  data: BenefitAnswers,
  frame: Frame,
): Pick<BenefitGap, 'sheets' | 'compared'> {
  const { weights } = data
  if (!gaps.some((gap, row) => !Number.isNaN(gap) && weights?.[row] !== 0)) return { sheets: 0 }
  const reach = read.scale.highest - read.scale.lowest
  const scale = { lowest: -reach, highest: reach }
  const paired = readRating(withColumns(gaps, data), 'data', { scale, isWhole: false })
  const { rows } = paired
  const gap = rateAnswers(paired, meanCounting(scale), frame)
  const benefit = meanOver(read.benefits[k]!, rows, paired)
  return { sheets: rows.length, compared: { benefit, expectation: meanOver(read.expectations[k]!, rows, paired), gap } }
}

/** A column with the clients and weights of its rows; NaN is not answered. */
export function withColumns(
  column: Float64Array,
  { client, weights }: BenefitAnswers,
): Readonly<Record<string, unknown>> {
  return {
    answers: Array.from(column, cell => (Number.isNaN(cell) ? null : cell)),
    ...(client !== undefined && { client }),
    ...(weights !== undefined && { weights }),
  }
}

/** Weighted mean of a column over the rows of a sample. */
function meanOver(column: Float64Array, rows: Int32Array, { weights }: ReadRating): number {
  const weigh = (cell: number, i: number): number => (weights === undefined ? cell : weights[i]! * cell)
  return compensatedSum(Float64Array.from(rows, (row, i) => weigh(column[row]!, i) / rows.length))
}
