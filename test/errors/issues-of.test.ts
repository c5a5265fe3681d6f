import { expect, it } from 'vitest'
import { collectIssues, reject } from '../../src/errors/index.js'
import { issuesOf } from '../../src/errors/issues-of.js'

it('finds nothing where a door lets in', () => {
  expect(issuesOf(() => 5)).toEqual([])
})

it('is the fault that a door names, without its stack, or all of them', () => {
  const fault = { code: 'OUT_OF_RANGE', path: 'x', expected: 'a number > 0', received: '-1' } as const
  const issues = issuesOf(() => reject('OUT_OF_RANGE', 'x', 'a number > 0', -1, 'Try 1'))
  expect(issues).toEqual([{ ...fault, hint: 'Try 1' }])
  expect(issues[0]).not.toBeInstanceOf(Error)
  const faults = collectIssues()
  faults.add(fault)
  faults.add({ ...fault, path: 'y' })
  expect(issuesOf(() => faults.throwIfAny()).map(({ path }) => path)).toEqual(['x', 'y'])
})

it('leaves alone what is no fault of the input', () => {
  const broken = () => {
    throw new TypeError('broken')
  }
  expect(() => issuesOf(broken)).toThrow(TypeError)
})
