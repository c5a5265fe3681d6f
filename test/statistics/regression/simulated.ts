import { randomStream } from '../../../src/model/index.js'
import { drawNormal, drawPoisson } from '../../../src/statistics/index.js'

/** Rows of normal columns `x0`, `x1`, ... with the probability or rate that coefficients give them, and what came of it. */
export function simulated(rows: number, intercept: number, coefficients: readonly number[], seed: number): Simulated {
  const stream = randomStream(seed)
  const columns: Record<string, Float64Array> = {}
  const predictor = new Float64Array(rows).fill(intercept)
  coefficients.forEach((coefficient, j) => {
    const column = Float64Array.from({ length: rows }, () => drawNormal(stream))
    columns[`x${j}`] = column
    column.forEach((value, i) => {
      predictor[i]! += coefficient * value
    })
  })
  return {
    columns,
    events: Float64Array.from(predictor, eta => (stream() < 1 / (1 + Math.exp(-eta)) ? 1 : 0)),
    counts: Float64Array.from(predictor, eta => drawPoisson(stream, Math.exp(eta))),
    amounts: predictor.map(eta => eta + drawNormal(stream)),
  }
}

interface Simulated {
  readonly columns: Readonly<Record<string, Float64Array>>
  readonly events: Float64Array
  readonly counts: Float64Array
  readonly amounts: Float64Array
}
