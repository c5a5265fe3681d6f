import { expect, it } from 'vitest'
import { CHECKLIST_POLICY, readChecklistPolicy } from '../../../../src/appraisal/follow-up/index.js'
import { replaced } from '../../../laws/junk.js'

it('reads its own lists back from JSON', () => {
  expect(readChecklistPolicy(JSON.parse(JSON.stringify(CHECKLIST_POLICY)))).toEqual(CHECKLIST_POLICY)
})

it.each([
  [['kind'], 'x', 'INVALID_TYPE', 'policy.kind'],
  [['version'], 2, 'UNSUPPORTED_VERSION', 'policy.version'],
  [['lists'], {}, 'INVALID_TYPE', 'policy.lists'],
  [['lists', '1', 'id'], 'onboarding', 'DUPLICATE_KEY', 'policy.lists[1].id'],
  [['lists', '0', 'of'], 'client', 'UNKNOWN_OPTION', 'policy.lists[0].of'],
  [['lists', '0', 'from'], 'name', 'OUT_OF_RANGE', 'policy.lists[0].from'],
  [['lists', '0', 'from'], 'since', 'UNKNOWN_OPTION', 'policy.lists[0].from'],
  [['lists', '0', 'name'], { en: 'x' }, 'MISSING_VALUE', 'policy.lists[0].name.zh'],
  [['lists', '0', 'when'], { fact: 'status' }, 'OUT_OF_RANGE', 'policy.lists[0].when.is'],
  [['lists', '0', 'steps', '0', 'id'], '', 'OUT_OF_RANGE', 'policy.lists[0].steps[0].id'],
  [['lists', '0', 'steps', '0', 'withinDays'], 1.5, 'OUT_OF_RANGE', 'policy.lists[0].steps[0].withinDays'],
  [
    ['lists', '1', 'steps', '1', 'shownBy'],
    { table: 'ratings', notBeforeDays: 0 },
    'MISSING_VALUE',
    'policy.lists[1].steps[1].shownBy.on',
  ],
  [
    ['lists', '1', 'steps', '1', 'shownBy'],
    { table: 'ratings', joinedBy: 'project' },
    'UNKNOWN_OPTION',
    'policy.lists[1].steps[1].shownBy.joinedBy',
  ],
])('refuses %j as %j', (path, value, code, place) => {
  expect(() => readChecklistPolicy(replaced(CHECKLIST_POLICY, path, value))).toThrow(
    expect.objectContaining({ code, path: place }),
  )
})
