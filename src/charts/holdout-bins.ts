/**
 * Rows of a holdout in groups large enough to mean something: time has as many values as days.
 *
 * @module
 */
import type { HoldoutRows } from '../lifetime/index.js'

/** Clients whose figure lies within one step of each other. */
export interface HoldoutBin {
  /** Above this ... */
  readonly from: number
  /** ... up to this; equal to `from` for clients at 0, who stand alone. */
  readonly to: number
  readonly clients: number
  readonly meanActual: number
  readonly meanPredicted: number
}

/** Steps that people count in. */
const ROUND_STEPS = [1, 2, 5]

/** At most so many steps from 0 to the largest figure, of a round length. */
export function roundStep(largest: number, steps: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(largest / steps))
  const round = ROUND_STEPS.map(step => step * magnitude).find(step => step >= (largest / steps) * (1 - 1e-12))
  return round === undefined ? 10 * magnitude : round
}

/** Means over all clients of a step. */
export function holdoutBins(
  { value, clients, meanActual, meanPredicted }: HoldoutRows,
  step: number,
): readonly HoldoutBin[] {
  const bins = new Map<number, { clients: number; actual: number; predicted: number }>()
  for (let row = 0; row < value.length; row++) {
    // A time that is a whole number of steps but for its rounding belongs to the step that ends there.
    const place = Math.ceil(value[row]! / step - 1e-9)
    const bin = bins.get(place) ?? { clients: 0, actual: 0, predicted: 0 }
    bin.clients += clients[row]!
    bin.actual += clients[row]! * meanActual[row]!
    bin.predicted += clients[row]! * meanPredicted[row]!
    bins.set(place, bin)
  }
  return Array.from(bins, ([place, { clients, actual, predicted }]) => ({
    from: place === 0 ? 0 : (place - 1) * step,
    to: place * step,
    clients,
    meanActual: actual / clients,
    meanPredicted: predicted / clients,
  }))
}
