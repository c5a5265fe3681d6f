import { describe, expect, it } from 'vitest'
import { equatorCategory } from '../../../../src/project/sustainability/equator/category.js'

const none = { diverse: false, irreversible: false, unprecedented: false }

describe('equatorCategory', () => {
  it('follows the words of principle 1', () => {
    expect(equatorCategory({ adverse: 'minimal', ...none }).category).toBe('C')
    expect(equatorCategory({ adverse: 'limited', ...none }).category).toBe('B')
    const significant = equatorCategory({ adverse: 'significant', ...none, irreversible: true })
    expect(significant).toEqual({ category: 'A', reasons: ['significant adverse impacts', 'irreversible'] })
  })

  it('takes the stricter one between them, and says so', () => {
    for (const impacts of [
      { adverse: 'significant', ...none } as const,
      { adverse: 'limited', ...none, unprecedented: true } as const,
    ]) {
      const { category, reasons } = equatorCategory(impacts)
      expect(category).toBe('A')
      expect(reasons.at(-1)).toBe('between A and B: the stricter category counts')
    }
  })

  it('asks for every answer', () => {
    expect(() => equatorCategory(JSON.parse('{"adverse":"limited"}'))).toThrow('project.impacts.diverse')
    expect(() => equatorCategory(JSON.parse('{"adverse":"some"}'))).toThrow('project.impacts.adverse')
    expect(() => equatorCategory(JSON.parse('null'))).toThrow('project.impacts')
  })
})
