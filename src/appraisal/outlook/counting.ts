/**
 * Counts and sums over clients that come out the same in any order: of whole numbers only.
 *
 * @module
 */
import type { EventCount, FigureOfBook } from './learnt-types.js'

/** A year of models in days. */
export const YEAR = 365.25

/** Figures seen so far, in whole steps. */
export interface FigureSum {
  readonly step: number
  clients: number
  sum: number
  squares: number
}

/** Steps beyond which a figure counts as so many: squares of a million clients still add up exactly. */
const MOST_STEPS = 1e4

/** A sum of figures, each rounded to a step. */
export function figureSum(step: number): FigureSum {
  return { step, clients: 0, sum: 0, squares: 0 }
}

/** One more figure; none where it is not known. */
export function addFigure(to: FigureSum, figure: number | undefined): void {
  if (figure === undefined) return
  const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(figure / to.step)))
  to.clients++
  to.sum += steps
  to.squares += steps * steps
}

/** Mean and standard deviation; 0 and 0 of none. */
export function figureOfBook({ step, clients, sum, squares }: FigureSum): FigureOfBook {
  if (clients === 0) return { clients, mean: 0, standardDeviation: 0 }
  const mean = sum / clients
  const variance = Math.max(0, squares / clients - mean * mean)
  return { clients, mean: mean * step, standardDeviation: Math.sqrt(variance) * step }
}

/** Events seen so far within days watched. */
export interface EventSum {
  events: number
  days: number
}

export function eventCount({ events, days }: EventSum): EventCount {
  return { events, years: days / YEAR }
}

/** Mean of a gamma law of hazards after own history: (events before + events) / (events before / hazard + years). */
export function shrunkHazard({ events, years }: EventCount, hazard: number, priorEvents: number): number {
  return (priorEvents + events) / (priorEvents / hazard + years)
}
