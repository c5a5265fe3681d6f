import { expect, it } from 'vitest'
import { ENGLISH_BLAME } from '../../../../src/satisfaction/feedback/lexicon/english-blame.js'
import { verdictOf } from '../comments.js'

it('has values of one sign, from mild to strong', () => {
  const values = ENGLISH_BLAME.map(({ value }) => value)
  expect(values.every(value => value < 0)).toBe(true)
  expect(new Set(values).size).toBeGreaterThan(3)
})

it.each(['terrible', 'rude staff', 'The portal crashed', 'red tape', 'never again', 'hidden charges'])('%s', text => {
  expect(verdictOf(text)).toBe('negative')
})
