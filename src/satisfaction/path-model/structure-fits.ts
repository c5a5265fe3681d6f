/**
 * Whether constructs and paths fit each other.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { received } from '../../errors/index.js'
import type { Construct, InteractionConstruct, Path, PathStructure } from './structure-types.js'

type Constructs = PathStructure['constructs']

function conflict(faults: IssueCollector, path: string, expected: string, value: string, hint?: string): void {
  const issue = { code: 'CONFLICTING_OPTIONS' as const, path, expected, received: received(value) }
  faults.add(hint === undefined ? issue : { ...issue, hint })
}

/** Every item measures one construct, every part belongs to one whole, and what is multiplied can be. */
export function addPartFaults(faults: IssueCollector, constructs: Constructs, path: string): void {
  const owners = new Map<string, string>()
  const own = (name: string, owner: string, at: string, what: string): void => {
    const other = owners.get(`${what} ${name}`)
    if (other !== undefined) conflict(faults, at, `${what} of no other construct`, name, `It is one of ${other}`)
    owners.set(`${what} ${name}`, owner)
  }
  for (const [name, construct] of Object.entries(constructs)) {
    const at = `${path}.constructs.${name}`
    if ('items' in construct) {
      for (const [i, item] of construct.items.entries()) own(item, name, `${at}.items[${i}]`, 'an item')
      continue
    }
    for (const [i, part] of construct.of.entries()) {
      addPartFault(faults, construct, part, constructs, `${at}.of[${i}]`)
      if (construct.kind === 'higher-order') own(part, name, `${at}.of[${i}]`, 'a part')
    }
  }
}

function addPartFault(
  faults: IssueCollector,
  whole: Construct,
  part: string,
  constructs: Constructs,
  path: string,
): void {
  const construct = Object.hasOwn(constructs, part) ? constructs[part] : undefined
  if (construct === undefined) {
    faults.add({ code: 'MISSING_VALUE', path, expected: 'the name of a construct', received: received(part) })
    return
  }
  const ofScores = whole.kind === 'interaction' && whole.method === 'two-stage'
  if ('items' in construct || (ofScores && construct.kind === 'higher-order')) return
  conflict(faults, path, 'a construct with items of its own', part)
}

/** Every construct stands in a path, but for parts of higher-order ones, which stand in none; interactions begin paths only. */
export function addPathFaults(
  faults: IssueCollector,
  constructs: Constructs,
  paths: readonly Path[],
  path: string,
): void {
  const seen = new Set<string>()
  for (const [i, { from, to }] of paths.entries()) {
    const key = JSON.stringify([from, to])
    if (seen.has(key)) conflict(faults, `${path}.paths[${i}]`, 'each path once', `${from} -> ${to}`)
    seen.add(key)
    if (constructs[to]!.kind === 'interaction') {
      conflict(faults, `${path}.paths[${i}].to`, 'no interaction, which nothing acts on', to)
    }
  }
  const wholes = wholesOf(constructs)
  const inPaths = new Set(paths.flatMap(({ from, to }) => [from, to]))
  for (const [name, construct] of Object.entries(constructs)) {
    const at = `${path}.constructs.${name}`
    const whole = wholes.get(name)
    if (whole !== undefined && inPaths.has(name)) {
      const hint = `It is a part of ${whole}, which stands in paths for it`
      conflict(faults, at, 'no path of its own', name, hint)
    }
    if (whole === undefined && !inPaths.has(name)) {
      conflict(faults, at, 'a construct in at least one path', name)
    }
    if (construct.kind === 'interaction') addMissingEffects(faults, name, construct, paths, path)
  }
}

/** Without a path of its own the effect of a construct would be taken for that of the interaction. */
function addMissingEffects(
  faults: IssueCollector,
  name: string,
  { of }: InteractionConstruct,
  paths: readonly Path[],
  path: string,
): void {
  for (const { to } of paths.filter(({ from }) => from === name)) {
    for (const part of of) {
      if (paths.some(arrow => arrow.from === part && arrow.to === to)) continue
      const hint = 'Without it the interaction takes over the effect of the construct itself'
      conflict(faults, `${path}.paths`, `a path from ${part} to ${to}`, `only ${name} -> ${to}`, hint)
    }
  }
}

/** What each part of a higher-order construct belongs to. */
function wholesOf(constructs: Constructs): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>()
  for (const [name, construct] of Object.entries(constructs)) {
    if (construct.kind === 'higher-order') for (const part of construct.of) wholes.set(part, name)
  }
  return wholes
}

/** Scores and products go by the names of constructs and items: no item may be called as they are. */
export function addNameFaults(faults: IssueCollector, constructs: Constructs, path: string): void {
  const items = new Set(Object.values(constructs).flatMap(construct => ('items' in construct ? construct.items : [])))
  for (const [name, construct] of Object.entries(constructs)) {
    const taken = derivedNames(construct, constructs).find(derived => items.has(derived))
    if (taken === undefined) continue
    const hint = `${name} has an indicator of this name`
    conflict(faults, `${path}.constructs.${name}`, 'no item of this name', taken, hint)
  }
}

function derivedNames(construct: Construct, constructs: Constructs): readonly string[] {
  if (construct.kind === 'higher-order') return construct.of
  if (construct.kind !== 'interaction') return []
  const [left, right] = construct.of
  const itemsOf = (name: string): readonly string[] => {
    const measured = constructs[name]!
    return 'items' in measured && construct.method !== 'two-stage' ? measured.items : [name]
  }
  return itemsOf(left).flatMap(a => itemsOf(right).map(b => `${a}*${b}`))
}
