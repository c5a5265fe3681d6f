import type { BgNbdModel } from '../lifetime/index.js'

/** Figures of a fit that did not converge, or that saw nobody come back, look like a forecast and are none. */
export function canForecast({ fit }: BgNbdModel): boolean {
  if (fit.source !== 'likelihood') return true
  return !fit.warnings.some(({ code }) => code === 'NOT_CONVERGED' || code === 'NO_REPEAT_PURCHASES')
}
