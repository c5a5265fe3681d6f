/**
 * Where a search for the parameters of exponential smoothing begins: a straight line through the first cycles, and what
 * each season lies above it.
 *
 * @see Hyndman et al. (2008), section 2.6.1.
 * @module
 */
import type { SmoothingState } from './smoothing-filter.js'
import type { SmoothingForm } from './types.js'

const FEWEST_POINTS = 10
const CYCLES = 3

/** Level and trend before the first value, and the first cycle of seasons. */
export function startState(form: SmoothingForm, values: Float64Array, observed: Uint8Array): SmoothingState {
  const head = Math.min(values.length, Math.max(FEWEST_POINTS, CYCLES * form.period))
  const places = Array.from({ length: head }, (_, t) => t).filter(t => observed[t] === 1)
  const slope = form.trend === 'none' ? 0 : slopeOf(places, values, form.period)
  const level = mean(places.map(t => values[t]! - slope * (t + 1)))
  if (form.season === 'none') return form.trend === 'none' ? { level } : { level, growth: slope }
  const seasons = seasonsOf(form, places, values, level, slope)
  return form.trend === 'none' ? { level, seasons } : { level, growth: slope, seasons }
}

/** Growth a period: between values of the same season where there are any, so that seasons are no trend. */
function slopeOf(places: readonly number[], values: Float64Array, period: number): number {
  const known = new Set(places)
  const rises = places.filter(t => known.has(t + period)).map(t => (values[t + period]! - values[t]!) / period)
  return rises.length > 0 ? mean(rises) : 0
}

function seasonsOf(
  { season, period }: SmoothingForm,
  places: readonly number[],
  values: Float64Array,
  level: number,
  slope: number,
): readonly number[] {
  const multiplies = season === 'multiplicative'
  const neutral = multiplies ? 1 : 0
  const raw = Array.from({ length: period }, (_, j) => {
    const own = places.filter(t => t % period === j)
    const over = own.map(t => {
      const line = level + slope * (t + 1)
      return multiplies ? values[t]! / (line > 0 ? line : level) : values[t]! - line
    })
    return over.length > 0 ? mean(over) : neutral
  })
  const middle = mean(raw)
  return raw.map(one => (multiplies ? one / middle : one - middle))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
