import { expect, it } from 'vitest'
import { readCases } from '../../../src/project/cases/read-cases.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES } from './samples.js'

it('reads every case, in order', () => {
  expect(readCases(CASES, 'cases').map(({ id }) => id)).toEqual(CASES.map(({ id }) => id))
})

it('names the case at fault', () => {
  expect(thrown(() => readCases([], 'cases')).code).toBe('EMPTY_INPUT')
  expect(thrown(() => readCases(untyped({}), 'cases')).path).toBe('cases')
  expect(thrown(() => readCases(untyped([CASES[0], undefined]), 'cases')).path).toBe('cases[1]')
  const twice = thrown(() => readCases([...CASES, CASES[1]!], 'cases'))
  expect([twice.path, twice.expected]).toEqual(['cases[6].id', 'an id of its own: cases[1] has it'])
})
