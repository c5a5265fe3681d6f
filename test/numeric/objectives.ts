/** Functions to climb and to descend, with their derivatives by hand. */
import type { Evaluation, GradientObjective, Objective } from '../../src/numeric/index.js'

/** Rosenbrock's valley; its lowest point 0 is at (1, 1). */
export const valley: GradientObjective = {
  evaluate([x = 0, y = 0], out) {
    out.value = 100 * (y - x * x) ** 2 + (1 - x) ** 2
    out.gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x)
    out.gradient[1] = 200 * (y - x * x)
  },
}

/** The same turned over, with its Hessian; the highest point 0 is at (1, 1). */
export const ridge: Objective = {
  evaluate(point, out) {
    valley.evaluate(point, out)
    const [x = 0, y = 0] = point
    out.value = -out.value
    out.gradient[0] = -out.gradient[0]!
    out.gradient[1] = -out.gradient[1]!
    out.hessian.set([-1200 * x * x + 400 * y - 2, 400 * x, 400 * x, -200])
  },
}

/** The log-likelihood of a gamma sample in (ln shape, ln rate), per observation: mean and mean log are given. */
export function gammaLikelihood(count: number, mean: number, meanLog: number, special: Gamma): Objective {
  return {
    evaluate([u = 0, v = 0], out) {
      const shape = Math.exp(u)
      const rate = Math.exp(v)
      const slope = shape * (v - special.digamma(shape) + meanLog)
      out.value = count * (shape * v - special.logGamma(shape) + (shape - 1) * meanLog - rate * mean)
      out.gradient[0] = count * slope
      out.gradient[1] = count * (shape - rate * mean)
      const cross = count * shape
      out.hessian.set([count * (slope - shape ** 2 * special.trigamma(shape)), cross, cross, -count * rate * mean])
    },
  }
}

interface Gamma {
  logGamma(x: number): number
  digamma(x: number): number
  trigamma(x: number): number
}

/** An objective that counts its calls and keeps the arrays it was handed. */
export function counted(objective: Objective): Objective & { calls: number; readonly rooms: Set<Evaluation> } {
  const rooms = new Set<Evaluation>()
  return {
    calls: 0,
    rooms,
    evaluate(point, out) {
      this.calls++
      rooms.add(out)
      objective.evaluate(point, out)
    },
  }
}
