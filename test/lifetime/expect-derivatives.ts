import { expect } from 'vitest'
import type { Evaluation, Objective } from '../../src/numeric/index.js'
import { evaluation } from '../../src/numeric/index.js'

/** How far derivatives may be from differences, per 1 + |value|. */
interface DerivativeTolerances {
  readonly gradient: number
  readonly hessian: number
}

/** A function at a point, in room of its own. */
export function evaluatedAt(objective: Objective, point: Float64Array): Evaluation {
  const out = evaluation(point.length)
  objective.evaluate(point, out)
  return out
}

/** The gradient is what central differences of the value show, and the Hessian what those of the gradient do. */
export function expectOwnDerivatives(objective: Objective, point: Float64Array, within: DerivativeTolerances): void {
  const size = point.length
  const at = evaluatedAt(objective, point)
  const scale = 1 + Math.abs(at.value)
  for (let i = 0; i < size; i++) {
    const beside = (step: number): Evaluation => evaluatedAt(objective, point.with(i, point[i]! + step))
    const [before, after] = [beside(-STEP), beside(STEP)]
    const slope = (after.value - before.value) / (2 * STEP)
    expect(Math.abs(slope - at.gradient[i]!)).toBeLessThan(within.gradient * scale)
    for (let j = 0; j < size; j++) {
      const bend = (after.gradient[j]! - before.gradient[j]!) / (2 * STEP)
      expect(Math.abs(bend - at.hessian[i * size + j]!)).toBeLessThan(within.hessian * scale)
    }
  }
}

const STEP = 1e-5
