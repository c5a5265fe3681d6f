import type { Cell } from '../../model/index.js'
import { significant, textTable } from '../../model/index.js'
import type { Comparison, HoldoutAccuracy } from './accuracy.js'

/** The figures as a person reads them: what came true, what the model said, what everybody could have said. */
export function describeAccuracy(accuracy: HoldoutAccuracy): string {
  const { clients, duration, timeUnit, purchases, buying, value, warnings } = accuracy
  const rows: Cell[][] = [
    ...comparisonRows('purchases', purchases),
    ['share that buys', shown(buying.actual), shown(buying.model.mean), shown(buying.naive.mean)],
    ['  AUC', '', shown(buying.model.areaUnderCurve), shown(buying.naive.areaUnderCurve)],
    ['  Brier score', '', shown(buying.model.brierScore), shown(buying.naive.brierScore)],
    ...(value === undefined ? [] : comparisonRows('value', value)),
  ]
  return [
    `${clients} clients, ${significant(duration)} ${timeUnit}s of holdout`,
    textTable(['', 'actual', 'model', 'naive'], rows),
    ...warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}

function comparisonRows(name: string, { actual, model, naive }: Comparison): Cell[][] {
  return [
    [name, shown(actual), shown(model.total), shown(naive.total)],
    ['  mean absolute error', '', shown(model.meanAbsoluteError), shown(naive.meanAbsoluteError)],
    ['  root mean squared error', '', shown(model.rootMeanSquaredError), shown(naive.rootMeanSquaredError)],
    ['  Gini', '', shown(model.gini), shown(naive.gini)],
  ]
}

/** To four digits; nothing where the figure does not exist. */
function shown(figure: number | undefined): Cell {
  return figure === undefined ? '' : Number(significant(figure, 4))
}
