/**
 * The triangle R of a QR decomposition of many rows, a tile at a time: the triangle so far and the next rows are
 * decomposed together, so that the whole is never squared, nor held twice.
 *
 * @see Golub and Van Loan (2013), Matrix Computations, section 5.2; Demmel, Grigori, Hoemmen and Langou (2012),
 * Communication-optimal parallel and sequential QR and LU factorizations, SIAM J. Sci. Comput. 34(1).
 * @module
 */
import { triangulate } from '../../numeric/index.js'
import type { Design } from './design.js'
import { TILE } from './design.js'

/**
 * The upper triangle, by rows, of weighted factors with the outcomes as a last column.
 *
 * @param penalties λ per factor: rows of their own, √λ at the factor and 0 else.
 * @param outcomes one a row.
 */
export function triangleOf(design: Design, penalties: Float64Array, outcomes: Float64Array): Float64Array {
  const { width, stride, rows, blocks, tiles, weights } = design
  const n = width + 1
  // The triangle so far, and below it the rows of one tile.
  const stacked = new Float64Array((n + TILE) * n)
  penalties.forEach((penalty, j) => {
    stacked[j * n + j] = Math.sqrt(penalty)
  })
  for (let block = 0; block < blocks; block++) {
    const from = block * TILE
    const count = Math.min(TILE, rows - from)
    for (let r = 0; r < count; r++) {
      const root = Math.sqrt(weights[from + r]!)
      const at = block * stride * TILE + r
      const row = (n + r) * n
      for (let j = 0; j < width; j++) stacked[row + j] = root * tiles[at + j * TILE]!
      stacked[row + width] = root * outcomes[from + r]!
    }
    triangulate(stacked, n + count, n)
  }
  return stacked.slice(0, n * n)
}
