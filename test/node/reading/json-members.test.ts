import { expect, it } from 'vitest'
import { membersOf } from '../../../src/node/reading/json-members.js'

it('lists members as they are written, those that come twice too', () => {
  expect(membersOf('{ "a" : 1e2 , "\\u0061":{"b":[1]},"a":"}"}')).toEqual([
    { key: 'a', value: '1e2' },
    { key: 'a', value: '{"b":[1]}' },
    { key: 'a', value: '"}"' },
  ])
  expect(membersOf('{}')).toEqual([])
})
