import { describe, expect, it } from 'vitest'
import { PROCEEDS_RULES } from '../../../../src/project/index.js'
import { expectCategory } from '../../../../src/project/sustainability/proceeds/expect-category.js'

describe('expectCategory', () => {
  it('accepts every category there is', () => {
    for (const { rules } of PROCEEDS_RULES) {
      for (const [code, category] of Object.entries(rules)) expect(expectCategory(category, code)).toBe(category)
    }
  })

  it('names what is wrong', () => {
    const wrong = (json: string) => () => expectCategory(JSON.parse(`{"title":"t","theme":"green",${json}}`), 'c')
    expect(wrong('"every":[null]')).toThrow('c.every[0]')
    expect(wrong('"every":{}')).toThrow('c.every')
    expect(wrong('"oneOf":[{}]')).toThrow('c.oneOf[0]')
    expect(wrong('"every":[{"measure":"x","is":1}]')).toThrow('c.every[0].is')
    expect(wrong('"every":[{"measure":"x","unit":"u"}]')).toThrow('CONFLICTING_OPTIONS')
    expect(wrong('"every":[{"measure":"x","unit":"u","below":1,"above":0}]')).toThrow('CONFLICTING_OPTIONS')
    expect(wrong('"every":[{"measure":"x","unit":"u","below":"1"}]')).toThrow('c.every[0].below')
    expect(() => expectCategory(JSON.parse('null'), 'c')).toThrow('INVALID_TYPE')
    expect(() => expectCategory(JSON.parse('{"title":"t","theme":"blue"}'), 'c')).toThrow('c.theme')
  })
})
