import { describe, expect, it } from 'vitest'
import { verbForms, verbFormsWith } from '../../../src/lifetime/foundation/verb-forms.js'
import { base } from '../inference/sample-data.js'

const MODEL = { rate: 2 }
const CLIENT = { periods: 3 }

describe('the forms of a verb', () => {
  it('hand on the model and what is asked of, with no options where none are given', () => {
    const asked: unknown[] = []
    const ask = verbForms<typeof MODEL, typeof CLIENT>((...args) => asked.push(args))
    ask(MODEL, CLIENT)
    const out = new Float64Array(base.size)
    ask(MODEL, base, { out })
    expect(asked).toStrictEqual([
      [MODEL, CLIENT, {}],
      [MODEL, base, { out }],
    ])
  })

  it('hand on options that must be there', () => {
    const ask = verbFormsWith<typeof MODEL, typeof CLIENT, { horizon: number }>(
      ({ rate }, of, { horizon }) => ('periods' in of ? of.periods : of.size) * rate * horizon,
    )
    expect(ask(MODEL, CLIENT, { horizon: 5 })).toBe(30)
    expect(ask(MODEL, base, { horizon: 1 })).toBe(2 * base.size)
  })
})
