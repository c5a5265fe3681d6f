import { expect, it } from 'vitest'
import { ROLE_NAMES } from '../../src/node/column-names.js'

it('gives no name two meanings', () => {
  const names = Object.values(ROLE_NAMES).flatMap(({ certain, onlyOne }) => [...certain, ...onlyOne])
  expect(names.length).toBe(new Set(names).size)
})

it('suggests every name it would take', () => {
  for (const { certain, onlyOne, perhaps } of Object.values(ROLE_NAMES)) {
    expect([...certain, ...onlyOne].filter(name => !perhaps.test(name))).toEqual([])
  }
})
