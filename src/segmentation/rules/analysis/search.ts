/**
 * Is there a client who fulfils these rules and not those?
 *
 * Depth-first over the cells of the variables (Davis, Logemann & Loveland 1962, A machine program for theorem-proving, Communications
 * of the ACM 5 (7), 394-397, here with cells in place of true and false): a formula is bounded by what its undecided parts may
 * still become; where the bounds rule the goal out the branch is left, else the cells of one undecided statement are parted by how
 * true it is in them. Statements that must hold or fail by themselves narrow the cells first, so that a long row of thresholds asks for
 * no search. Every cell is reached or ruled out, so that an answer is exact; it may take long, and so steps are counted.
 *
 * @module
 */
import { TRUTH } from '../truth.js'
import type { Formula, Leaf } from './formula.js'

/** Which rules hold, and which do not surely hold. */
export interface Goal {
  readonly hold: readonly Formula[]
  readonly fail: readonly Formula[]
}

/** Of each variable, the cells that are left. */
export type Domains = readonly (readonly number[])[]

/** Where a goal is reached. */
export interface Findings {
  /** Each with every choice of its cells; no two share a client. */
  readonly found: readonly Domains[]
  /** False where steps ran out before all was searched or enough was found. */
  readonly isTold: boolean
}

/** How far to search. */
export interface SearchLimits {
  /** Parts of formulas to look at. */
  readonly steps: number
  /** Findings after which to stop. */
  readonly most: number
}

export function search(goal: Goal, start: Domains, { steps, most }: SearchLimits): Findings {
  const found: Domains[] = []
  let left = steps
  const descend = (domains: Domains): void => {
    if (left <= 0 || found.length === most) return
    const bounds = (formula: Formula): Bounds => {
      left--
      return boundsOf(formula, domains, bounds)
    }
    const open = openPart(goal, bounds)
    if (open === 'lost') return
    if (open === 'reached') found.push(domains)
    else for (const part of split(undecidedLeaf(open, bounds), domains)) descend(part)
  }
  descend(narrowed(goal, start))
  return { found, isTold: left > 0 || found.length === most }
}

/** The cells in which no statement fails the goal by itself. */
function narrowed({ hold, fail }: Goal, start: Domains): Domains {
  const domains = [...start]
  const keep = ({ variable, truth }: Leaf, isFit: (truth: number) => boolean): void => {
    domains[variable] = domains[variable]!.filter(cell => isFit(truth[cell]!))
  }
  for (const leaf of hold.flatMap(mustHold)) keep(leaf, truth => truth === TRUTH.yes)
  for (const leaf of fail.flatMap(mustFail)) keep(leaf, truth => truth !== TRUTH.yes)
  return domains
}

/** Statements each of which holds where a formula does. */
function mustHold(formula: Formula): readonly Leaf[] {
  if ('variable' in formula) return [formula]
  return 'all' in formula ? formula.all.flatMap(mustHold) : []
}

/** Statements none of which holds where a formula does not. */
function mustFail(formula: Formula): readonly Leaf[] {
  if ('variable' in formula) return [formula]
  return 'any' in formula ? formula.any.flatMap(mustFail) : []
}

/** The least and the greatest that a formula may become. */
type Bounds = readonly [least: number, greatest: number]

function boundsOf(formula: Formula, domains: Domains, inner: (part: Formula) => Bounds): Bounds {
  if ('variable' in formula) return leafBounds(formula, domains)
  if ('not' in formula) {
    const [least, greatest] = inner(formula.not)
    return [TRUTH.yes - greatest, TRUTH.yes - least]
  }
  const [parts, join, none] =
    'all' in formula ? ([formula.all, Math.min, TRUTH.yes] as const) : ([formula.any, Math.max, TRUTH.no] as const)
  let [least, greatest]: [number, number] = [none, none]
  for (const part of parts) {
    const [low, high] = inner(part)
    least = join(least, low)
    greatest = join(greatest, high)
    if (least === greatest && least === TRUTH.yes - none) break
  }
  return [least, greatest]
}

function leafBounds({ variable, truth }: Leaf, domains: Domains): Bounds {
  let [least, greatest]: [number, number] = [TRUTH.yes, TRUTH.no]
  for (const cell of domains[variable]!) {
    least = Math.min(least, truth[cell]!)
    greatest = Math.max(greatest, truth[cell]!)
  }
  return [least, greatest]
}

/** The first formula of a goal that is not decided as it should be, or how the goal stands. */
function openPart({ hold, fail }: Goal, bounds: (formula: Formula) => Bounds): Formula | 'lost' | 'reached' {
  let open: Formula | 'reached' = 'reached'
  for (const formula of hold) {
    const [least, greatest] = bounds(formula)
    if (greatest < TRUTH.yes) return 'lost'
    if (least < TRUTH.yes && open === 'reached') open = formula
  }
  for (const formula of fail) {
    const [least, greatest] = bounds(formula)
    if (least === TRUTH.yes) return 'lost'
    if (greatest === TRUTH.yes && open === 'reached') open = formula
  }
  return open
}

/** The first statement within an undecided formula that is undecided itself. */
function undecidedLeaf(formula: Formula, bounds: (formula: Formula) => Bounds): Leaf {
  if ('variable' in formula) return formula
  if ('not' in formula) return undecidedLeaf(formula.not, bounds)
  const parts = 'all' in formula ? formula.all : formula.any
  const open = parts.find(part => {
    const [least, greatest] = bounds(part)
    return least < greatest
  })
  return undecidedLeaf(open!, bounds)
}

/** The domains parted by how true a statement is. */
function split({ variable, truth }: Leaf, domains: Domains): readonly Domains[] {
  const cells = domains[variable]!
  const parts = Object.values(TRUTH).map(value => cells.filter(cell => truth[cell] === value))
  return parts.filter(part => part.length > 0).map(part => domains.with(variable, part))
}
