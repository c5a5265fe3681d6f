import { expect, it } from 'vitest'
import { KIND_WORDS } from '../../../src/lifetime/choice/assumptions.js'
import * as lifetime from '../../../src/lifetime/index.js'

const modules = Object.values(lifetime).flatMap(value =>
  typeof value === 'object' && 'codec' in value && 'likelihood' in value ? [value] : [],
)

it('speaks of every kind of model that is fitted by likelihood, and of no other', () => {
  expect(Object.keys(KIND_WORDS).toSorted()).toEqual(modules.map(({ codec }) => codec.kind).toSorted())
})

it.each(Object.entries(KIND_WORDS))('%s: says what is taken for granted once, as parts of sentences', (_, words) => {
  const said = words.assumptions.map(({ assumes }) => assumes)
  expect(new Set(said).size).toBe(said.length)
  for (const text of said) expect(text).toMatch(/^[A-Z][^.]+[^.;,]$/)
  for (const assumption of words.assumptions) {
    if ('because' in assumption) expect(assumption.because).toMatch(/^[a-z][^.]+$/)
  }
  expect(words.question).toMatch(/\?$/)
})
