import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textCoder } from '../../../src/node/reading/coded-text.js'

it('gives the code of each place, of short texts behind long ones too', () => {
  const code = textCoder()
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { codes } = code(text)
      expect(Array.from(codes)).toEqual(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))
    }),
  )
})

it('ends where the text does, whatever the text before held', () => {
  const code = textCoder()
  code('""""')
  expect(code('a').codes[1]).toBeUndefined()
  expect(code('').codes).toHaveLength(0)
})
