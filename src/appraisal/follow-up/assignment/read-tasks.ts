/**
 * Tasks and people, checked and in the order of their ids.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'

/** A task with nothing left open. */
export interface Task {
  readonly id: string
  readonly hours: number
  readonly priority: number
  readonly skills: readonly string[]
  readonly manager: string | undefined
}

/** A person with nothing left open. */
export interface Person {
  readonly id: string
  readonly hours: number
  readonly skills: ReadonlyMap<string, number>
}

/** Hours and priorities above it would lose the small ones. */
const MOST = 1e9

export function readTasks(tasks: unknown): readonly Task[] {
  return sorted(tasks, 'tasks', (fields, path) => {
    expectKnownKeys(fields, ['id', 'hours', 'priority', 'skills', 'manager'], path)
    const { priority = 1, skills = [], manager } = fields
    return {
      id: expectText(fields['id'], `${path}.id`),
      hours: withinMost(expectPositive(fields['hours'], `${path}.hours`), `${path}.hours`),
      priority: withinMost(expectPositive(priority, `${path}.priority`), `${path}.priority`),
      skills: Array.from(expectList(skills, `${path}.skills`), (skill, i) => expectText(skill, `${path}.skills[${i}]`)),
      manager: manager === undefined ? undefined : expectText(manager, `${path}.manager`),
    }
  })
}

export function readPeople(people: unknown): readonly Person[] {
  return sorted(people, 'people', (fields, path) => {
    expectKnownKeys(fields, ['id', 'hours', 'skills'], path)
    const { skills = {} } = fields
    const levels = Object.entries(expectObject(skills, `${path}.skills`)).map(([skill, level]): [string, number] => {
      return [skill, levelAt(level, `${path}.skills.${skill}`)]
    })
    return {
      id: expectText(fields['id'], `${path}.id`),
      hours: withinMost(expectNonNegative(fields['hours'], `${path}.hours`), `${path}.hours`),
      skills: new Map(levels),
    }
  })
}

function sorted<T extends { readonly id: string }>(
  value: unknown,
  name: string,
  read: (fields: Readonly<Record<string, unknown>>, path: string) => T,
): readonly T[] {
  const items = Array.from(expectList(value, name), (one, i) =>
    read(expectObject(one, `${name}[${i}]`), `${name}[${i}]`),
  )
  const seen = new Set<string>()
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id)) reject('DUPLICATE_KEY', `${name}[${i}].id`, 'an id of its own', id)
    seen.add(id)
  }
  return items.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function levelAt(value: unknown, path: string): number {
  const level = expectPositive(value, path)
  return level <= 1 ? level : reject('OUT_OF_RANGE', path, 'a number > 0 and <= 1', value)
}

function withinMost(value: number, path: string): number {
  return value <= MOST ? value : reject('OUT_OF_RANGE', path, `at most ${MOST}`, value)
}
