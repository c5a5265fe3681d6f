import { describe, expect, it } from 'vitest'
import { cannotDoWithout, cascade } from '../../../src/records/privacy/cascade.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

describe('cannotDoWithout', () => {
  it.each([
    ['facilities', 'client', false, true],
    ['facilities', 'project', true, false],
    ['surveyAnswers', 'contact', true, true],
    ['consents', 'contact', true, true],
    ['feedback', 'contact', true, false],
  ] as const)('%s.%s', (table, field, optional, expected) => {
    expect(cannotDoWithout(table, field, optional)).toBe(expected)
  })
})

describe('cascade', () => {
  it('tells no reference emptied of a record that goes', () => {
    const views = tableViews(PORTFOLIO)
    const { erased, cleared } = cascade(views, new Map([['clients', new Set([0])]]))
    const gone = new Set(erased.map(({ view, row }) => `${view.table} ${row}`))
    expect(gone.size).toBe(erased.length)
    expect(cleared.filter(({ view, row }) => gone.has(`${view.table} ${row}`))).toEqual([])
    expect(gone).toContain('projects 0')
  })
})
