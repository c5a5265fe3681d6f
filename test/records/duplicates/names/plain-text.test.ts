import { expect, it } from 'vitest'
import { hasHan, plainText } from '../../../../src/records/duplicates/names/plain-text.js'

it.each([
  ['Müller & Söhne', 'muller and sohne'],
  ['S.A.', 'sa '],
  ["O'Neill", 'oneill'],
  ['ＡＢＣ　（上海）', 'abc (上海)'],
  ['港灣冷鏈', '港湾冷链'],
  ['Straße', 'strasse'],
  ['Cold-Storage', 'cold storage'],
  ['a\u200bb', 'ab'],
])('writes %s as %s', (name, plain) => {
  expect(plainText(name).replace(/ +/g, ' ')).toBe(plain)
})

it('knows Chinese characters', () => {
  expect(hasHan('ABC 冷')).toBe(true)
  expect(hasHan('Северный')).toBe(false)
})
