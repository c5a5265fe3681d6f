import type { Cell } from '../../model/index.js'
import { significant } from '../../model/index.js'
import { holdoutAccuracy } from '../validation/index.js'
import { calibrationError } from './calibration-error.js'
import type { BaseSubject } from './card-subject.js'
import { hasVerb } from './card-subject.js'
import { markdownList, markdownSection, markdownTable, percent } from './markdown.js'

/** What the card says of forecasts against what came; nothing for models that forecast no purchases. */
export function holdoutSection({ module, model, base }: BaseSubject): string {
  if (!hasVerb(module, 'expectedPurchases')) return ''
  if (!hasVerb(module, 'noPurchaseProbability')) return ''
  if (base.holdout === undefined) return markdownSection('Validation', NO_HOLDOUT)
  const { duration, timeUnit, purchases, buying, warnings } = holdoutAccuracy([module, model], base)
  const rows: Cell[][] = [
    ['purchases', significant(purchases.actual, 9), shown(purchases.model.total), shown(purchases.naive.total)],
    ['promised, over what came (bias)', '1', shown(purchases.model.bias), shown(purchases.naive.bias)],
    row(
      'root mean squared error per client',
      purchases.model.rootMeanSquaredError,
      purchases.naive.rootMeanSquaredError,
    ),
    row('mean absolute error per client', purchases.model.meanAbsoluteError, purchases.naive.meanAbsoluteError),
    ['share of clients that buys', percent(buying.actual), percent(buying.model.mean), percent(buying.naive.mean)],
    row('calibration error of that probability', calibrationError(buying.calibration), undefined),
    row('Brier score', buying.model.brierScore, buying.naive.brierScore),
    row('area under the ROC curve (AUC)', buying.model.areaUnderCurve, buying.naive.areaUnderCurve),
  ]
  const [error, naive] = [purchases.model.rootMeanSquaredError, purchases.naive.rootMeanSquaredError]
  const comparison =
    error < naive
      ? `The squared error is ${percent(1 - (error / naive) ** 2)} below that of the naive forecast.`
      : '**The naive forecast has no larger an error than the model.**'
  return markdownSection(
    'Validation',
    `${significant(duration, 4)} ${timeUnit}s after the observation, of which the model knew nothing, beside the naive forecast that everybody goes on at the rate so far.`,
    markdownTable(['', 'came true', 'model', 'naive'], rows),
    `${totalInWords(purchases.model.bias)}${comparison}`,
    markdownList(warnings.map(({ code, message }) => `**\`${code}\`**: ${message}.`)),
  )
}

/** Beyond this a plan for all clients is off. */
const NOTABLE = 0.1

function totalInWords(bias: number | undefined): string {
  if (bias === undefined) return ''
  const off = bias - 1
  const said = `The model promised ${percent(Math.abs(off))} too ${off > 0 ? 'much' : 'little'}`
  return `${Math.abs(off) > NOTABLE ? `**${said}.**` : `${said}.`} `
}

function row(name: string, model: number | undefined, naive: number | undefined): Cell[] {
  return [name, '', shown(model), shown(naive)]
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '' : significant(figure, 4)
}

const NO_HOLDOUT =
  'Not held against what came later, because the base has no holdout: build it with an earlier `observedUntil`, and `holdoutUntil` at the end of the log.'
