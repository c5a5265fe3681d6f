import { expectObject, reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { CovariateFitOptions } from '../contract.js'
import { checkCovariates } from '../covariates/choice.js'
import { fitDesign } from '../covariates/fit-effects.js'
import { BOTH, expectBase } from '../foundation/index.js'
import { expectCalendar } from './covariate-columns.js'
import { createLogLikelihood } from './likelihood.js'
import type { ParetoNbdDynamicModel, ParetoNbdDynamicParams } from './model.js'
import { seal } from './model.js'
import { dataOf, problemOf } from './problem.js'
import { designOverTime, spreadsOf, standardisedCourses } from './standardised.js'

/**
 * Estimates the four parameters and the effects of covariates from a base by maximum likelihood. The base has its purchase
 * days (`keep: ['purchaseDays']`) and a calendar (`withCalendar`) that spans all its time.
 *
 * `covariates` says by name what acts on purchases and on dropout: columns of the calendar, and covariates of the base beside
 * them. By default all columns of the calendar act on both, and nothing else. Effects are what a unit of each adds to the
 * logarithm of a rate; `params` are those of a client while all covariates are 0. `l2` draws effects towards 0, each per
 * standard deviation of its covariate over everybody's time.
 *
 * An evaluation costs what clients times stretches of equal covariates come to: neighbouring periods with the same values
 * are one stretch.
 *
 * @throws ClienteleError for an option that is unknown or out of range; `MISSING_VALUE` for a covariate, a calendar or days of
 * purchases that the base does not have; `OUT_OF_RANGE` for a calendar that does not span the clients' time; `NO_VARIATION`
 * or `COLLINEAR_COVARIATES` for a covariate that says nothing, or nothing of its own.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * import { customerBase, withCalendar } from 'clientele/records'
 * const orders = [0, 7, 14, 21, 70, 3, 5, 8].map((day, i) => ({
 *   client: i % 3, date: new Date(Date.UTC(2024, 0, 1 + day)) }))
 * const base = customerBase(orders, { observedUntil: '2024-04-01', timeUnit: 'week', keep: ['purchaseDays'] })
 * const calendar = { start: '2024-01-01', periodDays: 7, columns: { sale: [1, 1, 0, 0, ...Array(10).fill(0)] } }
 * const model = paretoNbdDynamic.fit(withCalendar(base, calendar), { covariates: { purchase: ['sale'] } })
 * Object.keys(model.effects.purchase ?? {}) // => ['sale']
 */
export function fit(
  base: CustomerBase,
  options: CovariateFitOptions<ParetoNbdDynamicParams> = {},
): ParetoNbdDynamicModel {
  expectBase(base)
  expectObject(options, 'options')
  const { covariates = movingIn(base), ...search } = options
  const checked = checkCovariates(covariates, BOTH)
  const data = dataOf(base, checked.none)
  const { names, histories, atPurchases } = data
  const design = designOverTime(histories, names, checked.none)
  const [purchase, dropout] = [spreadsOf(names.purchase, design), spreadsOf(names.dropout, design)]
  const purchases = base.frequency.reduce((sum, x, i) => sum + x * (base.weight === undefined ? 1 : base.weight[i]!), 0)
  const likelihood = createLogLikelihood({
    ...data,
    histories: { ...histories, courses: standardisedCourses(histories.courses, purchase, dropout) },
    atPurchases: atPurchases.map((sum, i) => (sum - purchases * purchase[i]!.mean) / purchase[i]!.deviation),
  })
  const problem = { plain: problemOf(base, data), coordinates: COORDINATES, path: 'base.covariates' }
  const found = fitDesign(problem, design, likelihood, checked, search)
  return seal({ timeUnit: base.timeUnit, ...found })
}

/** Where covariates act: on the scales of both rates. */
const COORDINATES = { size: 4, purchaseScale: 1, dropoutScale: 3 }

/** All columns of a base's calendar, on both rates. */
function movingIn({ calendar }: CustomerBase): { readonly purchase: string[]; readonly dropout: string[] } {
  if (calendar === undefined) return reject('MISSING_VALUE', 'base.calendar', 'a calendar', calendar, CALENDAR)
  expectCalendar(calendar, 'base')
  const names = [...Object.keys(calendar.columns), ...Object.keys(calendar.clientColumns)]
  return { purchase: names, dropout: names }
}

const CALENDAR = 'Join one with withCalendar; without any, paretoNbd takes covariates that do not change'
