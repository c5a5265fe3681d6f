/**
 * Likelihoods whose answers are known without a search.
 *
 * @module
 */
import { positive } from '../../src/model/index.js'
import type { Evaluation, Objective } from '../../src/numeric/index.js'
import { digamma, logGamma, trigamma } from '../../src/numeric/index.js'
import type { LikelihoodProblem } from '../../src/statistics/index.js'

export const rate = { rate: positive('events in a unit of time') }
export const gamma = { shape: positive('shape'), rate: positive('rate') }

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** n waiting times at one rate: n ln λ - λ Σx, highest at λ = n / Σx, where the standard error is λ / √n. */
export function exponential(sample: readonly number[], typical = 1): LikelihoodProblem<typeof rate> {
  const [n, total] = [sample.length, sum(sample)]
  const logLikelihood = objective(([logRate], out) => {
    const expected = Math.exp(logRate!) * total
    fill(out, n * logRate! - expected, [n - expected], [-expected])
  })
  return { parameters: rate, logLikelihood, typical: { rate: typical }, observations: n, dropped: [], warnings: [] }
}

/** n draws of Gamma(k, λ): n (k ln λ - ln Γ(k)) + (k - 1) Σ ln x - λ Σx. */
export function gammaSample(sample: readonly number[]): LikelihoodProblem<typeof gamma> {
  const [n, total, logs] = [sample.length, sum(sample), sum(sample.map(Math.log))]
  const logLikelihood = objective(([logShape, logRate], out) => {
    const [k, l] = [Math.exp(logShape!), Math.exp(logRate!)]
    const slope = n * (logRate! - digamma(k)) + logs
    const value = n * (k * logRate! - logGamma(k)) + (k - 1) * logs - l * total
    const cross = n * k
    fill(out, value, [k * slope, n * k - l * total], [k * slope - n * k * k * trigamma(k), cross, cross, -l * total])
  })
  const typical = { shape: 1, rate: 1 }
  return { parameters: gamma, logLikelihood, typical, observations: n, dropped: [], warnings: [] }
}

/** A likelihood in the logarithms of two parameters, by value, gradient and Hessian. */
export function twoParameters(
  evaluate: (point: Float64Array) => readonly [number, readonly number[], readonly number[]],
): LikelihoodProblem<typeof gamma> {
  const logLikelihood = objective((point, out) => fill(out, ...evaluate(point)))
  const typical = { shape: 1, rate: 1 }
  return { parameters: gamma, logLikelihood, typical, observations: 100, dropped: [], warnings: [] }
}

/** A likelihood in the logarithm of one rate, by value and two derivatives. */
export function oneParameter(
  evaluate: (logRate: number) => readonly [number, number, number],
  typical = 1,
): LikelihoodProblem<typeof rate> {
  const logLikelihood = objective(([logRate], out) => {
    const [value, slope, curvature] = evaluate(logRate!)
    fill(out, value, [slope], [curvature])
  })
  return { parameters: rate, logLikelihood, typical: { rate: typical }, observations: 100, dropped: [], warnings: [] }
}

function objective(evaluate: (point: Float64Array, out: Evaluation) => void): Objective {
  return { evaluate }
}

function fill(out: Evaluation, value: number, gradient: readonly number[], hessian: readonly number[]): void {
  out.value = value
  out.gradient.set(gradient)
  out.hessian.set(hessian)
}
