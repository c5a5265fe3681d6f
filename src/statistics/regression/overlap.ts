/**
 * Outcomes of which no column, and no sum of columns, tells beforehand what they are: else estimates are infinite, and
 * refused by name.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { collectIssues, reject } from '../../errors/index.js'
import { significant } from '../../model/index.js'
import type { Design } from './design.js'
import { TILE } from './design.js'
import type { Family } from './family.js'
import { separationOf } from './separation.js'

/** Refuses outcomes of one class, or counts that are all 0. */
export function expectVariation({ outcomes, rows }: Design, { name }: Family): void {
  let [least, most] = [Infinity, -Infinity]
  for (let i = 0; i < rows; i++) {
    if (outcomes[i]! < least) least = outcomes[i]!
    if (outcomes[i]! > most) most = outcomes[i]!
  }
  if (name === 'poisson' ? most > 0 : least < most) return
  const expected = name === 'poisson' ? 'a count above 0' : 'both 0 and 1, with a weight above 0'
  reject('NO_VARIATION', 'outcomes', expected, `only ${most}`, 'There is nothing to tell apart')
}

/** Refuses columns that alone separate outcomes 0 and 1, but for ties: one pass over the rows finds them. */
export function expectOverlapOfEach(design: Design, penalties: Float64Array): void {
  const { names, hasIntercept, width, centres, scales } = design
  const faults = collectIssues()
  if (!hasIntercept) return
  for (let j = 1; j < width; j++) {
    if (penalties[j] !== 0) continue
    const range = rangesOf(design, j)
    if (range === undefined) continue
    const { least, most } = range
    for (const above of [0, 1] as const) {
      const [low, high] = [most[1 - above]!, least[above]]
      if (low > high) continue
      const at = (value: number): string => significant(digitsOf(value, centres[j]!, scales[j]!))
      const below = `only ${1 - above} ${low < high ? 'up to' : 'below'} ${at(low)}`
      const beyond = `only ${above} ${low < high ? 'from' : 'above'} ${at(high)}`
      const parts = [...(least[1 - above]! < high ? [below] : []), ...(most[above] > low ? [beyond] : [])]
      const text = `${low < high ? 'complete' : 'quasi-complete'} separation, ${parts.join(', ')}`
      faults.add(fault(names[j - 1]!, 'values at which outcomes overlap', text))
    }
  }
  faults.throwIfAny()
}

/** The ranges of a factor where outcomes are 0 and where they are 1; undefined as soon as these overlap. */
function rangesOf({ rows, stride, tiles, outcomes }: Design, j: number): Ranges | undefined {
  const least: [number, number] = [Infinity, Infinity]
  const most: [number, number] = [-Infinity, -Infinity]
  for (let i = 0, at = j * TILE; i < rows; i += TILE, at += stride * TILE) {
    const count = Math.min(TILE, rows - i)
    for (let r = 0; r < count; r++) {
      const value = tiles[at + r]!
      const of = outcomes[i + r] === 1 ? 1 : 0
      if (value < least[of]) least[of] = value
      if (value > most[of]) most[of] = value
    }
    if (least[0] < most[1] && least[1] < most[0]) return undefined
  }
  return { least, most }
}

interface Ranges {
  readonly least: readonly [number, number]
  readonly most: readonly [number, number]
}

/** Refuses columns that separate outcomes together. */
export function expectOverlap(design: Design, family: Family, penalties: Float64Array): void {
  const found = separationOf(design, family, penalties)
  if (found === undefined) return
  const first = design.hasIntercept ? 1 : 0
  const names = found.factors.map(j => design.names[j - first]!)
  const faults = collectIssues()
  const kind = found.complete ? 'complete' : 'quasi-complete'
  const text = `${kind} separation by a sum of multiples of ${names.join(', ')}`
  for (const name of names) faults.add(fault(name, 'outcomes that overlap along every sum of columns', text))
  faults.throwIfAny()
}

/** The value before it was standardised; what is left of a 0 is rounding. */
function digitsOf(value: number, centre: number, scale: number): number {
  const plain = value * scale + centre
  return Math.abs(plain) > 1e-12 * (scale + Math.abs(centre)) ? plain : 0
}

function fault(name: string, expected: string, received: string): Issue {
  return { code: 'SEPARATED_OUTCOMES', path: `columns.${name}`, expected, received, hint: FINITE_ESTIMATES }
}

const FINITE_ESTIMATES =
  'The estimate would be infinite: merge its levels, leave it out, or ask for firth or a ridge, which keep it finite'
