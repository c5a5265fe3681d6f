import { describe, expect, it } from 'vitest'
import { rulesOn } from '../../../../src/model/index.js'
import { CHINA_CATALOGUES } from '../../../../src/project/sustainability/proceeds/china-catalogues.js'

const on = (day: string) => rulesOn(CHINA_CATALOGUES, { rules: 'china-green-bonds', on: day })

describe('catalogues of China', () => {
  it('have six categories at their first level, nine since 2025, with a source each', () => {
    for (const { from, rules, sources } of CHINA_CATALOGUES) {
      expect(Object.keys(rules)).toHaveLength(from < '2025' ? 6 : 9)
      expect(Object.keys(sources)).toEqual(Object.keys(rules))
    }
  })

  it('change on 1 July 2021 and on 1 October 2025', () => {
    expect(on('2021-06-30').title).toContain('2015年版')
    expect(on('2021-07-01').rules['greenServices']?.title).toContain('绿色服务')
    expect(on('2025-09-30').title).toContain('2021年版')
    expect(on('2025-10-01').title).toContain('2025年版')
    expect(on('2026-06-30').rules['greenConsumption']?.title).toContain('绿色消费')
    expect(() => on('2015-12-21')).toThrow('RULES_NOT_IN_FORCE')
  })
})
