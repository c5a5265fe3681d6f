import { expect, it } from 'vitest'
import { modulePage, overview, searchPage, shortName } from '../../../src/cli/repl/help-list.js'

const long = 'x'.repeat(200)
const reference = {
  topics: {
    'lifetime.toy': { text: 'TOY: will it come back, or not?\n\nMore of it.' },
    'lifetime.toy.fit': { text: 'Fits a toy. Then it\nstops.' },
    'lifetime.toy.score': { text: `Scores ${long}` },
    'lifetime.toy.inner.deep': { text: 'Not shown' },
  },
  types: { Toy: { text: 'A toy as data.' } },
}

it('cuts names as they are typed', () => {
  expect(['lifetime.toy.fit', 'numeric.erf', 'lifetime'].map(shortName)).toEqual(['toy.fit', 'numeric.erf', 'lifetime'])
})

it('gives members one line each, with the first sentence, as far as it fits', () => {
  const lines = modulePage('lifetime.toy', reference).split('\n')
  expect(lines.slice(0, 4)).toEqual(['toy', '', 'TOY: will it come back, or not?', ''])
  expect(lines.slice(6)).toEqual(['  fit    Fits a toy', `  score  Scores ${'x'.repeat(101)}...`])
})

it('finds words in names and in sentences, of types too', () => {
  expect(searchPage('TOY', reference)).toContain('\n  Toy             A toy as data')
  expect(searchPage('nothing', reference)).toBe(undefined)
})

it('says of a domain without words of its own what it is about', () => {
  const domain = { topics: { segmentation: { text: '' } }, types: {} }
  expect(searchPage('segmentation', domain)).toContain('  segmentation  who a client is')
})

it('is no wider than a terminal', () => {
  expect(
    overview()
      .split('\n')
      .filter(line => line.length > 120),
  ).toEqual([])
})
