import { expect, it } from 'vitest'
import { PROSPECT_POLICY, readProspectPolicy } from '../../../src/appraisal/prospects/index.js'
import { replaced } from '../../laws/junk.js'

it('reads its own policy back from JSON', () => {
  expect(readProspectPolicy(JSON.parse(JSON.stringify(PROSPECT_POLICY)))).toEqual(PROSPECT_POLICY)
})

it.each([
  [['kind'], 'x', 'INVALID_TYPE', 'policy.kind'],
  [['version'], 2, 'UNSUPPORTED_VERSION', 'policy.version'],
  [['conditions'], [], 'EMPTY_INPUT', 'policy.conditions'],
  [['conditions', '0', 'weight'], 0, 'OUT_OF_RANGE', 'policy.conditions[0].weight'],
  [['conditions', '0', 'weight'], 1e7, 'OUT_OF_RANGE', 'policy.conditions[0].weight'],
  [['conditions', '1', 'id'], 'sound-accounts', 'DUPLICATE_KEY', 'policy.conditions[1].id'],
  [['conditions', '0', 'when'], { fact: 'leverag', is: 'known' }, 'UNKNOWN_REFERENCE', 'policy.conditions[0].when'],
  [['ability', '0'], 'entityType', 'UNKNOWN_REFERENCE', 'policy.ability[0]'],
  [['ability', '1'], 'leverage', 'DUPLICATE_KEY', 'policy.ability[1]'],
  [['willingness'], 'employees', 'INVALID_TYPE', 'policy.willingness'],
  [['yearsBack'], 0, 'OUT_OF_RANGE', 'policy.yearsBack'],
  [['leastCases'], 4, 'OUT_OF_RANGE', 'policy.leastCases'],
])('refuses %j as %j', (path, value, code, place) => {
  expect(() => readProspectPolicy(replaced(PROSPECT_POLICY, path, value))).toThrow(
    expect.objectContaining({ code, path: place }),
  )
})
