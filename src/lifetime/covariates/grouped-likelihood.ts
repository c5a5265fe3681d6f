/**
 * The likelihood of clients whose parameters differ with their covariates: the sum over groups of clients alike, each
 * the likelihood of the model without covariates at the point to which the group is shifted. Derivatives by the chain rule.
 *
 * @module
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import { evaluation } from '../../numeric/core.js'
import type { PointShift } from './point-shift.js'

/** Clients who are alike. */
export interface LikelihoodGroup {
  readonly logLikelihood: Objective
  /** By what each effect is multiplied in the shift of purchases; 0 where it does not act on them. */
  readonly purchase: Float64Array
  readonly dropout: Float64Array
}

/** The log-likelihood at a point of the model followed by its effects. */
export function groupedLikelihood(groups: readonly LikelihoodGroup[], shift: PointShift, effects: number): Objective {
  const { size } = shift
  const width = size + 2
  const whole = size + effects
  const own = evaluation(size)
  /** First and second derivatives of a group in the point and its two shifts. */
  const slope = new Float64Array(width)
  const bend = new Float64Array(width * width)

  return {
    evaluate(point, out) {
      out.gradient.fill(0)
      out.hessian.fill(0)
      const from = point.subarray(0, size)
      let value = 0
      let dropped = 0
      for (const group of groups) {
        shift.at(from, dot(group.purchase, point), dot(group.dropout, point))
        group.logLikelihood.evaluate(shift.point, own)
        const next = value + own.value
        dropped += Math.abs(value) >= Math.abs(own.value) ? value - next + own.value : own.value - next + value
        value = next
        chain()
        add(out, group)
      }
      out.value = value + dropped
    },
  }

  function dot(factors: Float64Array, point: ArrayLike<number>): number {
    let sum = 0
    for (let j = 0; j < effects; j++) sum += factors[j]! * point[size + j]!
    return sum
  }

  /** Jᵀg and JᵀHJ + Σ g curvature. */
  function chain(): void {
    const { jacobian, curvature, curved } = shift
    let weight = 0
    for (const i of curved) weight += own.gradient[i]!
    for (let k = 0; k < width; k++) {
      slope[k] = 0
      for (let i = 0; i < size; i++) slope[k]! += jacobian[i * width + k]! * own.gradient[i]!
      for (let l = k; l < width; l++) {
        let sum = weight === 0 ? 0 : weight * curvature[k * width + l]!
        for (let i = 0; i < size; i++) {
          const left = jacobian[i * width + k]!
          if (left === 0) continue
          for (let j = 0; j < size; j++) sum += left * own.hessian[i * size + j]! * jacobian[j * width + l]!
        }
        bend[k * width + l] = sum
        bend[l * width + k] = sum
      }
    }
  }

  /** From the shifts of a group to the effects that make them. */
  function add({ gradient, hessian }: Evaluation, { purchase, dropout }: LikelihoodGroup): void {
    const ofPurchase = size * width
    const ofDropout = ofPurchase + width
    for (let i = 0; i < size; i++) {
      gradient[i]! += slope[i]!
      for (let j = 0; j < size; j++) hessian[i * whole + j]! += bend[i * width + j]!
    }
    for (let e = 0; e < effects; e++) {
      const [p, d] = [purchase[e]!, dropout[e]!]
      const row = (size + e) * whole
      gradient[size + e]! += p * slope[size]! + d * slope[size + 1]!
      for (let j = 0; j < size; j++) {
        const mixed = p * bend[ofPurchase + j]! + d * bend[ofDropout + j]!
        hessian[row + j]! += mixed
        hessian[j * whole + size + e]! += mixed
      }
      const inPurchase = p * bend[ofPurchase + size]! + d * bend[ofDropout + size]!
      const inDropout = p * bend[ofPurchase + size + 1]! + d * bend[ofDropout + size + 1]!
      for (let f = 0; f < effects; f++) hessian[row + size + f]! += inPurchase * purchase[f]! + inDropout * dropout[f]!
    }
  }
}
