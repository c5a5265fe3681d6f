import { expect, it } from 'vitest'
import { topicPage, typePage } from '../../../src/cli/repl/help-page.js'

const fields = [{ name: 'horizon', type: 'Horizon', text: 'From now; > 0.' }]
const types = {
  Options: { text: 'How far.', fields },
  Toy: { text: 'A toy.', fields: [{ name: 'kind', type: "'toy'", text: '' }] },
  Horizon: { text: 'A length of time.', definition: 'number | Duration' },
}

it('says what goes in, what comes out, what goes wrong, and shows a call', () => {
  const notes = [
    { tag: 'throws', text: 'where it must' },
    { tag: 'param', about: 'model', text: 'the toy' },
    { tag: 'returns', text: 'a number' },
  ] as const
  const topic = {
    text: 'Plays.',
    calls: ['(model: Toy): number'],
    notes,
    types: ['Toy', 'Options'],
    example: 'play(1)\n\n// => 2',
  }
  expect(topicPage('play', topic, { topics: {}, types })).toMatchInlineSnapshot(`
    "play

    Plays.

    Called as
      play(model: Toy): number

    model: the toy

    Options: How far.
      horizon: Horizon  From now; > 0.

    Horizon: A length of time.
      number | Duration

    Throws where it must

    Gives a number

    Example
      play(1)

      // => 2"
  `)
})

it('is short where there is little to say', () => {
  expect(topicPage('LIMIT', { text: 'The most.' }, { topics: {}, types })).toBe('LIMIT\n\nThe most.')
})

it('shows the fields of a type, or what it stands for', () => {
  expect(typePage('Toy', types.Toy)).toBe("Toy\n\nA toy.\n\n  kind: 'toy'")
  expect(typePage('Horizon', types.Horizon)).toBe('Horizon\n\nA length of time.\n\n  number | Duration')
})
