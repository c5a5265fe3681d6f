import { expect, it } from 'vitest'
import { cellReader } from '../../../src/records/cells/index.js'
import { CHINESE_WORDS } from '../../../src/records/cells/words-zh.js'
import { TABLES } from '../../../src/records/tables/tables.js'

const fields = Object.values(TABLES).flatMap(({ fields }) => Object.values(fields))
const wordFields = fields.flatMap(field => (field.type === 'word' ? [field] : []))

it('has a label for each word of each table, and none that stands for two words of one field', () => {
  for (const field of wordFields) {
    const read = cellReader(field)
    for (const word of field.words) {
      expect(read(word)).toBe(word)
      for (const label of CHINESE_WORDS[word] ?? []) expect([label, read(label)]).toEqual([label, word])
    }
  }
})

it('has labels for words of our tables only', () => {
  const words = new Set(wordFields.flatMap(field => field.words))
  expect(Object.keys(CHINESE_WORDS).filter(word => !words.has(word))).toEqual([])
  expect([...words].filter(word => !Object.hasOwn(CHINESE_WORDS, word))).toEqual(['A', 'B', 'C'])
})
