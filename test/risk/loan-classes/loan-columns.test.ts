import { expect, it } from 'vitest'
import { expectLoans, expectOverrides } from '../../../src/risk/loan-classes/loan-columns.js'
import { thrown } from '../../errors/thrown.js'

it('reads flags as booleans or 0 and 1', () => {
  const { size, facts } = expectLoans({
    creditImpaired: [true, false],
    retail: Uint8Array.of(0, 1),
    daysPastDue: [0, 5],
  })
  expect(size).toBe(2)
  expect([...facts.keys()]).toEqual(['daysPastDue', 'creditImpaired', 'retail'])
  expect(facts.get('creditImpaired')).toEqual(Uint8Array.of(1, 0))
  expect(facts.get('retail')).toEqual(Uint8Array.of(0, 1))
})

it.each([
  ['{}', 'columns', 'EMPTY_INPUT'],
  ['null', 'columns', 'INVALID_TYPE'],
  ['{ "daysPastDue": [] }', 'columns.daysPastDue', 'EMPTY_INPUT'],
  ['{ "daysPastDue": 3 }', 'columns.daysPastDue', 'INVALID_TYPE'],
  ['{ "daysPastDue": [1, -1] }', 'columns.daysPastDue[1]', 'OUT_OF_RANGE'],
  ['{ "daysPastDue": [1, null] }', 'columns.daysPastDue[1]', 'OUT_OF_RANGE'],
  ['{ "expectedLossShare": [1.5] }', 'columns.expectedLossShare[0]', 'OUT_OF_RANGE'],
  ['{ "daysPastDue": [1], "retail": [true, false] }', 'columns.retail', 'LENGTH_MISMATCH'],
  ['{ "retail": [2] }', 'columns.retail[0]', 'INVALID_TYPE'],
  ['{ "exposure": [-1] }', 'columns.exposure[0]', 'OUT_OF_RANGE'],
  ['{ "overdue": [1] }', 'columns.overdue', 'UNKNOWN_OPTION'],
])('refuses %s', (json, path, code) => {
  expect(thrown(() => expectLoans(JSON.parse(json)))).toMatchObject({ path, code })
})

it('counts all bad flags', () => {
  const { issueCount } = thrown(() => expectLoans({ retail: new Array(30).fill(7) }))
  expect(issueCount).toBe(30)
})

it('asks a reason of every class set by hand', () => {
  expect(expectOverrides({ override: ['loss', null, undefined], overrideReason: ['Fraud', null, null] }, 3)).toEqual(
    Uint8Array.of(4, 255, 255),
  )
  expect(expectOverrides({}, 2)).toEqual(Uint8Array.of(255, 255))
  expect(thrown(() => expectOverrides({ override: ['loss'] }, 1))).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'columns.overrideReason[0]',
  })
  expect(thrown(() => expectOverrides({ override: JSON.parse('["bad"]'), overrideReason: ['x'] }, 1)).path).toBe(
    'columns.override[0]',
  )
})

it('refuses reasons for no class', () => {
  expect(thrown(() => expectOverrides({ overrideReason: ['Fraud'] }, 1))).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'columns.override',
  })
})
