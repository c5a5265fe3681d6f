import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reasonOf } from '../../src/node/system-error.js'

it('knows the usual complaints in words', () => {
  try {
    readFileSync('/no/such/file')
  } catch (error) {
    expect(reasonOf(error)).toBe('nothing of that name')
  }
  expect.assertions(1)
})

it('passes on what it does not know', () => {
  expect(reasonOf(Object.assign(new Error('odd'), { code: 'EODD' }))).toBe('EODD')
  expect(reasonOf(new Error('odd'))).toBe('Error: odd')
})
