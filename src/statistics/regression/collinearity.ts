/**
 * Which column says nothing that the columns before it do not say already.
 *
 * @module
 */
import { ClienteleError, reject } from '../../errors/index.js'
import type { Design } from './design.js'
import { TILE } from './design.js'
import { addGram, gramRoom, squareOf } from './tile-sums.js'

/** What of a column's variance the others do not tell may be no less than this part of it: its sums carry 1e-15 or so. */
const OWN_PART = 1e-12
/** From one tile in so many, more than this of each column's own proves that the columns are independent. */
const PLAIN = 1e-8
/** A column tells of another where its part is more than this, in standard deviations. */
const TELLS = 1e-6

/** Refuses columns that are sums of multiples of others, unless a penalty tells them apart. */
export function expectIndependent(design: Design, penalties: Float64Array, every: number): void {
  expectEnoughRows(design, penalties)
  if (every > 1 && firstDependent(factorOf(gramOf(design, every), penalties), PLAIN) === undefined) return
  const found = firstDependent(factorOf(gramOf(design, 1), penalties), OWN_PART)
  if (found !== undefined) refuseCollinear(design, found)
}

/** A column and the parts of those before it whose sum it is, in standard deviations. */
export interface Dependence {
  readonly column: number
  readonly parts: Float64Array
}

/** An upper triangle by rows, R with RᵀR the matrix of products, up to where it breaks off. */
interface Triangle {
  readonly factor: Float64Array
  readonly width: number
  /** RᵀR's diagonal. */
  readonly whole: Float64Array
}

/** The first column of whose square no more than a share is its own. */
export function firstDependent(
  { factor, width, whole }: Triangle,
  least: number | Float64Array,
): Dependence | undefined {
  for (let column = 0; column < width; column++) {
    const own = factor[column * width + column]! ** 2
    if (own > (typeof least === 'number' ? least : least[column]!) * whole[column]!) continue
    const parts = new Float64Array(column)
    for (let i = column - 1; i >= 0; i--) {
      let rest = factor[i * width + column]!
      for (let k = i + 1; k < column; k++) rest -= factor[i * width + k]! * parts[k]!
      parts[i] = rest / factor[i * width + i]!
    }
    return { column, parts }
  }
  return undefined
}

/** The error that names the column and those that tell it. */
export function refuseCollinear({ names, hasIntercept }: Design, { column, parts }: Dependence): never {
  const first = hasIntercept ? 1 : 0
  const tellers = Array.from(parts.keys())
    .filter(j => j >= first && Math.abs(parts[j]!) > TELLS)
    .map(j => names[j - first]!)
  throw new ClienteleError({
    code: 'COLLINEAR_COVARIATES',
    path: `columns.${names[column - first]}`,
    expected: `values that ${tellers.join(', ')} do not tell already`,
    received: `a sum of multiples of ${tellers.join(', ')}`,
    hint: `Leave out ${[...tellers, names[column - first]!].join(' or ')}, or ask for a ridge`,
  })
}

/** Refuses fewer rows than there are coefficients without penalty. */
export function expectEnoughRows({ width, rows }: Design, penalties: Float64Array): void {
  const free = penalties.reduce((count, penalty) => count + (penalty === 0 ? 1 : 0), 0)
  if (rows >= free) return
  const expected = `at least ${free} rows of a weight above 0, one for each of ${width} coefficients without penalty`
  reject('NO_DATA', 'columns', expected, rows, 'Leave out columns, or ask for a ridge')
}

/** Σ w x xᵀ over every so many tiles. */
function gramOf(design: Design, every: number): Float64Array {
  const { stride, width, blocks, weights } = design
  const gram = new Float64Array(stride * stride)
  const room = gramRoom()
  for (let block = 0; block < blocks; block += every) {
    addGram(design, block, weights.subarray(block * TILE, (block + 1) * TILE), gram, room)
  }
  return squareOf(gram, width, stride)
}

/** Cholesky's factor by columns, no column exchanged, so that the later of two equal columns is named. */
export function factorOf(matrix: Float64Array, penalties: Float64Array): Triangle {
  const width = penalties.length
  const factor = new Float64Array(width * width)
  const whole = new Float64Array(width)
  for (let j = 0; j < width; j++) {
    whole[j] = matrix[j * width + j]! + penalties[j]!
    let own = whole[j]!
    for (let i = 0; i < j; i++) {
      let rest = matrix[i * width + j]!
      for (let k = 0; k < i; k++) rest -= factor[k * width + i]! * factor[k * width + j]!
      factor[i * width + j] = rest / factor[i * width + i]!
      own -= factor[i * width + j]! ** 2
    }
    factor[j * width + j] = Math.sqrt(Math.max(0, own))
    if (!(own > OWN_PART * whole[j]!)) break
  }
  return { factor, width, whole }
}
