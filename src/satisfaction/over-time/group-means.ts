/**
 * Ratings of groups within a period, with what each client adds to their errors.
 *
 *   var = Σ over clients (Σ over groups wg ag √(Gg / (Gg − 1)))²        ag: what the client adds to the error of group g of Gg clients
 *
 * A client in two groups, or in two periods, is in the same square: so what it answers together goes together.
 *
 * @module
 */
import type { PeriodAnswers } from './read-periods.js'

/** The rating of one group. */
export interface GroupMean {
  readonly value: number
  /** Weight of its answers. */
  readonly weight: number
  /** By client, its part of the error of the mean; clients alone in a group have none that can be known. */
  readonly influence: ReadonlyMap<string, number>
}

/** All groups of one period. */
export interface GroupMeans {
  readonly crude: number
  readonly groups: ReadonlyMap<string, GroupMean>
}

/** A rating with the standard mix. */
export interface Standardised {
  readonly value: number
  /** Absent where a group has a single client. */
  readonly variance?: number
  readonly freedom: number
  readonly influence: ReadonlyMap<string, number>
  /** Variance and clients of each group's part. */
  readonly parts: readonly Part[]
}

interface Part {
  readonly variance: number
  readonly clients: number
}

/** Ratings of a period's groups; `group` by row of the caller's columns. */
export function groupMeans({ read, values, rows }: PeriodAnswers, group: readonly string[]): GroupMeans {
  const { weights, client } = read
  const weightAt = (i: number): number => (weights === undefined ? 1 : weights[i]!)
  const members = new Map<string, number[]>()
  let [sum, all] = [0, 0]
  for (const [i, row] of rows.entries()) {
    const name = group[row]!
    const known = members.get(name)
    if (known === undefined) members.set(name, [i])
    else known.push(i)
    sum += weightAt(i) * values[i]!
    all += weightAt(i)
  }
  const meanOf = (own: readonly number[]): GroupMean => {
    const weight = own.reduce((total, i) => total + weightAt(i), 0)
    const value = own.reduce((total, i) => total + (weightAt(i) / weight) * values[i]!, 0)
    const influence = new Map<string, number>()
    for (const i of own) {
      // A row without a client is a client of its own, which no client's number is taken for.
      const who = client === undefined ? `row ${rows[i]}` : `client ${client[i]}`
      const { before = 0 } = { before: influence.get(who) }
      const apart = values[i]! - value
      // Of answers that are all the same, rounding of their mean is no error.
      const error = apart ** 2 > ROUNDING * value ** 2 ? apart : 0
      influence.set(who, before + (weightAt(i) / weight) * error)
    }
    return { value, weight, influence }
  }
  return { crude: sum / all, groups: new Map([...members].map(([name, own]) => [name, meanOf(own)])) }
}

/** Groups of the standard that gave no answer. */
export function missingGroups({ groups }: GroupMeans, standard: ReadonlyMap<string, number>): readonly string[] {
  return [...standard.keys()].filter(name => !groups.has(name))
}

/** The rating of a period with the shares of the standard, none of whose groups is missing. */
export function standardised({ groups }: GroupMeans, standard: ReadonlyMap<string, number>): Standardised {
  const influence = new Map<string, number>()
  const parts: Part[] = []
  let value = 0
  for (const [name, share] of standard) {
    const mean = groups.get(name)!
    value += share * mean.value
    const clients = mean.influence.size
    const scale = share * Math.sqrt(clients / (clients - 1))
    let variance = 0
    for (const [who, own] of mean.influence) {
      if (clients < 2) continue
      const { before = 0 } = { before: influence.get(who) }
      influence.set(who, before + scale * own)
      variance += (scale * own) ** 2
    }
    parts.push({ variance, clients })
  }
  const isKnown = parts.every(({ clients }) => clients > 1)
  const figure = { value, freedom: freedomOf(parts), influence, parts }
  return isKnown ? { ...figure, variance: squares(influence.values()) } : figure
}

/** A change and what is known of it. */
export interface StandardisedChange {
  readonly value: number
  readonly variance?: number
  readonly freedom: number
}

/** The change from one period to another. */
export function changeOf(before: Standardised, after: Standardised): StandardisedChange {
  const value = after.value - before.value
  const apart = freedomOf([...before.parts, ...after.parts])
  const both = new Map(after.influence)
  for (const [who, own] of before.influence) {
    const { other = 0 } = { other: both.get(who) }
    both.set(who, other - own)
  }
  // Clients in both periods are no two.
  const freedom = Math.max(1, Math.min(apart, both.size - 1))
  if (before.variance === undefined || after.variance === undefined) return { value, freedom }
  const variance = squares(both.values())
  const isRounding = variance <= ROUNDING * (before.variance + after.variance)
  return { value, variance: isRounding ? 0 : variance, freedom }
}

/** Below this part of what they are made of, squares are rounding: all answered, or changed, alike. */
const ROUNDING = 1e-24

function squares(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}

/** Satterthwaite's, of parts as if none had a client in common; at least 1. */
function freedomOf(parts: readonly Part[]): number {
  const all = parts.reduce((sum, { variance }) => sum + variance, 0)
  const weighed = parts.reduce((sum, { variance, clients }) => sum + variance ** 2 / Math.max(1, clients - 1), 0)
  return weighed > 0 ? Math.max(1, all ** 2 / weighed) : 1
}
