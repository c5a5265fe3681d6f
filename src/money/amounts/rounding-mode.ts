/**
 * The seven ways to round, by name: there is no default, since contracts and countries differ.
 *
 * @see IEEE Std 754-2019, section 4.3, for the names of the directions.
 * @module
 */
import { expectOneOf } from '../../errors/index.js'
import type { RoundingMode } from './types.js'

/** Every mode: the three that go to the nearest minor unit, then the four that go one way. */
export const ROUNDING_MODES: readonly RoundingMode[] = /* @__PURE__ */ Object.freeze<RoundingMode[]>([
  'half-even',
  'half-up',
  'half-down',
  'up',
  'down',
  'ceiling',
  'floor',
])

/**
 * One of the seven modes, or an error that lists them.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for anything else, also where none is given.
 * @example
 * import { expectRounding } from 'clientele/money'
 * expectRounding('half-even', 'options.rounding') // => 'half-even'
 * expectRounding('bankers', 'options.rounding') // => Error OUT_OF_RANGE
 */
export function expectRounding(rounding: unknown, path: string): RoundingMode {
  return expectOneOf(rounding, ROUNDING_MODES, path)
}

/** Whether ties alone decide: then all but a half goes to the nearest. */
export function isNearest(mode: RoundingMode): boolean {
  return mode === 'half-even' || mode === 'half-up' || mode === 'half-down'
}

/** Whether a tie moves away from zero; for the modes that go to the nearest. */
export function tieGoesAway(mode: RoundingMode, odd: boolean): boolean {
  return mode === 'half-up' || (mode === 'half-even' && odd)
}

/** Whether any remainder moves away from zero; for the modes that go one way. */
export function goesAway(mode: RoundingMode, negative: boolean): boolean {
  return mode === 'up' || mode === (negative ? 'floor' : 'ceiling')
}
