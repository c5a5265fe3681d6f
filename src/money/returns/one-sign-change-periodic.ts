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
    evaluate(x) {
      let early = 0
      let earlyMoment = 0
      let late = 0
      let lateMoment = 0
      if (x >= 0) {
        const factor = Math.exp(-x)
        for (let i = before; i >= first; i--) {
          earlyMoment = earlyMoment * factor + early
          early = early * factor + values[i]!
        }
        for (let i = last; i >= after; i--) {
          lateMoment = lateMoment * factor + late
          late = late * factor + values[i]!
        }
        // Horner's second line is the derivative by the factor.
        this.value = logOfQuotient(-early, late) + (after - first) * x
        this.slope = after - first + factor * (lateMoment / late - earlyMoment / early)
        return
      }
      const factor = Math.exp(x)
      for (let i = first; i <= before; i++) {
        earlyMoment = earlyMoment * factor + early
        early = early * factor + values[i]!
      }
      for (let i = after; i <= last; i++) {
        lateMoment = lateMoment * factor + late
        late = late * factor + values[i]!
      }
      this.value = logOfQuotient(-early, late) + (last - before) * x
      this.slope = last - before - factor * (lateMoment / late - earlyMoment / early)
    },
  }
}
