/**
 * A lender's checklists, checked.
 *
 * @module
 */
import { expectInteger, expectList, expectText, reject } from '../../../errors/index.js'
import { deepFreeze } from '../../../model/index.js'
import { expectCondition } from '../../../records/conditions/index.js'
import type { Condition } from '../../../records/conditions/types.js'
import { expectFields } from '../../../records/fields/expect-fields.js'
import { readWords } from '../../../records/fields/read-words.js'
import type { TableName } from '../../../records/index.js'
import { expectTable, fieldAt } from '../../../records/quality/policy/field-at.js'
import type { Checklist, ChecklistPolicy, ChecklistStep, Evidence } from './types.js'

/** Ten years. */
const MOST_DAYS = 3660

/**
 * A checklist policy from JSON.
 *
 * @throws ClienteleError naming the place, `policy.lists[0].steps[2].shownBy.on`: `UNKNOWN_OPTION`, `INVALID_TYPE`, `OUT_OF_RANGE`,
 * `UNSUPPORTED_VERSION`; `DUPLICATE_KEY` for two lists or steps of one id; what `expectCondition` throws of a condition.
 * @example
 * import { CHECKLIST_POLICY, readChecklistPolicy } from 'clientele/appraisal'
 * readChecklistPolicy(JSON.parse(JSON.stringify(CHECKLIST_POLICY))).lists.length // => 6
 * readChecklistPolicy({ kind: 'checklist-policy', version: 2, lists: [] }) // => Error UNSUPPORTED_VERSION
 */
export function readChecklistPolicy(json: unknown, path = 'policy'): ChecklistPolicy {
  const given = expectFields(json, ['kind', 'version', 'lists'], path)
  const { kind, version } = given
  if (kind !== 'checklist-policy') reject('INVALID_TYPE', `${path}.kind`, "'checklist-policy'", kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version)
  const lists = listOf(given['lists'], `${path}.lists`, readList)
  return deepFreeze({ kind: 'checklist-policy', version: 1, lists })
}

function listOf<T extends { readonly id: string }>(
  value: unknown,
  path: string,
  read: (one: unknown, path: string) => T,
): readonly T[] {
  const seen = new Set<string>()
  return Array.from(expectList(value, path), (one, i) => {
    const item = read(one, `${path}[${i}]`)
    if (seen.has(item.id)) reject('DUPLICATE_KEY', `${path}[${i}].id`, 'an id of its own', item.id)
    seen.add(item.id)
    return item
  })
}

function readList(value: unknown, path: string): Checklist {
  const given = expectFields(value, ['id', 'name', 'of', 'when', 'from', 'steps'], path)
  const of = expectTable(given['of'], `${path}.of`)
  return {
    id: nameAt(given['id'], `${path}.id`),
    name: readWords(given['name'], `${path}.name`),
    of,
    ...whenAt(given['when'], `${path}.when`),
    from: dayField(of, given['from'], `${path}.from`),
    steps: listOf(given['steps'], `${path}.steps`, readStep),
  }
}

function readStep(value: unknown, path: string): ChecklistStep {
  const given = expectFields(value, ['id', 'name', 'withinDays', 'shownBy'], path)
  return {
    id: nameAt(given['id'], `${path}.id`),
    name: readWords(given['name'], `${path}.name`),
    withinDays: expectInteger(given['withinDays'], `${path}.withinDays`, -MOST_DAYS, MOST_DAYS),
    shownBy: readEvidence(given['shownBy'], `${path}.shownBy`),
  }
}

function readEvidence(value: unknown, path: string): Evidence {
  const given = expectFields(value, ['table', 'joinedBy', 'when', 'on', 'notBeforeDays'], path)
  const { joinedBy, on, notBeforeDays } = given
  const table = expectTable(given['table'], `${path}.table`)
  if (joinedBy !== undefined) fieldAt(table, joinedBy, `${path}.joinedBy`)
  if (notBeforeDays !== undefined && on === undefined)
    reject('MISSING_VALUE', `${path}.on`, 'the field with the day, where early days do not count', on)
  return {
    table,
    ...(joinedBy !== undefined && { joinedBy: expectText(joinedBy, `${path}.joinedBy`) }),
    ...whenAt(given['when'], `${path}.when`),
    ...(on !== undefined && { on: dayField(table, on, `${path}.on`) }),
    ...(notBeforeDays !== undefined && {
      notBeforeDays: expectInteger(notBeforeDays, `${path}.notBeforeDays`, -MOST_DAYS, MOST_DAYS),
    }),
  }
}

function whenAt(when: unknown, path: string): { readonly when?: Condition } {
  if (when === undefined) return {}
  expectCondition(when, path)
  return { when: when }
}

function dayField(table: TableName, value: unknown, path: string): string {
  if (fieldAt(table, value, path).type !== 'date') reject('OUT_OF_RANGE', path, 'a field that is a date', value)
  return expectText(value, path)
}

function nameAt(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name === '' ? reject('OUT_OF_RANGE', path, 'text that is not empty', value) : name
}
