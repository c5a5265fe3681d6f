/**
 * The order in which cash is paid out where a project says no other.
 *
 * @module
 */
import type { WaterfallStep } from './financing-types.js'

/**
 * Every step of the waterfall, in the order that holds by default.
 *
 * @example
 * import { WATERFALL_STEPS } from 'clientele/records'
 * WATERFALL_STEPS[0] // => 'operating-cost'
 * WATERFALL_STEPS.at(-1) // => 'distribution'
 */
export const WATERFALL_STEPS: readonly WaterfallStep[] = [
  'operating-cost',
  'tax',
  'maintenance',
  'maintenance-reserve',
  'debt-service',
  'debt-service-reserve',
  'operating-cost-reserve',
  'sweep',
  'distribution',
]
