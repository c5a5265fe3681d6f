import { expect, it } from 'vitest'
import { expectWhen, factsOf } from '../../../../src/records/quality/policy/when.js'

it('reads fields of the record and of those that it refers to', () => {
  const when = {
    all: [
      { fact: 'client.size', is: 'one-of', values: ['large'] },
      { fact: 'limit', is: 'above', value: 5 },
    ],
  }
  expect(factsOf(when, 'facilities', 'when')).toEqual([
    { name: 'client.size', field: 'size', kind: 'words', through: { reference: 'client', to: 'clients' } },
    { name: 'limit', field: 'limit', kind: 'number' },
  ])
})

it.each([
  [{ fact: 'limit.size', is: 'known' }, /OUT_OF_RANGE/],
  [{ fact: 'client.group.name', is: 'known' }, /OUT_OF_RANGE/],
  [{ fact: 'client.colour', is: 'known' }, /UNKNOWN_OPTION/],
  [{ fact: 'limit', is: 'one-of', values: ['5'] }, /INVALID_TYPE/],
  [{ fact: 'signedOn', is: 'one-of', values: ['2024-01-01'] }, /INVALID_TYPE/],
  [{ fact: 'status', is: 'above', value: 1 }, /INVALID_TYPE/],
  ['active', /INVALID_TYPE/],
])('refuses %j', (when, message) => {
  expect(() => expectWhen(when, 'facilities', 'when')).toThrow(message)
})

it('takes none, and asks of any field whether it is known', () => {
  expectWhen(undefined, 'facilities', 'when')
  expectWhen({ fact: 'signedOn', is: 'known' }, 'facilities', 'when')
})
