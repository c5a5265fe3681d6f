import { expect, it } from 'vitest'
import { ATTRIBUTES } from '../../../src/records/attributes/attributes.js'
import { ATTRIBUTE_FACTS } from '../../../src/records/attributes/fact-kinds.js'

it('takes every attribute for something that conditions can be about', () => {
  expect([...ATTRIBUTE_FACTS.keys()]).toEqual(ATTRIBUTES.map(({ name }) => name))
  expect(ATTRIBUTE_FACTS.get('tenureYears')).toBe('number')
  expect(ATTRIBUTE_FACTS.get('status')).toBe('words')
  expect(ATTRIBUTE_FACTS.get('products')).toBe('words')
  expect(ATTRIBUTE_FACTS.get('inDefault')).toBe('yes-no')
})
