/**
 * How much do the content stay longer, as clients watched so far tell?
 *
 *   loyalty = a · index + controls + error,   h(t) = h₀(t) · exp(b · loyalty + c · index + controls)
 *
 * Least squares for the first, Cox's regression for the second. Index and loyalty must have been asked before the time that is watched
 * begins: what a client says after it has decided to leave tells nothing of why.
 *
 * A measured index is not satisfaction itself, and its error draws a towards 0: with reliability ρ (`cronbachAlpha`) a is about ρ times
 * what it would be. Nothing is corrected here.
 *
 * @see Baron and Kenny (1986), The moderator-mediator variable distinction, Journal of Personality and Social Psychology 51(6);
 * VanderWeele (2011), Causal mediation analysis with survival data, Epidemiology 22(4), for the product under a rare event or a
 * proportional hazard.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Warning } from '../../model/index.js'
import { clusterCodes } from '../../statistics/cluster-codes.js'
import { expectColumns, FINITE } from '../../statistics/columns.js'
import type { CoxModel, CoxOptions, Durations, RegressionColumns } from '../../statistics/index.js'
import { coxModel } from '../../statistics/index.js'
import { INDEX, loyaltySlope } from './loyalty-slope.js'
import type { SatisfactionEffect, Slope } from './types.js'

/** Clients with what they said and how long they stayed; one cell a client. */
export interface WatchedClients {
  /** Since the survey, the event being that the client left. */
  readonly durations: Durations
  /** The index, from 0 to 100 as a rule. */
  readonly index: ArrayLike<number>
  /** Points of loyalty, in any unit. Without them the route is direct. */
  readonly loyalty?: ArrayLike<number>
  /** What else moves loyalty and leaving: size, tenure, products. */
  readonly controls?: RegressionColumns
  /** Group each client belongs to, where several are linked; each alone by default. */
  readonly clusters?: ArrayLike<string | number>
}

/** The chain as it was estimated. */
export interface EstimatedEffect {
  /** As `worthOfSatisfaction` takes it. */
  readonly effect: SatisfactionEffect
  /** Log hazard for a point of the index with loyalty left out: all routes at once, and a check on the chain. */
  readonly total: Slope
  /** The regression of the hazard, with loyalty where there is any. */
  readonly hazard: CoxModel
  readonly warnings: readonly Warning[]
}

const LOYALTY = 'loyalty'
const FIELDS = ['durations', 'index', 'loyalty', 'controls', 'clusters']

/**
 * Estimates the chain from satisfaction to the hazard of leaving.
 *
 * @throws ClienteleError `NO_EVENTS` where nobody left; `NO_VARIATION`, `COLLINEAR_COVARIATES`, `SEPARATED_OUTCOMES` naming the column
 * (`satisfaction` is the index); `CONFLICTING_OPTIONS` for a control named `satisfaction` or `loyalty`; `NOT_APPLICABLE` where the search
 * ends at no maximum; what the columns' own faults are.
 * @example
 * import { satisfactionEffect } from 'clientele/satisfaction'
 * const { effect, total } = satisfactionEffect({
 *   durations: { unit: 'month', duration: [3, 5, 9, 12, 15, 18, 20, 24], event: [1, 1, 1, 0, 1, 0, 1, 0] },
 *   index: [40, 71, 52, 66, 58, 81, 69, 77],
 * })
 * effect.route // => 'direct'
 * total.estimate.toFixed(3) // => '-0.139'
 */
export function satisfactionEffect(clients: WatchedClients): EstimatedEffect {
  expectKnownKeys(expectObject(clients, 'clients'), FIELDS, 'clients')
  const { durations, index, loyalty, controls = {}, clusters } = clients
  expectColumns(
    ['clients.index', index, FINITE],
    ...(loyalty === undefined ? [] : [['clients.loyalty', loyalty, FINITE] as const]),
  )
  for (const name of [INDEX, LOYALTY]) {
    if (!Object.hasOwn(expectObject(controls, 'clients.controls'), name)) continue
    reject('CONFLICTING_OPTIONS', `clients.controls.${name}`, 'a name that index and loyalty do not have', name)
  }
  const codes = clusters === undefined ? undefined : clusterCodes(clusters, 'clients.clusters', index.length)
  const options: CoxOptions = clusters === undefined ? {} : { clusters }
  const without = coxModel.fit(durations, { [INDEX]: index, ...controls }, options)
  const total = slopeOf(without, INDEX)
  if (loyalty === undefined) {
    return {
      effect: { route: 'direct', logHazardPerPoint: total },
      total,
      hazard: without,
      warnings: warningsOf(without),
    }
  }
  const hazard = coxModel.fit(durations, { [INDEX]: index, [LOYALTY]: loyalty, ...controls }, options)
  const { weights } = durations
  const loyaltyPerPoint = loyaltySlope({
    index,
    loyalty,
    controls,
    ...(weights !== undefined && { weights }),
    ...(codes !== undefined && { clusters: codes }),
  })
  const effect: SatisfactionEffect = {
    route: 'through loyalty',
    loyaltyPerPoint,
    logHazardPerLoyaltyPoint: slopeOf(hazard, LOYALTY),
    logHazardPerPoint: slopeOf(hazard, INDEX),
    // The first two columns of the fit.
    covariance: covarianceOf(hazard)[0]![1]!,
  }
  return { effect, total, hazard, warnings: [...new Set([...warningsOf(without), ...warningsOf(hazard)])] }
}

function slopeOf(model: CoxModel, name: string): Slope {
  const place = Object.keys(model.params.coefficients).indexOf(name)
  return { estimate: model.params.coefficients[name]!, standardError: Math.sqrt(covarianceOf(model)[place]![place]!) }
}

/** Robust, where there are groups. */
function covarianceOf({ fit }: CoxModel): readonly (readonly number[])[] {
  const known = fit.source === 'partial-likelihood' ? (fit.robust ?? fit).covariance : undefined
  if (known !== undefined) return known
  return reject(
    'NOT_APPLICABLE',
    'clients',
    'a hazard whose slopes have standard errors',
    'a search that ended at no maximum',
  )
}

function warningsOf({ fit }: CoxModel): readonly Warning[] {
  return fit.source === 'partial-likelihood' ? fit.warnings : []
}
