import { ClienteleError } from '../../errors/index.js'

/** A figure that does not exist on these data, and why. */
export interface MissingFigure {
  /** Its name in the report: `calibration.line`. */
  readonly figure: string
  /** In plain words. */
  readonly why: string
}

/** A figure of data that were checked before, or a note of why there is none: all outcomes the same, say. */
export function figureOrNote<T>(figure: string, make: () => T, missing: MissingFigure[]): T | undefined {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    missing.push({ figure, why: `needs ${error.expected}; received ${error.received}` })
    return undefined
  }
}
