/**
 * Hazards of an outlook, by the cells of the grid.
 *
 * @module
 */
import type { HazardOutlook } from '../shapes/outlook.js'
import type { Grid } from './grid.js'

/** A hazard a year at which nobody outlasts a month. */
const MOST_HAZARD = 100

/** Hazards of years to hazards of cells; beyond the last year that is told the last one holds. */
export function fillHazards(into: Float64Array, { perYear }: HazardOutlook, { cells, stepsPerYear }: Grid): void {
  for (let k = 0; k < cells; k++) {
    const [hazard = 0] = [perYear[Math.min(Math.floor(k / stepsPerYear), perYear.length - 1)]]
    into[k] = felt(Math.min(MOST_HAZARD, hazard))
  }
}

/** A share or hazard that may vanish beside a small exposure and not beside a large one is nothing: the unit of money decides nothing. */
export function felt(rate: number): number {
  return Math.abs(rate) < 1e-150 ? 0 : rate
}
