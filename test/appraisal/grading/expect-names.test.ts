import { expect, it } from 'vitest'
import { expectFields, rejectName } from '../../../src/appraisal/grading/expect-names.js'
import { issuesOf } from '../../../src/errors/core.js'

it('lets in known fields, all or some', () => {
  expect(expectFields({ a: 1 }, ['a', 'b'], 'policy')).toEqual({ a: 1 })
})

it('shows a few names, or says which one was meant', () => {
  expect(issuesOf(() => rejectName('valu', ['value', 'risk'], 'at'))[0]).toMatchObject({
    expected: 'one of value, risk',
    hint: "Perhaps 'value'",
  })
  const many = Array.from({ length: 40 }, (_, i) => `name${i}`)
  expect(issuesOf(() => rejectName('zzz', many, 'at'))[0]).toEqual({
    code: 'UNKNOWN_OPTION',
    path: 'at',
    expected: 'a name that there is',
    received: '"zzz"',
  })
})
