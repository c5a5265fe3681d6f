/**
 * A fit in two steps: rows are read and counted once, and searched for one number of classes or several.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { inCanonicalOrder } from './canonical.js'
import { coordinatesOf } from './coordinates.js'
import type { Design } from './design.js'
import { designOf } from './design.js'
import type { ClassEstimate } from './estimate.js'
import { estimateAt, tablesOf } from './estimate.js'
import { figuresOf } from './figures.js'
import { informationOf } from './information.js'
import { seal } from './model.js'
import type { LatentClassSettings } from './options.js'
import { paramsFrom } from './params-from.js'
import type { Patterns } from './patterns.js'
import { patternsOf } from './patterns.js'
import type { ReadItem } from './read-answers.js'
import { readColumns } from './read-columns.js'
import type { LatentClassReport } from './report.js'
import type { Found } from './search.js'
import { search } from './search.js'
import { covarianceOf, errorsOf } from './standard-errors.js'
import type { AnswerColumns, LatentClassModel } from './types.js'
import { warningsOf } from './warnings.js'

/** Rows ready to be searched. */
export interface Ready {
  readonly items: readonly ReadItem[]
  /** With standardised covariates, where there are any. */
  readonly patterns: Patterns
  readonly design?: Design
}

/** Columns read and counted. */
export function readyOf(
  columns: AnswerColumns,
  { questions, covariates }: Pick<LatentClassSettings, 'questions' | 'covariates'>,
): Ready {
  const read = readColumns(columns, { items: questions, covariates })
  const { rows, items } = read
  for (const { name, answers, codes } of items) {
    // What the answers to a question are that nobody answers, no class can say.
    if (!codes.every(code => code === answers.length)) continue
    reject('EMPTY_INPUT', `columns.${name}`, 'at least one answer', `${rows} missing ones`, 'Leave it out')
  }
  const patterns = patternsOf(read)
  if (covariates.length === 0) return { items, patterns }
  const design = designOf(patterns, covariates)
  return { items, patterns: { ...patterns, covariates: design.values }, design }
}

/** The best classes of rows that are ready. */
export function fitReady(ready: Ready, settings: LatentClassSettings): LatentClassModel {
  const { items, patterns, design } = ready
  const { classes, covariates, questions, order } = settings
  if (classes > patterns.size) {
    reject(
      'TOO_FEW_POINTS',
      'options.classes',
      `at most ${patterns.size}, as many as there are different rows`,
      classes,
    )
  }
  const problem = design === undefined ? { patterns, classes } : { patterns, classes, design }
  const found = search(problem, settings)
  const names = questions.map(([name]) => name)
  const { starts } = patterns
  const estimate = inCanonicalOrder(estimateAt(problem, found.point), starts, names, order)
  const params = paramsFrom(estimate, { classNames: settings.names, items, starts, covariates, design })
  return seal(params, reportOf({ ready, found, estimate, settings }))
}

/** What a search ended at, and what it looked at. */
interface Ended {
  readonly ready: Ready
  readonly found: Found
  readonly estimate: ClassEstimate
  readonly settings: LatentClassSettings
}

function reportOf({ ready, found, estimate, settings }: Ended): LatentClassReport {
  const { patterns, items, design } = ready
  const { starts, covariates, classes } = settings
  const figures = figuresOf(patterns, tablesOf(estimate))
  const coordinates = coordinatesOf(patterns, estimate)
  const information = informationOf(patterns, estimate, coordinates)
  const covariance = found.converged ? covarianceOf(information, coordinates.size) : undefined
  const subject = { estimate, coordinates, items, starts: patterns.starts, covariates }
  const errors =
    covariance === undefined ? undefined : errorsOf(design ? { ...subject, design } : subject, information, covariance)
  const seen = items.map(({ codes, answers }) => new Set(codes.filter(code => code < answers.length)).size)
  const parameters =
    (classes - 1) * (1 + covariates.length) + classes * seen.reduce((sum, answers) => sum + answers - 1, 0)
  const degreesOfFreedom = seen.reduce((product, answers) => product * answers, 1) - 1 - parameters
  const known = {
    ...(design === undefined && Number.isSafeInteger(degreesOfFreedom) ? { degreesOfFreedom } : {}),
    ...(errors === undefined ? {} : { standardErrors: errors }),
  }
  const logLikelihood = found.value
  return {
    source: 'searched',
    ...figures,
    distinct: patterns.size,
    starts: classes === 1 ? 1 : starts,
    startsAtBest: found.startsAtBest,
    converged: found.converged,
    iterations: found.steps,
    logLikelihood,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(figures.observations) - 2 * logLikelihood,
    ...known,
    warnings: warningsOf({ found, starts, estimate, report: known }),
  }
}
