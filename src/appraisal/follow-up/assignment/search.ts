/**
 * The best plan within everybody's hours, or a good one with what it may be short of the best.
 *
 * Tasks of several lengths within hours are the generalized assignment problem, which is hard. A greedy plan comes first: the
 * task that would lose most by not going to its best person is placed next. A search by branch and bound then improves it; where
 * it ends within its nodes, the plan is the best there is. What a branch may still bring is at most the best benefit of each task
 * that is left, hours not counted.
 *
 * @see Ross & Soland (1975), A branch and bound algorithm for the generalized assignment problem, Mathematical Programming 8; Martello &
 * Toth (1981), An algorithm for the generalized assignment problem, Operational Research '81: the greedy plan by regret.
 * @module
 */

/** Who does each task, −1 for nobody; and whether no plan is better. */
export interface Found {
  readonly personOf: Int32Array
  readonly isBest: boolean
}

/** Benefits of each task with each person, row by row; NaN-free, −1 where the person cannot do it. */
export interface Matches {
  readonly benefits: readonly Float64Array[]
  readonly taskHours: Float64Array
  readonly personHours: Float64Array
}

/** Within this many steps most plans of a team's week are proved. */
const MOST_NODES = 200_000

/** What rounding may add to a sum of hours. */
const SLACK = 1e-9

/** More tasks than these are not searched: the greedy plan stands. */
const MOST_TASKS = 500

/** The two best people of a task, and how much the first brings above the second, per hour; −1 where there is none. */
interface Pick {
  readonly best: number
  readonly next: number
  readonly regret: number
}

export function greedyPlan({ benefits, taskHours, personHours }: Matches): Int32Array {
  const free = personHours.slice()
  const personOf = new Int32Array(benefits.length).fill(-1)
  const picks = benefits.map((row, task) => pickFor(row, taskHours[task]!, free))
  for (;;) {
    let [task, most] = [-1, -1]
    for (const [i, { best, regret }] of picks.entries()) {
      if (personOf[i]! < 0 && best >= 0 && regret > most) [task, most] = [i, regret]
    }
    if (task < 0) return personOf
    const { best: person } = picks[task]!
    personOf[task] = person
    free[person]! -= taskHours[task]!
    for (const [i, { best, next }] of picks.entries()) {
      if (personOf[i]! < 0 && (best === person || next === person)) {
        picks[i] = pickFor(benefits[i]!, taskHours[i]!, free)
      }
    }
  }
}

function pickFor(benefits: Float64Array, hours: number, free: Float64Array): Pick {
  let [best, next] = [-1, -1]
  for (let j = 0; j < benefits.length; j++) {
    if (benefits[j]! < 0 || hours > free[j]! + SLACK) continue
    if (best < 0 || benefits[j]! > benefits[best]!) [best, next] = [j, best]
    else if (next < 0 || benefits[j]! > benefits[next]!) next = j
  }
  const above = next < 0 ? 0 : benefits[next]!
  return { best, next, regret: best < 0 ? 0 : (benefits[best]! - above) / hours }
}

/** Branches over tasks, those of the highest benefit first. */
export function bestPlan(matches: Matches): Found {
  const { benefits, taskHours, personHours } = matches
  if (benefits.length > MOST_TASKS) return { personOf: greedyPlan(matches), isBest: false }
  const tops = Float64Array.from(benefits, row => Math.max(0, ...row))
  const order = Array.from(tops.keys()).sort((a, b) => tops[b]! - tops[a]! || a - b)
  const rest = new Float64Array(order.length + 1)
  for (let at = order.length - 1; at >= 0; at--) rest[at] = rest[at + 1]! + tops[order[at]!]!
  const choices = order.map(task => {
    const row = benefits[task]!
    return Array.from(row.keys())
      .filter(j => row[j]! >= 0)
      .sort((a, b) => row[b]! - row[a]! || a - b)
  })
  const free = personHours.slice()
  const now = new Int32Array(order.length).fill(-1)
  let best = greedyPlan(matches)
  let most = benefitOf(best, benefits)
  let nodes = 0
  const branch = (at: number, benefit: number): void => {
    if (nodes++ >= MOST_NODES || benefit + rest[at]! <= most * (1 + 1e-12)) return
    if (at === order.length) {
      most = benefit
      best = now.slice()
      return
    }
    const task = order[at]!
    for (const person of choices[at]!) {
      if (taskHours[task]! > free[person]! + SLACK) continue
      free[person]! -= taskHours[task]!
      now[task] = person
      branch(at + 1, benefit + benefits[task]![person]!)
      free[person]! += taskHours[task]!
      now[task] = -1
    }
    branch(at + 1, benefit)
  }
  branch(0, 0)
  return { personOf: best, isBest: nodes < MOST_NODES }
}

function benefitOf(personOf: Int32Array, benefits: readonly Float64Array[]): number {
  let sum = 0
  for (const [task, person] of personOf.entries()) if (person >= 0) sum += benefits[task]![person]!
  return sum
}
