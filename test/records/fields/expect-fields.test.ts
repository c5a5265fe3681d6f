import { expect, it } from 'vitest'
import { issuesOf } from '../../../src/errors/core.js'
import { expectAllFields, expectFields, nameHint, rejectName } from '../../../src/records/fields/expect-fields.js'

it('lets in known fields, all or some', () => {
  const given = { a: 1 }
  expect(expectFields(given, ['a', 'b'], 'policy')).toBe(given)
  expect(expectFields({}, ['a', 'b'], 'policy')).toEqual({})
  expect(expectFields({}, [], 'policy')).toEqual({})
})

it('names an unknown field by its path, with the one that was probably meant', () => {
  expect(issuesOf(() => expectFields({ margn: 1 }, ['margin', 'level'], 'policy.value'))).toEqual([
    {
      code: 'UNKNOWN_OPTION',
      path: 'policy.value.margn',
      expected: 'one of margin, level',
      received: '"margn"',
      hint: "Perhaps 'margin'",
    },
  ])
  expect(issuesOf(() => expectFields([1], ['margin'], 'policy'))[0]).toMatchObject({ code: 'INVALID_TYPE' })
})

it('asks for needed fields, not for those that may be left out', () => {
  expect(expectAllFields({ a: null, b: 2 }, ['a'], 'rule', ['b', 'c'])).toEqual({ a: null, b: 2 })
  expect(issuesOf(() => expectAllFields({ b: 2 }, ['a'], 'rule', ['b']))[0]).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'rule.a',
  })
  expect(issuesOf(() => expectAllFields({ a: undefined }, ['a'], 'rule'))[0]).toMatchObject({ code: 'MISSING_VALUE' })
  expect(issuesOf(() => expectAllFields({ a: 1, d: 2 }, ['a'], 'rule', ['b']))[0]).toMatchObject({
    code: 'UNKNOWN_OPTION',
    path: 'rule.d',
    expected: 'one of a, b',
  })
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
  expect(nameHint('zzz', many)).toBeUndefined()
})
