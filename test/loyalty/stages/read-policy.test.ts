import { expect, it } from 'vitest'
import { LENDER_LIFECYCLE } from '../../../src/loyalty/stages/lender-lifecycle.js'
import { readPolicy } from '../../../src/loyalty/stages/read-policy.js'
import { replaced } from '../../laws/junk.js'

const changed = (path: readonly string[], by: unknown): typeof LENDER_LIFECYCLE =>
  JSON.parse(JSON.stringify(replaced(LENDER_LIFECYCLE, path, by)))

it('checks a policy once', () => {
  const { policy, kinds } = readPolicy(changed(['name'], 'mine'))
  expect(readPolicy(policy).policy).toBe(policy)
  expect([...kinds]).toEqual([
    ['applied', 'yes-no'],
    ['agreed', 'yes-no'],
    ['fullyDrawn', 'yes-no'],
  ])
})

it.each([
  [['kind'], 'x', 'UNKNOWN_DOCUMENT', 'policy.kind'],
  [['version'], 2, 'UNSUPPORTED_VERSION', 'policy.version'],
  [['name'], '', 'EMPTY_INPUT', 'policy.name'],
  [['stages'], [], 'EMPTY_INPUT', 'policy.stages'],
  [['stages', '1', 'stage'], 'introduction', 'CONFLICTING_OPTIONS', 'policy.stages[1].stage'],
  [['stages', '1', 'stage'], 'ended', 'CONFLICTING_OPTIONS', 'policy.stages'],
  [['stages', '2', 'when'], {}, 'MISSING_VALUE', 'policy.stages[2].when'],
  [['stages', '2', 'when'], { fact: 'applied', is: 'above', value: 1 }, 'CONFLICTING_OPTIONS', 'policy.stages[2].when'],
  [['stages', '2', 'name', 'zh'], '', 'EMPTY_INPUT', 'policy.stages[2].name.zh'],
  [['facts', 'applied'], 'x', 'INVALID_TYPE', 'policy.facts.applied'],
  [['color'], 'red', 'UNKNOWN_OPTION', 'policy.color'],
])('refuses %j as %j', (path, by, code, at) => {
  const policy = path[0] === 'color' ? { ...LENDER_LIFECYCLE, color: by } : changed(path, by)
  expect(() => readPolicy(policy)).toThrow(expect.objectContaining({ code, path: at }))
})
