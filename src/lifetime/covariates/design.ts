/**
 * Covariates as a search needs them: centred at their means and in standard deviations, so that one step is as long in
 * every direction, whatever the units; and checked to say something, each on its own.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Effects, FreeEffect, Process } from '../../model/index.js'
import { freeEffects } from '../../model/index.js'
import type { Objective } from '../../numeric/core.js'
import type { LikelihoodGroup } from './grouped-likelihood.js'

/** Clients with the same covariates, before it is said which of these act on what. */
export interface CovariateGroup {
  readonly clients: number
  readonly logLikelihood: Objective
  readonly covariate: (name: string) => number
}

/** How the values of a covariate are distributed among clients. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
  /** Largest less smallest value. */
  readonly range: number
}

/** Groups with the factors of effects, standardised, and what they were before. */
export interface Design {
  readonly free: readonly FreeEffect[]
  /** Of each effect's covariate. */
  readonly spreads: readonly Spread[]
  readonly groups: readonly LikelihoodGroup[]
}

/** What of a covariate the others do not tell already may be no less than this part of it. */
const OWN_PART = 1e-9
/** Values this close beside their mean are one. */
const ROUNDING = 1e-12

/** The design of effects; throws for covariates of one value, and for those that others tell already. */
export function designOf(groups: readonly CovariateGroup[], effects: Effects, path: string): Design {
  const free = freeEffects(effects)
  const spreads = free.map(({ covariate }) => spreadOf(groups, covariate))
  spreads.forEach(({ mean, deviation }, e) => {
    if (deviation > Math.abs(mean) * ROUNDING) return
    reject('NO_VARIATION', `${path}.${free[e]!.covariate}`, 'at least two different values', mean, LEAVE_OUT)
  })
  const factors = factorsOf(groups, free, spreads)
  expectIndependent(free, groups, factors, path)
  return { free, spreads, groups: factors }
}

/** By what each effect is multiplied in each group: the covariate as it is, or standardised by spreads. */
export function factorsOf(
  groups: readonly CovariateGroup[],
  free: readonly FreeEffect[],
  spreads?: readonly Spread[],
): readonly LikelihoodGroup[] {
  return groups.map(({ logLikelihood, covariate }) => {
    const values = free.map((effect, e) => {
      const value = covariate(effect.covariate)
      return spreads === undefined ? value : (value - spreads[e]!.mean) / spreads[e]!.deviation
    })
    const actingOn = (process: Process): Float64Array =>
      Float64Array.from(values, (value, e) => (free[e]!.on.includes(process) ? value : 0))
    return { logLikelihood, purchase: actingOn('purchase'), dropout: actingOn('dropout') }
  })
}

/** Mean, deviation and range of a covariate over all clients. */
export function spreadOf(groups: readonly CovariateGroup[], name: string): Spread {
  let [clients, mean, squares, least, most] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const group of groups) {
    const value = group.covariate(name)
    clients += group.clients
    const step = value - mean
    mean += (step * group.clients) / clients
    squares += step * (value - mean) * group.clients
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return { mean, deviation: Math.sqrt(squares / clients), range: most - least }
}

/** Cholesky factor of the correlations of factors over both processes: what is left of each beside those before it. */
function expectIndependent(
  free: readonly FreeEffect[],
  groups: readonly CovariateGroup[],
  standardised: readonly LikelihoodGroup[],
  path: string,
): void {
  const n = free.length
  const factor = new Float64Array(n * n)
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = 0
      standardised.forEach(({ purchase, dropout }, g) => {
        sum += groups[g]!.clients * (purchase[row]! * purchase[column]! + dropout[row]! * dropout[column]!)
      })
      const whole = sum
      for (let k = 0; k < column; k++) sum -= factor[row * n + k]! * factor[column * n + k]!
      if (row !== column) factor[row * n + column] = sum / factor[column * n + column]!
      else if (sum > OWN_PART * whole) factor[row * n + row] = Math.sqrt(sum)
      else refuseCollinear(free[row]!, free.slice(0, row), path)
    }
  }
}

function refuseCollinear({ covariate }: FreeEffect, before: readonly FreeEffect[], path: string): never {
  const others = [...new Set(before.map(effect => effect.covariate))].filter(name => name !== covariate)
  const expected = `values that ${others.join(', ')} do not tell already`
  return reject('COLLINEAR_COVARIATES', `${path}.${covariate}`, expected, 'a sum of multiples of them', LEAVE_OUT)
}

const LEAVE_OUT = 'Leave it out'
