import { expect, it } from 'vitest'
import { readProductText } from '../../../src/project/products/read-text.js'

const read = (text: unknown) => () => Reflect.apply(readProductText, undefined, [text, 'name'])

it('wants words in both languages', () => {
  expect(read({ en: 'Loan', zh: '贷款' })).not.toThrow()
  expect(read({ en: 'Loan' })).toThrow(expect.objectContaining({ path: 'name.zh', code: 'INVALID_TYPE' }))
  expect(read({ en: '', zh: '贷款' })).toThrow(expect.objectContaining({ path: 'name.en', code: 'EMPTY_INPUT' }))
  expect(read({ en: 'Loan', zh: '贷款', de: 'Kredit' })).toThrow(expect.objectContaining({ path: 'name.de' }))
  expect(read('Loan')).toThrow(expect.objectContaining({ path: 'name', code: 'INVALID_TYPE' }))
})
