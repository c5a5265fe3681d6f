import { deepFreeze } from '../../model/index.js'

/** A rule of thumb and whose it is. */
export interface MeasurementThreshold {
  /** At least this much is wanted. Absent where less is wanted. */
  readonly least?: number
  /** At most this much is wanted. Absent where more is wanted. */
  readonly most?: number
  readonly source: string
}

/** Figures of measurement quality that have rules of thumb. */
export type MeasurementFigure =
  | 'alpha'
  | 'compositeReliability'
  | 'rhoA'
  | 'averageVarianceExtracted'
  | 'heterotraitMonotraitStrict'
  | 'heterotraitMonotraitLiberal'
  | 'samplingAdequacy'
  | 'krippendorffAlpha'
  | 'krippendorffAlphaTentative'

/**
 * Rules of thumb of measurement quality, with their sources. They are conventions, no tests: read them beside an interval.
 *
 * @example
 * import { MEASUREMENT_THRESHOLDS } from 'clientele/satisfaction'
 * MEASUREMENT_THRESHOLDS.alpha.least // => 0.7
 * MEASUREMENT_THRESHOLDS.heterotraitMonotraitLiberal.most // => 0.9
 */
export const MEASUREMENT_THRESHOLDS: Readonly<Record<MeasurementFigure, MeasurementThreshold>> =
  /* @__PURE__ */ deepFreeze<Readonly<Record<MeasurementFigure, MeasurementThreshold>>>({
    alpha: { least: 0.7, source: 'Nunnally (1978), Psychometric Theory, 2nd edition, page 245' },
    compositeReliability: { least: 0.7, source: 'Nunnally (1978), Psychometric Theory, 2nd edition, page 245' },
    rhoA: { least: 0.7, source: 'Dijkstra and Henseler (2015), MIS Quarterly 39(2)' },
    averageVarianceExtracted: {
      least: 0.5,
      source: 'Fornell and Larcker (1981), Journal of Marketing Research 18(1), page 46',
    },
    heterotraitMonotraitStrict: {
      most: 0.85,
      source: 'Henseler, Ringle and Sarstedt (2015), Journal of the Academy of Marketing Science 43',
    },
    heterotraitMonotraitLiberal: {
      most: 0.9,
      source: 'Henseler, Ringle and Sarstedt (2015), Journal of the Academy of Marketing Science 43',
    },
    samplingAdequacy: { least: 0.5, source: 'Kaiser (1974), Psychometrika 39(1)' },
    krippendorffAlpha: { least: 0.8, source: 'Krippendorff (2004), Human Communication Research 30(3)' },
    krippendorffAlphaTentative: { least: 0.667, source: 'Krippendorff (2004), Human Communication Research 30(3)' },
  })
