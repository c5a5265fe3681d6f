import { expect, it } from 'vitest'
import { expectSome, sameStates, stateIndex } from '../../../src/risk/migration/states.js'
import { thrown } from '../../errors/thrown.js'
import { JLT, twoStates } from './matrices.js'

it('finds a state, or lists them', () => {
  expect(stateIndex(['A', 'D'], 'D', 'options.rating')).toBe(1)
  expect(thrown(() => stateIndex(['A', 'D'], 'B', 'options.rating'))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'options.rating',
    expected: 'one of the states A, D',
  })
  expect(thrown(() => stateIndex(['A'], undefined, 'options.rating')).code).toBe('INVALID_TYPE')
})

it('refuses matrices of different states', () => {
  expect(sameStates([JLT, JLT], i => `matrices[${i}]`)).toHaveLength(2)
  expect(thrown(() => sameStates([JLT, twoStates(0.1)], i => `matrices[${i}]`))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'matrices[1].states',
  })
})

it('wants an entry', () => {
  expect(thrown(() => expectSome([], 'list', 'at least one')).code).toBe('EMPTY_INPUT')
  expect(thrown(() => expectSome(5, 'list', 'at least one')).code).toBe('INVALID_TYPE')
  const sparse: number[] = [1]
  sparse[2] = 3
  expect(thrown(() => expectSome(sparse, 'list', 'at least one'))).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'list[1]',
  })
})
