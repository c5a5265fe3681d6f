/**
 * Who does which follow-up, by workload, skill and who knows the client.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import { compensatedSum } from '../../../numeric/index.js'
import { planOfEqualHours } from './equal-hours.js'
import type { Person, Task } from './read-tasks.js'
import { readPeople, readTasks } from './read-tasks.js'
import type { Matches } from './search.js'
import { bestPlan } from './search.js'
import type {
  AssignedTask,
  AssignmentOptions,
  FollowUpPerson,
  FollowUpPlan,
  FollowUpTask,
  WhyUnassigned,
} from './types.js'

/**
 * Gives tasks to people so that the sum of benefits is as large as their hours allow; a task goes whole to one person. Tasks of
 * equal length are paired exactly. Others are searched for so long; `isBest` says whether the plan is proved, `bound` what no plan
 * can exceed. The order of tasks and people changes nothing.
 *
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE`, `UNKNOWN_OPTION` naming the place, `tasks[2].hours`; `DUPLICATE_KEY` for two of one
 * id.
 * @example
 * import { assignFollowUps } from 'clientele/appraisal'
 * const tasks = [
 *   { id: 'review C-1', hours: 4, priority: 3, skills: ['credit'], manager: 'P-2' },
 *   { id: 'visit C-2', hours: 3 },
 *   { id: 'audit C-3', hours: 2, skills: ['audit'] },
 * ]
 * const people = [{ id: 'P-1', hours: 6, skills: { credit: 1 } }, { id: 'P-2', hours: 4, skills: { credit: 0.8 } }]
 * const plan = assignFollowUps(tasks, people)
 * plan.assigned.map(({ task, person }) => `${task}: ${person}`) // => ['review C-1: P-2', 'visit C-2: P-1']
 * plan.unassigned // => [{ task: 'audit C-3', why: 'no-skill' }]
 * plan.isBest // => true
 */
export function assignFollowUps(
  tasks: readonly FollowUpTask[],
  people: readonly FollowUpPerson[],
  options: AssignmentOptions = {},
): FollowUpPlan {
  expectKnownKeys(expectObject(options, 'options'), ['skillWeight', 'continuityWeight'], 'options')
  const { skillWeight = 0.3, continuityWeight = 0.2 } = options
  const weights = {
    skill: weightOf(skillWeight, 'options.skillWeight'),
    continuity: weightOf(continuityWeight, 'options.continuityWeight'),
  }
  const [work, staff] = [readTasks(tasks), readPeople(people)]
  const matches: Matches = {
    benefits: work.map(task => Float64Array.from(staff, person => benefitOf(task, person, weights))),
    taskHours: Float64Array.from(work, ({ hours }) => hours),
    personHours: Float64Array.from(staff, ({ hours }) => hours),
  }
  const { personOf, isBest } = planOfEqualHours(matches) ?? bestPlan(matches)
  return planOf(work, staff, matches, personOf, isBest)
}

/** A match may be worth a thousand times the task itself, not more: sums keep their digits. */
function weightOf(value: unknown, path: string): number {
  const weight = expectNonNegative(value, path)
  return weight <= 1000 ? weight : reject('OUT_OF_RANGE', path, 'at most 1000', value)
}

function planOf(
  work: readonly Task[],
  staff: readonly Person[],
  { benefits }: Matches,
  personOf: Int32Array,
  isBest: boolean,
): FollowUpPlan {
  const assigned = work.flatMap((task, i): readonly AssignedTask[] => {
    const person = staff[personOf[i]!]
    if (person === undefined) return []
    const benefit = benefits[i]![personOf[i]!]!
    const isContinued = task.manager === person.id
    return [{ task: task.id, person: person.id, benefit, skill: skillOf(task, person), isContinued }]
  })
  const benefit = compensatedSum(assigned.map(one => one.benefit))
  const most = compensatedSum(benefits.map(row => row.reduce((top, one) => Math.max(top, one), 0)))
  const workload = staff.map(({ id, hours }, j) => {
    const taken = compensatedSum(work.flatMap((task, i) => (personOf[i] === j ? [task.hours] : [])))
    return { person: id, hours: taken, free: Math.max(0, hours - taken) }
  })
  return {
    assigned,
    unassigned: work.flatMap((task, i) => (personOf[i]! < 0 ? [{ task: task.id, why: whyNobody(task, staff) }] : [])),
    workload,
    benefit,
    bound: isBest ? benefit : Math.max(benefit, most),
    isBest,
  }
}

/** −1 where the person lacks a skill. */
function benefitOf(
  task: Task,
  person: Person,
  weights: { readonly skill: number; readonly continuity: number },
): number {
  const skill = skillOf(task, person)
  if (skill === 0) return -1
  const continuity = task.manager === person.id ? weights.continuity : 0
  return task.priority * (1 + weights.skill * skill + continuity)
}

/** The weakest of the skills that are needed; 0 where one is lacking. */
function skillOf({ skills }: Task, person: Person): number {
  let least = 1
  for (const skill of skills) {
    const level = person.skills.get(skill)
    if (level === undefined) return 0
    least = Math.min(least, level)
  }
  return least
}

function whyNobody(task: Task, staff: readonly Person[]): WhyUnassigned {
  const able = staff.filter(person => skillOf(task, person) > 0)
  if (able.length === 0) return 'no-skill'
  return able.every(({ hours }) => hours < task.hours) ? 'too-long' : 'no-time'
}
