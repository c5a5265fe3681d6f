/**
 * Which groups have a client in default, and how many others are in them?
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import type { OutlookLearnt } from './learnt-types.js'

/** Clients of each group, in default and not. */
export type GroupSums = Map<string, { failed: number; others: number }>

/** One client whose relationship goes on. */
export function addToGroup(to: GroupSums, client: ClientCase): void {
  const { group, status } = client.client
  if (group === undefined || status === 'ended') return
  const sums = to.get(group) ?? { failed: 0, others: 0 }
  to.set(group, sums)
  if (client.fact('inDefault') === true) sums.failed++
  else sums.others++
}

export function groupsOf(sums: GroupSums): Pick<OutlookLearnt, 'groupsInDefault' | 'nearDefault'> {
  const all = [...sums]
  const failed = all.filter(([, group]) => group.failed > 0)
  const others = (groups: typeof all): number => groups.reduce((sum, [, group]) => sum + group.others, 0)
  return {
    nearDefault: others(all) === 0 ? 0 : others(failed) / others(all),
    groupsInDefault: failed.map(([id]) => id).toSorted(),
  }
}
