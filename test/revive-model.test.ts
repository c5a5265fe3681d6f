import { expect, it } from 'vitest'
import { bgNbd } from '../src/lifetime/index.js'
import { reviveModel } from '../src/revive-model.js'

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })

it('reads a model back from its JSON text and from parsed JSON', () => {
  const text = JSON.stringify(model)
  expect(reviveModel(text)).toEqual(model)
  expect(reviveModel(JSON.parse(text))).toEqual(model)
})

it('names what it cannot read', () => {
  expect(() => reviveModel({ kind: 'horoscope', version: 1 })).toThrow('UNKNOWN_DOCUMENT')
  expect(() => reviveModel('{')).toThrow('INVALID_DOCUMENT')
  expect(() => reviveModel({ ...model, version: 99 })).toThrow('UNSUPPORTED_VERSION')
})
