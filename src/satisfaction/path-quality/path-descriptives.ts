/**
 * What do answers and scores look like before anything is concluded from them?
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import { quantilesOfOrdered } from '../../statistics/quantile.js'
import type { SurveyAnswers } from '../answers.js'
import { readAnswers } from '../answers.js'
import type { PathModel } from '../path-model/index.js'
import { pathModel } from '../path-model/index.js'

/** Figures of one column. */
export interface ColumnFigures {
  readonly name: string
  /** Rows with a figure. */
  readonly count: number
  /** Rows without one. */
  readonly missing: number
  readonly mean: number
  readonly median: number
  readonly lowest: number
  readonly highest: number
  /** Standard deviation, with n − 1; 0 of one row. */
  readonly deviation: number
  /** Third moment over the deviation cubed, both over n: 0 where both sides are alike. Absent where all are one. */
  readonly skewness?: number
  /** Fourth moment over the squared variance, both over n: 3 of a normal distribution. Absent where all are one. */
  readonly kurtosis?: number
}

/** Figures of items and scores. */
export interface PathDescriptives {
  /** Items as they were answered; in the order of the structure. */
  readonly items: readonly ColumnFigures[]
  /** Standardised scores of the constructs, of interactions on the scale of products. */
  readonly constructs: readonly ColumnFigures[]
}

/**
 * Number, mean, median, range, spread, skewness and kurtosis of every item and of every construct's score.
 *
 * @param model of `pathModel.fit`.
 * @param answers those of the fit, or others; by question.
 * @returns figures of columns with at least one row.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model, `COLUMN_NOT_FOUND` for an item without answers; errors of
 * answers that name the cell.
 * @example
 * import { pathDescriptives, pathModel } from 'clientele/satisfaction'
 * const answers = { s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 4, 4, 5, 3], l: [1, 2, 2, 5, 4, 3] }
 * const constructs = { Satisfaction: { kind: 'composite', items: ['s1', 's2'] }, Loyalty: { kind: 'composite', items: ['l'] } }
 * const model = pathModel.fit(answers, { constructs, paths: [{ from: 'Satisfaction', to: 'Loyalty' }] })
 * const { items: [item], constructs: [satisfaction] } = pathDescriptives(model, answers)
 * item.median // => 3.5
 * satisfaction.highest.toFixed(3) // => '1.246'
 */
export function pathDescriptives(model: PathModel, answers: SurveyAnswers): PathDescriptives {
  const { values, defined } = pathModel.scores(model, answers)
  const items = Object.values(model.params.structure.constructs).flatMap(construct =>
    'items' in construct ? construct.items : [],
  )
  return {
    items: items.flatMap(name => columnFigures(name, readAnswers(answers[name], `answers.${name}`))),
    constructs: Object.entries(values).flatMap(([name, column]) =>
      columnFigures(
        name,
        column.map((score, row) => (defined[row] === 1 ? score : Number.NaN)),
      ),
    ),
  }
}

/** Figures of what is there of a column; none where nothing is. */
export function columnFigures(name: string, column: Float64Array): readonly ColumnFigures[] {
  const ordered = column.filter(value => !Number.isNaN(value)).sort()
  const count = ordered.length
  if (count === 0) return []
  const [lowest, highest] = [ordered[0]!, ordered[count - 1]!]
  const mean = lowest + compensatedSum(ordered.map(value => (value - lowest) / count))
  // In parts of the largest distance, so that no power leaves the range of a double.
  const unit = Math.max(highest - mean, mean - lowest)
  const moment = (power: number): number =>
    compensatedSum(ordered.map(value => ((value - mean) / unit) ** power)) / count
  const [median = Number.NaN] = quantilesOfOrdered(ordered, [0.5])
  const figures = { name, count, missing: column.length - count, mean, median, lowest, highest }
  if (!(unit > 0)) return [{ ...figures, deviation: 0 }]
  const second = moment(2)
  return [
    {
      ...figures,
      deviation: unit * Math.sqrt((second * count) / (count - 1)),
      skewness: moment(3) / second ** 1.5,
      kurtosis: moment(4) / second ** 2,
    },
  ]
}
