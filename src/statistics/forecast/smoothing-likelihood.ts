/**
 * How unlikely a series is under exponential smoothing, with the derivatives by all parameters, carried along step by step.
 *
 *   -ln L = n/2 · (ln(2π Σε²/n) + 1) + Σ ln|r|      r = 1, or μ where errors are multiplicative
 *
 * with the variance at its likeliest value.
 *
 * @see Hyndman et al. (2008), eq. 5.2 and 5.3.
 * @module
 */
import type { GradientEvaluation, GradientObjective } from '../../numeric/core.js'
import { LEAST_DAMPING, logistic, MOST_DAMPING, placesOf, smoothingAt } from './smoothing-coordinates.js'
import type { SmoothingForm } from './types.js'

/** Mean squared errors below, in units of the largest value, count as none: a perfect fit has no likelihood. */
const LEAST_MEAN_SQUARE = 1e-20

/** The function to minimise; values in units of the largest. */
export function smoothingObjective(form: SmoothingForm, values: Float64Array, observed: Uint8Array): GradientObjective {
  const places = placesOf(form)
  const n = places.size
  const multiplies = form.season === 'multiplicative'
  const relative = form.error === 'multiplicative'
  const count = observed.reduce((sum, one) => sum + one, 0)
  const [dAlpha, dBeta, dGamma, dPhi] = [column(n), column(n), column(n), column(n)]
  const [dLevel, dTrend] = [column(n), column(n)]
  const dSeasons = Array.from({ length: form.period }, () => column(n))
  return { evaluate }

  function begin(point: Float64Array): void {
    for (const part of [dAlpha, dBeta, dGamma, dPhi, dLevel, dTrend, ...dSeasons]) part.fill(0)
    const alpha = logistic(point[places.alpha]!)
    const slope = alpha * (1 - alpha)
    dAlpha[places.alpha] = slope
    if (places.beta >= 0) {
      const share = logistic(point[places.beta]!)
      dBeta[places.alpha] = slope * share
      dBeta[places.beta] = alpha * share * (1 - share)
    }
    if (places.gamma >= 0) {
      const share = logistic(point[places.gamma]!)
      dGamma[places.alpha] = -slope * share
      dGamma[places.gamma] = (1 - alpha) * share * (1 - share)
    }
    if (places.phi >= 0) {
      const share = logistic(point[places.phi]!)
      dPhi[places.phi] = (MOST_DAMPING - LEAST_DAMPING) * share * (1 - share)
    }
    dLevel[places.level] = 1
    if (places.trend >= 0) dTrend[places.trend] = 1
    for (let j = 0; places.seasons >= 0 && j < form.period - 1; j++) {
      dSeasons[j]![places.seasons + j] = 1
      dSeasons[form.period - 1]![places.seasons + j] = -1
    }
  }

  function evaluate(point: Float64Array, out: GradientEvaluation): void {
    begin(point)
    const { constants, start } = smoothingAt(form, point)
    const { alpha, beta = 0, gamma = 0 } = constants
    const phi = form.trend === 'none' ? 0 : (constants.phi ?? 1)
    const seasons = start.seasons === undefined ? [multiplies ? 1 : 0] : [...start.seasons]
    let { level, growth = 0 } = start
    let squares = 0
    let logs = 0
    const gradient = out.gradient.fill(0)
    const logGradient = new Float64Array(n)
    for (let t = 0; t < values.length; t++) {
      const at = t % seasons.length
      const season = seasons[at]!
      const dSeason = dSeasons[at]!
      const base = level + phi * growth
      const mean = multiplies ? base * season : base + season
      if ((relative && !(mean > 0)) || (multiplies && !(season > 0))) {
        out.value = Number.POSITIVE_INFINITY
        return
      }
      const seen = observed[t] === 1
      const error = seen ? values[t]! - mean : 0
      const perSeason = multiplies ? error / season : error
      const perBase = multiplies ? error / base : error
      const measured = relative ? error / mean : error
      squares += measured * measured
      if (relative && seen) logs += Math.log(mean)
      for (let k = 0; k < n; k++) {
        const dBase = dLevel[k]! + phi * dTrend[k]! + growth * dPhi[k]!
        const dMean = multiplies ? dBase * season + base * dSeason[k]! : dBase + dSeason[k]!
        const dError = seen ? -dMean : 0
        const dPerSeason = multiplies ? (dError - perSeason * dSeason[k]!) / season : dError
        const dPerBase = multiplies ? (dError - perBase * dBase) / base : dError
        if (seen) {
          gradient[k]! += measured * (relative ? (-values[t]! * dMean) / (mean * mean) : dError)
          if (relative) logGradient[k]! += dMean / mean
        }
        dLevel[k] = dBase + dAlpha[k]! * perSeason + alpha * dPerSeason
        dTrend[k] = phi * dTrend[k]! + growth * dPhi[k]! + dBeta[k]! * perSeason + beta * dPerSeason
        dSeason[k] = dSeason[k]! + dGamma[k]! * perBase + gamma * dPerBase
      }
      level = base + alpha * perSeason
      growth = phi * growth + beta * perSeason
      seasons[at] = season + gamma * perBase
    }
    const meanSquare = squares / count + LEAST_MEAN_SQUARE
    out.value = (count / 2) * (Math.log(2 * Math.PI * meanSquare) + 1) + logs
    for (let k = 0; k < n; k++) gradient[k] = gradient[k]! / meanSquare + logGradient[k]!
  }
}

function column(size: number): Float64Array {
  return new Float64Array(size)
}
