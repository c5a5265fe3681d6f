export { roundedProduct } from './rounding.js'
export { expectRounding, ROUNDING_MODES } from './rounding-mode.js'
export type { Money, RoundingMode } from './types.js'
