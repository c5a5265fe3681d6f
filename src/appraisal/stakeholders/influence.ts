/**
 * How much weight somebody has, through others too.
 *
 * Influence is Katz's status with power as what each brings of its own: x(i) = power(i) + a Σ strength(i,j) x(j), over those j whom
 * i moves. a is the damping over the largest sum of strengths that leaves one stakeholder, or over 1 where that is smaller. So
 * no round loses less than 1 − damping, and there is one answer whatever circles the ties run in: each round takes the distance
 * to it down to `damping` of what it was.
 *
 * @see Katz (1953), A new status index derived from sociometric analysis, Psychometrika 18(1), equation 3; Bonacich & Lloyd (2001),
 * Eigenvector-like measures of centrality for asymmetric relations, Social Networks 23(3), equation 3: status from outside.
 * @module
 */
import { compensatedSum } from '../../numeric/index.js'
import type { ProjectStakeholders } from './read-stakeholders.js'
import type { Influence } from './types.js'

/** Nobody's power is known: the middle. */
const MIDDLE = 0.5

/** Influence of each, in the order of `people`. */
export function influences(project: ProjectStakeholders, damping: number): readonly Influence[] {
  const { people } = project
  const known = people.flatMap(({ power }) => (power === undefined ? [] : [power]))
  const mean = known.length === 0 ? MIDDLE : compensatedSum(known) / known.length
  const ifUnknownAre = (level: number): Float64Array =>
    statuses(
      Float64Array.from(people, ({ power = level }) => power),
      project,
      damping,
    )
  const values = ifUnknownAre(mean)
  const [lower, upper] = known.length === people.length ? [values, values] : [ifUnknownAre(0), ifUnknownAre(1)]
  const all = compensatedSum(values)
  return Array.from(values, (value, i) => {
    return { value, lower: lower[i]!, upper: upper[i]!, share: all > 0 ? value / all : 0 }
  })
}

/** What is left after so many rounds is no digit of the answer. */
const LEFT_OVER = 1e-17

function statuses(own: Float64Array, { ties }: ProjectStakeholders, damping: number): Float64Array {
  const leaving = new Float64Array(own.length)
  for (const { from, strength } of ties) leaving[from]! += strength
  const passesOn = damping / leaving.reduce((most, sum) => Math.max(most, sum), 1)
  const rounds = damping === 0 ? 0 : Math.ceil(Math.log(LEFT_OVER) / Math.log(damping))
  let [now, next] = [own.slice(), own.slice()]
  for (let round = 0; round < rounds; round++) {
    next.set(own)
    for (const { from, to, strength } of ties) next[from]! += passesOn * strength * now[to]!
    ;[now, next] = [next, now]
  }
  return now
}
