/** One thing that was found, in words. */
export interface EmbeddabilityReason {
  /** For programs: `DETERMINANT_NOT_POSITIVE`, `ONLY_LOGARITHM_HAS_NEGATIVE_RATES`. */
  readonly code: EmbeddabilityReasonCode
  /** What was found, with its figures. */
  readonly message: string
  /** Who proved that it decides, author and year. */
  readonly source: string
}

/** Every code of a {@link EmbeddabilityReason}. */
export type EmbeddabilityReasonCode =
  | 'GENERATOR_FOUND'
  | 'DETERMINANT_NOT_POSITIVE'
  | 'DETERMINANT_ABOVE_DIAGONAL'
  | 'NEVER_STAYS'
  | 'REACHABLE_WITH_ZERO_PROBABILITY'
  | 'EIGENVALUE_ON_UNIT_CIRCLE'
  | 'EIGENVALUE_OUTSIDE_REGION'
  | 'SINGLE_NEGATIVE_EIGENVALUE'
  | 'ONLY_LOGARITHM_HAS_NEGATIVE_RATES'
  | 'OTHER_LOGARITHMS_POSSIBLE'
  | 'SINGULAR_WITHIN_ROUNDING'
