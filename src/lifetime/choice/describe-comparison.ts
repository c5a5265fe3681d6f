import type { Cell } from '../../model/index.js'
import { significant, textTable } from '../../model/index.js'
import type { ComparedModel, ModelComparison } from './comparison.js'

/** One column of the table: its title, its figure, and how far the figure is from the best there can be. */
interface Column {
  readonly title: string
  readonly figure: (row: ComparedModel) => number | undefined
  /** The smaller, the better. */
  readonly loss: (figure: number) => number
  readonly digits: number
}

const same = (figure: number): number => figure
const negative = (figure: number): number => -figure

const LIKELIHOOD: readonly Column[] = [
  { title: 'log-likelihood', figure: comparable(row => row.logLikelihood), loss: negative, digits: 8 },
  { title: 'AIC', figure: comparable(row => row.aic), loss: same, digits: 8 },
  { title: 'BIC', figure: comparable(row => row.bic), loss: same, digits: 8 },
]

const HOLDOUT: readonly Column[] = [
  { title: 'bias', figure: row => row.holdout?.bias, loss: bias => Math.abs(bias - 1), digits: 4 },
  { title: 'RMSE', figure: row => row.holdout?.rootMeanSquaredError, loss: same, digits: 4 },
  { title: 'MAE', figure: row => row.holdout?.meanAbsoluteError, loss: same, digits: 4 },
  { title: 'calibration error', figure: row => row.holdout?.calibrationError, loss: same, digits: 3 },
  { title: 'Brier', figure: row => row.holdout?.brierScore, loss: same, digits: 4 },
  { title: 'AUC', figure: row => row.holdout?.areaUnderCurve, loss: negative, digits: 4 },
]

/** The comparison as a person reads it: a row per model, the best figure of each column marked. */
export function describeComparison({ clients, purchasesInHoldout, models }: ModelComparison): string {
  const columns = [...LIKELIHOOD, ...(purchasesInHoldout === undefined ? [] : HOLDOUT)]
  const best = columns.map(column => leastLoss(column, models))
  const rows = models.map((row): Cell[] => [
    row.model.kind,
    row.parameters,
    ...columns.map((column, i) => marked(column, row, best[i])),
  ])
  const holdout = purchasesInHoldout === undefined ? '' : `, ${purchasesInHoldout} purchases in the holdout`
  return [
    `${clients} clients${holdout}; * is the best of its column`,
    textTable(['', 'parameters', ...columns.map(({ title }) => title)], rows),
    ...models.flatMap(({ model, notComparable }) =>
      notComparable === undefined ? [] : [`${model.kind}: ${notComparable}`],
    ),
    ...models.flatMap(({ model, warnings }) =>
      warnings.map(({ code, message }) => `! ${model.kind} ${code}: ${message}`),
    ),
  ].join('\n')
}

function comparable(figure: (row: ComparedModel) => number): Column['figure'] {
  return row => (row.notComparable === undefined ? figure(row) : undefined)
}

function leastLoss({ figure, loss }: Column, models: readonly ComparedModel[]): number {
  return Math.min(...models.flatMap(row => figure(row) ?? []).map(loss))
}

function marked({ figure, loss, digits }: Column, row: ComparedModel, best: number | undefined): Cell {
  const value = figure(row)
  if (value === undefined) return ''
  return `${significant(value, digits)}${loss(value) === best ? ' *' : ''}`
}
