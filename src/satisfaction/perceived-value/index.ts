/**
 * Whether clients got what they had looked for.
 *
 * @module
 */
export { perceivedValue } from './perceived-value.js'
export type {
  BenefitAnswers,
  BenefitGap,
  ComparedAnswers,
  PerceivedValue,
  PerceivedValueOptions,
  PerceivedValueWarning,
  PerceivedValueWarningCode,
} from './types.js'
