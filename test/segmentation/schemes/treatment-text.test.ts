import { describe, expect, it } from 'vitest'
import type { Treatment } from '../../../src/segmentation/index.js'
import { SEGMENT_SCHEMES, treatmentText } from '../../../src/segmentation/index.js'
import { JUNK } from '../../laws/junk.js'

const plain: Treatment = { price: 'standard', limit: 'keep', collateral: 'none', service: 'automated' }

describe('a treatment in words', () => {
  it('tells what there is, in order', () => {
    expect(treatmentText(plain)).toBe('standard price; limits kept; no collateral; automated service')
    const more = { ...plain, marginBasisPoints: -12.5, reviewMonths: 6, note: { en: 'Call first', zh: '先致电' } }
    expect(treatmentText(more)).toBe(
      'standard price; margin 12.5 basis points less; limits kept; no collateral; automated service; months between reviews: 6; Call first',
    )
    expect(treatmentText(more, { language: 'zh' })).toBe(
      '标准定价；利差减 12.5 个基点；维持额度；无需担保；自动化服务；复审间隔（月）：6；先致电',
    )
    expect(treatmentText({ ...plain, marginBasisPoints: 0 })).toBe(treatmentText(plain))
  })

  it('has words for every treatment of the ready schemes, in both languages', () => {
    for (const { segments } of Object.values(SEGMENT_SCHEMES)) {
      for (const { treatment = plain } of Object.values(segments)) {
        expect(treatmentText(treatment)).not.toMatch(/[{}]|undefined|\p{Script=Han}/u)
        expect(treatmentText(treatment, { language: 'zh' })).not.toMatch(/[{}a-z]/)
      }
    }
  })

  it('refuses what is none', () => {
    for (const junk of JUNK) expect(() => Reflect.apply(treatmentText, undefined, [junk])).toThrow(/treatment/)
    expect(() => Reflect.apply(treatmentText, undefined, [{ ...plain, limit: 'up' }])).toThrow(/treatment\.limit/)
    expect(() => Reflect.apply(treatmentText, undefined, [plain, { language: 'fr' }])).toThrow(/options\.language/)
    expect(() => Reflect.apply(treatmentText, undefined, [plain, { lang: 'zh' }])).toThrow(/options\.lang/)
  })
})
