/**
 * Who stands together, who against whom, and how the project is seen on the whole.
 *
 * @module
 */
import { textOrder } from '../../model/text-order.js'
import { compensatedSum } from '../../numeric/index.js'
import type { StakeholderPolicy } from './policy.js'
import type { Tie } from './read-stakeholders.js'
import type { ProjectSupport, StakeholderCoalition, StakeholderConflict, StakeholderEntry } from './types.js'

/** Support weighed by influence. */
export function supportOf(entries: readonly StakeholderEntry[]): ProjectSupport {
  const share = (some: readonly StakeholderEntry[]): number =>
    compensatedSum(some.map(({ influence }) => influence.share))
  const of = (side: StakeholderEntry['side']): number => share(entries.filter(one => one.side === side))
  const sum = compensatedSum(entries.map(({ influence, support = 0 }) => influence.share * support))
  const shares = { for: of('for'), neutral: of('neutral'), against: of('against'), unknown: of(undefined) }
  const known = share(entries.filter(({ side }) => side !== undefined))
  const bounded = (mean: number): number => Math.min(1, Math.max(-1, mean))
  return {
    ...(known > 0 && { mean: bounded(sum / known) }),
    lower: bounded(sum - shares.unknown),
    upper: bounded(sum + shares.unknown),
    shares,
  }
}

/** Closely tied and on opposite sides; the gravest first. */
export function conflictsOf(
  entries: readonly StakeholderEntry[],
  ties: readonly Tie[],
  { closeFrom }: StakeholderPolicy,
): readonly StakeholderConflict[] {
  const found = new Map<string, StakeholderConflict>()
  for (const { from, to, strength } of ties) {
    const pair = [entries[from]!, entries[to]!]
    const friend = pair.find(({ side }) => side === 'for')
    const opponent = pair.find(({ side }) => side === 'against')
    if (friend === undefined || opponent === undefined || strength < closeFrom) continue
    const key = JSON.stringify([friend.id, opponent.id])
    const before = found.get(key)
    if (before !== undefined && before.strength >= strength) continue
    found.set(key, { for: friend.id, against: opponent.id, strength, tension: strength * apart(friend, opponent) })
  }
  return [...found.values()].sort(
    (a, b) => b.tension - a.tension || textOrder(a.for, b.for) || textOrder(a.against, b.against),
  )
}

function apart(friend: StakeholderEntry, opponent: StakeholderEntry): number {
  const { support: above = 0 } = friend
  const { support: below = 0 } = opponent
  return ((above - below) / 2) * Math.min(friend.influence.share, opponent.influence.share)
}

/** Groups of one side whose members are closely tied, one to the next; the most influential first. */
export function coalitionsOf(
  entries: readonly StakeholderEntry[],
  ties: readonly Tie[],
  { closeFrom }: StakeholderPolicy,
): readonly StakeholderCoalition[] {
  const heads = entries.map((_, i) => i)
  const headOf = (i: number): number => {
    let head = i
    while (heads[head]! !== head) head = heads[head]!
    heads[i] = head
    return head
  }
  for (const { from, to, strength } of ties) {
    if (strength < closeFrom || entries[from]!.side !== entries[to]!.side) continue
    const [a, b] = [headOf(from), headOf(to)]
    heads[Math.max(a, b)] = Math.min(a, b)
  }
  const groups = entries.map((_, head) => entries.filter((_entry, i) => headOf(i) === head))
  return groups
    .flatMap(group => {
      const [{ side } = { side: undefined }] = group
      if (group.length < 2 || side === undefined || side === 'neutral') return []
      const influenceShare = compensatedSum(group.map(({ influence }) => influence.share))
      return [{ side, members: group.map(({ id }) => id), influenceShare }]
    })
    .sort((a, b) => b.influenceShare - a.influenceShare || textOrder(a.members.join(), b.members.join()))
}
