import { describe, expect, it } from 'vitest'
import { TABLES } from '../../../src/records/index.js'
import { erasedCell } from '../../../src/records/privacy/erased-cell.js'

const keys = new Map([['contacts', new Map([['K-1', 'erased-1']])] as const])

describe('erasedCell', () => {
  it('leaves a record of the person nothing that it can do without', () => {
    for (const table of ['clients', 'contacts'] as const) {
      for (const [name, field] of Object.entries(TABLES[table].fields)) {
        if (field.optional) expect(erasedCell(table, name, keys).own('x')).toBeUndefined()
      }
    }
    expect(erasedCell('contacts', 'nickname', keys).own('x')).toBeUndefined()
  })

  it('renames the person and nobody else', () => {
    expect(erasedCell('contacts', 'id', keys).own('K-1')).toBe('erased-1')
    const { about } = erasedCell('feedback', 'contact', keys)
    expect([about('K-1'), about('K-2'), about(7)]).toEqual(['erased-1', 'K-2', 7])
  })

  it("keeps the lender's staff and figures of records about the person", () => {
    expect(erasedCell('interactions', 'by', keys).about('Desk 3')).toBe('Desk 3')
    expect(erasedCell('surveyAnswers', 'answer', keys).about(7)).toBe(7)
    expect(erasedCell('feedback', 'text', keys).about('slow')).toBe('[erased]')
    expect(erasedCell('interactions', 'topic', keys).about('illness')).toBeUndefined()
    expect(erasedCell('interactions', 'nickname', keys).about('x')).toBeUndefined()
    expect(erasedCell('interactions', 'nickname', keys).elsewhere('x')).toBe('x')
    expect(erasedCell('feedback', 'text', keys).elsewhere('slow')).toBe('slow')
  })
})
