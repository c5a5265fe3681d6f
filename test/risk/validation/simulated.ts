import { randomStream } from '../../../src/model/index.js'

/** Clients with calibrated forecasts, from 1 % to some 30 %, and what became of them. */
export function simulated(size: number, seed: number): { forecasts: Float64Array; outcomes: Float64Array } {
  const uniform = randomStream(seed)
  const forecasts = Float64Array.from({ length: size }, () => {
    const logit = -3 + 2.4 * (uniform() + uniform() + uniform() - 1.5)
    return 1 / (1 + Math.exp(-logit))
  })
  return { forecasts, outcomes: forecasts.map(forecast => (uniform() < forecast ? 1 : 0)) }
}
