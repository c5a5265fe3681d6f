import { expectInteger, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { inspectable, significant, textTable } from '../../../model/index.js'
import { fitReady, readyOf } from './fit-ready.js'
import type { LatentClassOptions } from './options.js'
import { settingsOf } from './options.js'
import type { LatentClassReport } from './report.js'
import type { AnswerColumns, LatentClassModel } from './types.js'

/** How many classes are tried, and how each number is searched for. */
export interface LatentClassChoiceOptions extends Omit<LatentClassOptions, 'classes' | 'names'> {
  /** The fewest; 1 by default. */
  readonly from?: number
  /** The most; 6 by default, fewer where there are fewer different rows. */
  readonly to?: number
}

/** The figures of one number of classes. */
export interface LatentClassChoiceRow
  extends Pick<
    LatentClassReport,
    | 'logLikelihood'
    | 'parameters'
    | 'aic'
    | 'bic'
    | 'degreesOfFreedom'
    | 'relativeEntropy'
    | 'classificationError'
    | 'startsAtBest'
    | 'converged'
  > {
  readonly classes: number
  /** Share of the smallest class. */
  readonly smallestShare: number
}

/** How many classes there are, by every criterion. */
export interface LatentClassChoice {
  /** One for each number of classes, ascending. */
  readonly rows: readonly LatentClassChoiceRow[]
  /** The number of classes of the least BIC; of equal ones the fewer. */
  readonly byBic: number
  /** The same of the least AIC, which takes more classes. */
  readonly byAic: number
  /** The classes that BIC takes. */
  readonly model: LatentClassModel
}

/**
 * How many classes there are: one number after the other is searched for, and the Bayesian information criterion weighs what it
 * explains against what it costs.
 *
 * @throws ClienteleError as `fit`; `OUT_OF_RANGE` for a `to` below `from`, `TOO_FEW_POINTS` for a `from` above the number of
 * different rows.
 * @see Nylund, Asparouhov & Muthén (2007), Deciding on the number of classes in latent class analysis and growth mixture
 * modeling, Structural Equation Modeling 14(4), where BIC was the best of the criteria compared.
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const kinds = [['app', 'yes', 'yes', 'fixed'], ['branch', 'no', 'no', 'floating'], ['app', 'yes', 'no', 'fixed']]
 * const rows = kinds.flatMap((kind, i) => Array.from({ length: [40, 40, 10][i] }, () => kind))
 * const [channel, online, alerts, rate] = [0, 1, 2, 3].map(j => rows.map(row => row[j]))
 * const { byBic, rows: table } = latentClass.choose({ channel, online, alerts, rate }, { to: 3 })
 * byBic // => 2
 * table.map(({ bic }) => bic.toFixed(1)) // => [ '512.6', '214.2', '236.7' ]
 */
export function choose(columns: AnswerColumns, options: LatentClassChoiceOptions = {}): LatentClassChoice {
  expectKnownKeys(
    options,
    ['from', 'to', 'covariates', 'answers', 'starts', 'seed', 'maxIterations', 'order'],
    'options',
  )
  const { from = 1, to, ...rest } = options
  const least = expectInteger(from, 'options.from', 1, 100)
  const most = to === undefined ? Math.max(least, 6) : expectInteger(to, 'options.to', least, 100)
  const names = Object.keys(expectObject(columns, 'columns'))
  const ready = readyOf(columns, settingsOf({ ...rest, classes: least }, names))
  const { size } = ready.patterns
  if (least > size) {
    reject('TOO_FEW_POINTS', 'options.from', `at most ${size}, as many as there are different rows`, least)
  }
  const models = Array.from({ length: Math.min(most, size) - least + 1 }, (_, i) =>
    fitReady(ready, settingsOf({ ...rest, classes: least + i }, names)),
  )
  return choiceOf(models)
}

function choiceOf(models: readonly LatentClassModel[]): LatentClassChoice {
  const rows = models.flatMap(model => (model.fit.source === 'searched' ? [rowOf(model, model.fit)] : []))
  const best = (criterion: 'aic' | 'bic'): number =>
    rows.reduce((least, row, i) => (row[criterion] < rows[least]![criterion] ? i : least), 0)
  const choice = {
    rows,
    byBic: rows[best('bic')]!.classes,
    byAic: rows[best('aic')]!.classes,
    model: models[best('bic')]!,
  }
  return inspectable(choice, () => describeChoice(choice))
}

function rowOf({ params }: LatentClassModel, fit: LatentClassReport): LatentClassChoiceRow {
  const { logLikelihood, parameters, aic, bic, degreesOfFreedom, relativeEntropy, classificationError } = fit
  return {
    classes: params.shares.length,
    logLikelihood,
    parameters,
    aic,
    bic,
    ...(degreesOfFreedom === undefined ? {} : { degreesOfFreedom }),
    ...(relativeEntropy === undefined ? {} : { relativeEntropy }),
    classificationError,
    smallestShare: Math.min(...params.shares),
    startsAtBest: fit.startsAtBest,
    converged: fit.converged,
  }
}

function describeChoice({ rows, byBic, byAic }: LatentClassChoice): string {
  const cells = rows.map(row => [
    row.classes,
    row.logLikelihood,
    row.parameters,
    row.bic,
    row.aic,
    row.relativeEntropy === undefined ? '' : significant(row.relativeEntropy, 3),
    significant(row.smallestShare, 3),
  ])
  const header = ['classes', 'log-likelihood', 'parameters', 'BIC', 'AIC', 'relative entropy', 'smallest share']
  return [textTable(header, cells), `BIC takes ${byBic}, AIC ${byAic}`].join('\n')
}
