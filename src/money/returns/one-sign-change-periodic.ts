/**
 * g of {@link logRatio} for flows at equal periods, where powers by Horner's scheme replace an exponential per flow.
 *
 * @module
 */
import type { LogRatio } from './one-sign-change.js'
import { logOfQuotient } from './one-sign-change.js'
import type { Signs } from './signs.js'

/** g of values that change sign once. */
export function periodicLogRatio(values: ArrayLike<number>, { first, before, after, last }: Signs): LogRatio {
  return {
    gap: after - before,
    span: last - first,
    value: 0,
    slope: 0,
    curvature: 0,
    evaluate(x) {
      let early = 0
      let earlyMoment = 0
      let earlySquare = 0
      let late = 0
      let lateMoment = 0
      let lateSquare = 0
      if (x >= 0) {
        const factor = Math.exp(-x)
        for (let i = before; i >= first; i--) {
          earlySquare = earlySquare * factor + earlyMoment
          earlyMoment = earlyMoment * factor + early
          early = early * factor + values[i]!
        }
        for (let i = last; i >= after; i--) {
          lateSquare = lateSquare * factor + lateMoment
          lateMoment = lateMoment * factor + late
          late = late * factor + values[i]!
        }
        this.value = logOfQuotient(-early, late) + (after - first) * x
        // Horner's second line is the derivative by the factor, the third is half of the second derivative.
        const earlyMean = (factor * earlyMoment) / early
        const lateMean = (factor * lateMoment) / late
        this.slope = after - first + lateMean - earlyMean
        this.curvature = variance(earlySquare, early, factor, earlyMean) - variance(lateSquare, late, factor, lateMean)
        return
      }
      const factor = Math.exp(x)
      for (let i = first; i <= before; i++) {
        earlySquare = earlySquare * factor + earlyMoment
        earlyMoment = earlyMoment * factor + early
        early = early * factor + values[i]!
      }
      for (let i = after; i <= last; i++) {
        lateSquare = lateSquare * factor + lateMoment
        lateMoment = lateMoment * factor + late
        late = late * factor + values[i]!
      }
      this.value = logOfQuotient(-early, late) + (last - before) * x
      const earlyMean = (factor * earlyMoment) / early
      const lateMean = (factor * lateMoment) / late
      this.slope = last - before - lateMean + earlyMean
      this.curvature = variance(earlySquare, early, factor, earlyMean) - variance(lateSquare, late, factor, lateMean)
    },
  }
}

/** The variance of times with weights a factor^t, of which `half` is Σ t (t - 1) a factor^(t - 2) / 2. */
function variance(half: number, sum: number, factor: number, mean: number): number {
  return (2 * factor * factor * half) / sum + mean - mean * mean
}
