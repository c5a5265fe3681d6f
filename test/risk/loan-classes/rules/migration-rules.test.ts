import { expect, it } from 'vitest'
import { LOAN_CLASSES, MIGRATION_RATIO_RULES } from '../../../../src/risk/index.js'

it('lead downwards only', () => {
  const place = (name: (typeof LOAN_CLASSES)[number]) => LOAN_CLASSES.indexOf(name)
  for (const { rules, sources } of MIGRATION_RATIO_RULES) {
    for (const { from, to } of Object.values(rules)) {
      expect(Math.min(...to.map(place))).toBeGreaterThan(Math.max(...from.map(place)))
      expect(to).toContain('loss')
    }
    expect(sources.performing).toMatch(/正常贷款迁徙率$/)
  }
})
