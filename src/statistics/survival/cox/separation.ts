/**
 * Whether some sum of multiples of columns is, at every event, the largest of all at risk for those who end: the likelihood then rises
 * for ever along it (it is monotone) and estimates are infinite. An exact test, and the columns that are to blame.
 *
 * A direction separates where no event and no other at risk has (x of who ends − x of the other) · direction below 0, and one has it
 * above. There are too many such pairs to list: from their sum, what no positive multiples of a few of them take away is tried on all
 * risk sets in one pass, and the pairs that contradict it most join the few.
 *
 * @see Bryson and Johnson (1981), The incidence of monotone likelihood in the Cox model, Technometrics 23(4); Heinze and Schemper
 * (2001), A solution to the problem of monotone likelihood in Cox regression, Biometrics 57(1).
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { collectIssues } from '../../../errors/index.js'
import { TILE } from '../../regression/design.js'
import { remainder } from '../../regression/non-negative-least-squares.js'
import { scorePull, worstPairs } from './event-pairs.js'
import type { CoxProblem } from './problem.js'

/** A direction with no more of a column than this, as a share of the largest, has none. */
const NONE = 1e-6
/** Products of unit vectors no further below 0 than this are rounding. */
const ROUNDING = 1e-9
/** So many pairs join in a round, at most; each round needs one pass over the risk sets. */
const JOINING = 16
const ROUNDS_PER_COLUMN = 100

/** Refuses data whose estimates are infinite, by the names of the columns to blame. */
export function expectOverlap(problem: CoxProblem): void {
  const { penalties, design } = problem
  const free = Array.from(penalties.keys()).filter(j => penalties[j] === 0)
  const alone = free.map(j => sideOf(problem, j))
  const faults = collectIssues()
  for (const [k, side] of alone.entries()) {
    if (side === undefined) continue
    const text = `whoever ends has the ${side} of all at risk, at every event`
    faults.add(fault(design.names[free[k]!]!, 'values that overlap', text))
  }
  faults.throwIfAny()
  const together = separatingColumns(problem, free).map(j => design.names[j]!)
  const text = `whoever ends has the most of a sum of multiples of ${together.join(', ')}, at every event`
  for (const name of together) faults.add(fault(name, 'values that overlap along every sum of columns', text))
  faults.throwIfAny()
}

/** Whether a column separates alone: which end of it. */
function sideOf(problem: CoxProblem, column: number): 'highest' | 'lowest' | undefined {
  for (const [side, sign] of [
    ['highest', 1],
    ['lowest', -1],
  ] as const) {
    const direction = new Float64Array(problem.design.width)
    direction[column] = sign
    // Columns vary within a risk set, so that one that is never beaten must win somewhere.
    if (worstPairs(problem, projected(problem, direction)).every(pair => pair.product >= 0)) return side
  }
  return undefined
}

/** The columns that separate together, none of which can be spared; none where nothing separates. */
function separatingColumns(problem: CoxProblem, free: readonly number[]): readonly number[] {
  const direction = separatingDirection(problem, free)
  if (direction === undefined) return []
  let kept = partsOf(direction, free)
  for (const j of kept) {
    const fewer = kept.filter(column => column !== j)
    const without = fewer.length === 0 ? undefined : separatingDirection(problem, fewer)
    if (without !== undefined) kept = partsOf(without, fewer)
  }
  return kept.sort((a, b) => a - b)
}

/** The columns of a direction, those with least of it first. */
function partsOf(direction: Float64Array, columns: readonly number[]): number[] {
  const largest = Math.max(...direction.map(Math.abs))
  return Array.from(columns.keys())
    .filter(k => Math.abs(direction[k]!) > NONE * largest)
    .sort((k, l) => Math.abs(direction[k]!) - Math.abs(direction[l]!))
    .map(k => columns[k]!)
}

function separatingDirection(problem: CoxProblem, columns: readonly number[]): Float64Array | undefined {
  const width = columns.length
  const pull = scorePull(problem, columns)
  const cells: number[] = []
  for (let round = 0; round < ROUNDS_PER_COLUMN * width; round++) {
    const direction = remainder({ width, count: cells.length / width, cells: Float64Array.from(cells) }, pull)
    const size = Math.hypot(...direction)
    if (size === 0) return undefined
    const whole = new Float64Array(problem.design.width)
    for (const [k, j] of columns.entries()) whole[j] = direction[k]!
    const against = worstPairs(problem, projected(problem, whole))
      .map(({ ending, other }) => unitDifference(problem, columns, ending, other))
      .map(row => ({ row, product: row.reduce((sum, value, k) => sum + value * direction[k]!, 0) }))
      .filter(({ product }) => product < -ROUNDING * size)
      .sort((a, b) => a.product - b.product)
    if (against.length === 0) return direction
    for (const { row } of against.slice(0, JOINING)) cells.push(...row)
  }
  return undefined
}

/** x · direction of each row, in the order of risk sets. */
function projected({ design: { tiles, stride, width, rows } }: CoxProblem, direction: Float64Array): Float64Array {
  const values = new Float64Array(rows)
  for (let j = 0; j < width; j++) {
    const share = direction[j]!
    if (share === 0) continue
    for (let i = 0; i < rows; i++) values[i]! += share * tiles[(Math.floor(i / TILE) * stride + j) * TILE + (i % TILE)]!
  }
  return values
}

/** What who ends has more than another at risk, as a unit vector. */
function unitDifference(
  { design: { tiles, stride } }: CoxProblem,
  columns: readonly number[],
  ending: number,
  other: number,
): readonly number[] {
  const at = (i: number, j: number): number => tiles[(Math.floor(i / TILE) * stride + j) * TILE + (i % TILE)]!
  const difference = columns.map(j => at(ending, j) - at(other, j))
  const size = Math.hypot(...difference)
  return size === 0 ? difference : difference.map(value => value / size)
}

function fault(name: string, expected: string, received: string): Issue {
  return { code: 'SEPARATED_OUTCOMES', path: `columns.${name}`, expected, received, hint: FINITE_ESTIMATES }
}

const FINITE_ESTIMATES =
  'The estimate would be infinite: merge its levels, leave it out, or ask for firth or a ridge, which keep it finite'
