import { expect, it } from 'vitest'
import { SAMPLE_FACTS } from '../../../../src/project/products/sample/facts.js'

it('calls no two facts alike in one language', () => {
  for (const language of ['en', 'zh'] as const) {
    const names = Object.values(SAMPLE_FACTS).map(text => text[language])
    expect(new Set(names).size).toBe(names.length)
  }
})
