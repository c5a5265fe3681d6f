/**
 * Transition probabilities of constant rates over any time.
 *
 * @module
 */
import { stochasticExponential } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { matrixOfCells } from '../read-matrix.js'
import { expectTime } from './expect-time.js'
import type { GeneratorMatrix } from './generator-matrix.js'
import { cellsOf, readGenerator } from './generator-matrix.js'

/**
 * The transition probabilities of a generator over a time: e^(Qt), by uniformisation, so that no cell is negative, small ones
 * keep their digits, and rows add up to 1 within n · 2⁻⁵³.
 *
 * @param time in units of the generator, from 0 (nobody has moved) to 1e100.
 * @throws ClienteleError `OUT_OF_RANGE` for another time or for what is no generator.
 * @see Jensen (1953), Markoff chains as an aid in the study of Markoff processes, Skandinavisk Aktuarietidskrift 36.
 * @example
 * import { generatorMatrix, matrixAt } from 'clientele/risk'
 * const generator = generatorMatrix(['good', 'default'], [[-0.02, 0.02], [0, 0]], { unit: 'year' })
 * matrixAt(generator, 10).rows[0].map(cell => cell.toFixed(6)) // => ['0.818731', '0.181269']
 */
export function matrixAt(generator: GeneratorMatrix, time: number): TransitionMatrix {
  return ratesAt(readGenerator(generator, 'generator'))(expectTime(time, 'time'))
}

/** The matrices of a checked generator. */
export function ratesAt({ states, rows }: GeneratorMatrix): (time: number) => TransitionMatrix {
  const cells = cellsOf({ rows })
  return time => matrixOfCells(states, stochasticExponential(cells, states.length, time))
}
