/**
 * The log-likelihood of w = τ·s − γ·z, s the scaled logarithm of time, z scaled columns with a 1 in front:
 *
 *   ℓ = Σ events [ln f(w) + ln τ] + Σ censored ln S(w) − Σ late entries ln S(w at entry)
 *
 * In (γ, τ) it is concave where nobody entered late, as ln f and ln S are, so that Newton's steps find the one maximum.
 *
 * @see Kalbfleisch and Prentice (2002), section 3.6; Burridge (1981), Empirical Bayes analysis of survival time data, JRSS B 43,
 * on concavity.
 * @module
 */
import type { Evaluation, Objective } from '../../../numeric/core.js'
import type { Jet, Law } from './laws.js'
import type { FailureRows } from './rows.js'

/** Standardised columns, a column of ones first. */
export interface ScaledColumns {
  readonly centres: Float64Array
  readonly scales: Float64Array
  readonly columns: readonly Float64Array[]
}

/** @param isFixed whether τ is what makes σ 1, and not a coordinate. */
export function failureLikelihood(rows: FailureRows, scaled: ScaledColumns, law: Law, isFixed: boolean): Objective {
  const { size, logTime, logEntry, event, weight, spread } = rows
  const { columns } = scaled
  const width = columns.length
  const predictor = new Float64Array(size)
  const slope = new Float64Array(size)
  const bend = new Float64Array(size)
  const early = logEntry === undefined ? undefined : { slope: new Float64Array(size), bend: new Float64Array(size) }
  const jet: Jet = { value: 0, slope: 0, bend: 0 }

  function evaluate(point: Float64Array, out: Evaluation): void {
    const precision = isFixed ? spread : point[width]!
    out.gradient.fill(0)
    out.hessian.fill(0)
    if (!(precision > 0)) {
      out.value = Number.NaN
      return
    }
    setPredictor(point)
    out.value = rows.events * Math.log(precision) + fillRows(precision) - fillEntries(precision)
    addColumns(out)
    if (!isFixed) addPrecision(out, precision)
  }

  function setPredictor(point: Float64Array): void {
    predictor.fill(point[0]!)
    for (let j = 1; j < width; j++) {
      const [column, coefficient] = [columns[j]!, point[j]!]
      for (let i = 0; i < size; i++) predictor[i]! += coefficient * column[i]!
    }
  }

  function fillRows(precision: number): number {
    let value = 0
    for (let i = 0; i < size; i++) {
      const time = logTime[i]!
      // Censored at once: nothing is known of it.
      if (time === Number.NEGATIVE_INFINITY) jet.value = jet.slope = jet.bend = 0
      else (event[i] === 1 ? law.density : law.survival)(precision * time - predictor[i]!, jet)
      value += weight[i]! * jet.value
      slope[i] = weight[i]! * jet.slope
      bend[i] = weight[i]! * jet.bend
    }
    return value
  }

  function fillEntries(precision: number): number {
    if (early === undefined) return 0
    let value = 0
    for (let i = 0; i < size; i++) {
      const time = logEntry![i]!
      if (time === Number.NEGATIVE_INFINITY) jet.value = jet.slope = jet.bend = 0
      else law.survival(precision * time - predictor[i]!, jet)
      value += weight[i]! * jet.value
      early.slope[i] = weight[i]! * jet.slope
      early.bend[i] = weight[i]! * jet.bend
    }
    return value
  }

  function addColumns({ gradient, hessian }: Evaluation): void {
    const n = gradient.length
    const slopes = early === undefined ? slope : slope.map((value, i) => value - early.slope[i]!)
    const bends = early === undefined ? bend : bend.map((value, i) => value - early.bend[i]!)
    for (let j = 0; j < width; j++) {
      gradient[j] = -dot(columns[j]!, slopes)
      const bent = columns[j]!.map((value, i) => value * bends[i]!)
      for (let k = 0; k <= j; k++) hessian[j * n + k] = hessian[k * n + j] = dot(bent, columns[k]!)
    }
  }

  function addPrecision({ gradient, hessian }: Evaluation, precision: number): void {
    const n = width + 1
    gradient[width] = rows.events / precision
    hessian[width * n + width] = -rows.events / precision ** 2
    addTimes(gradient, hessian, logTime, slope, bend, 1)
    if (early !== undefined) addTimes(gradient, hessian, logEntry!, early.slope, early.bend, -1)
  }

  function addTimes(
    gradient: Float64Array,
    hessian: Float64Array,
    times: Float64Array,
    slopes: Float64Array,
    bends: Float64Array,
    sign: 1 | -1,
  ): void {
    const n = width + 1
    const along = times.map((time, i) => (time === Number.NEGATIVE_INFINITY ? 0 : sign * time * bends[i]!))
    for (let i = 0; i < size; i++) {
      if (times[i] === Number.NEGATIVE_INFINITY) continue
      gradient[width]! += sign * times[i]! * slopes[i]!
      hessian[width * n + width]! += times[i]! * along[i]!
    }
    for (let j = 0; j < width; j++) {
      const value = hessian[j * n + width]! - dot(columns[j]!, along)
      hessian[j * n + width] = hessian[width * n + j] = value
    }
  }

  return { evaluate }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
