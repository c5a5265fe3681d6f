import type { IssueCollector } from '../../errors/index.js'
import { received } from '../../errors/index.js'
import type { Path } from './structure-types.js'

/** Nothing may act on itself, directly or by way of others; the order in which paths are listed does not matter. */
export function addCycleFault(faults: IssueCollector, paths: readonly Path[], path: string): void {
  const cycle = cycleIn(paths)
  if (cycle === undefined) return
  faults.add({
    code: 'CONFLICTING_OPTIONS',
    path,
    expected: 'no construct that acts on itself',
    received: received(cycle.join(' -> ')),
    hint: 'Least squares cannot tell such effects apart; leave one of these paths out',
  })
}

/** The first chain of constructs that ends where it began; undefined where there is none. */
function cycleIn(paths: readonly Path[]): readonly string[] | undefined {
  const consequents = new Map<string, string[]>()
  for (const { from, to } of paths) consequents.set(from, [...(consequents.get(from) ?? []), to])
  const done = new Set<string>()
  const follow = (name: string, before: readonly string[]): readonly string[] | undefined => {
    if (before.includes(name)) return [...before.slice(before.indexOf(name)), name]
    if (done.has(name)) return undefined
    for (const next of consequents.get(name) ?? []) {
      const cycle = follow(next, [...before, name])
      if (cycle !== undefined) return cycle
    }
    done.add(name)
    return undefined
  }
  for (const name of consequents.keys()) {
    const cycle = follow(name, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}
