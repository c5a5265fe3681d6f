/**
 * The terms of the log-likelihood that depend on ages or on frequencies alone, and what stands around all terms. They are
 * the same where purchases take several stages, but for the number of stages in place of that of purchases.
 *
 * @module
 */
import type { Evaluation } from '../../numeric/core.js'
import type { Patterns } from '../../records/core.js'
import type { FrequencyBlocks } from '../foundation/index.js'
import type { RisingFactorials } from './rising-factorials.js'

/** Positions of the parameters in gradients and Hessians. */
export const R = 0
export const ALPHA = 1
export const A = 2
export const B = 3
export const SIZE = 4

/** How many clients and how many stages of repeat purchases there are of each distinct age. */
export interface WeightsByAge {
  readonly clients: Float64Array
  readonly passed: Float64Array
}

export function weightsByAge(patterns: Patterns, stages = 1): WeightsByAge {
  const clients = new Float64Array(patterns.times.length)
  const passed = new Float64Array(patterns.times.length)
  for (let i = 0; i < patterns.size; i++) {
    clients[patterns.age[i]!]! += patterns.weight[i]!
    passed[patterns.age[i]!]! += patterns.weight[i]! * (stages * patterns.frequency[i]!)
  }
  return { clients, passed }
}

/** −Σ w (kx ln α + s ln(1+T/α)): one term per distinct age, as it is linear in kx. */
export function addAges(
  out: Evaluation,
  { clients, passed }: WeightsByAge,
  r: number,
  logAlpha: number,
  logTime: Float64Array,
  share: Float64Array,
): void {
  const { gradient: g, hessian: h } = out
  let value = 0
  for (let d = 0; d < logTime.length; d++) {
    const weight = clients[d]!
    if (weight === 0) continue
    const stages = passed[d]!
    const s = r * weight + stages
    value -= stages * logAlpha + s * logTime[d]!
    g[R]! -= weight * logTime[d]!
    g[ALPHA]! += s * share[d]! - stages
    h[R * SIZE + ALPHA]! += weight * share[d]!
    h[ALPHA * SIZE + ALPHA]! -= s * share[d]! * (1 - share[d]!)
  }
  out.value += value
}

/** Σ w ln (r)ₖₓ (b)_c / (a+b)_c: one term per distinct frequency. */
export function addFrequencies(
  out: Evaluation,
  blocks: FrequencyBlocks,
  rising: RisingFactorials,
  r: number,
  a: number,
  b: number,
): void {
  const { gradient: g, hessian: h } = out
  rising.evaluate(r, a, b)
  let value = 0
  for (let k = 0; k < blocks.count; k++) {
    const weight = blocks.weight[k]!
    value += weight * rising.value[k]!
    g[R]! += weight * rising.r.first[k]!
    g[A]! += weight * rising.a.first[k]!
    g[B]! += weight * rising.b.first[k]!
    h[R * SIZE + R]! += weight * rising.r.second[k]!
    h[A * SIZE + A]! += weight * rising.a.second[k]!
    h[A * SIZE + B]! += weight * rising.a.second[k]!
    h[B * SIZE + B]! += weight * rising.b.second[k]!
  }
  out.value += value
}

/** ln(1 + t/α) and t/(α + t) = −∂ ln(1 + t/α) / ∂ ln α of every distinct time. */
export function tabulate(times: Float64Array, alpha: number, logTime: Float64Array, share: Float64Array): void {
  for (let d = 0; d < times.length; d++) {
    logTime[d] = Math.log1p(times[d]! / alpha)
    share[d] = times[d]! / (alpha + times[d]!)
  }
}

/** Chain rule from r, a and b to their logarithms, and the lower half of the Hessian from the upper. */
export function toLogarithms(out: Evaluation, r: number, a: number, b: number): void {
  const { gradient: g, hessian: h } = out
  for (let j = 0; j < SIZE; j++) {
    if (j === ALPHA) continue
    const scale = j === R ? r : j === A ? a : b
    g[j]! *= scale
    for (let i = 0; i < SIZE; i++) {
      if (i <= j) h[i * SIZE + j]! *= scale
      if (i >= j) h[j * SIZE + i]! *= scale
    }
    h[j * SIZE + j]! += g[j]!
  }
  for (let j = 0; j < SIZE; j++) for (let i = 0; i < j; i++) h[j * SIZE + i] = h[i * SIZE + j]!
}
