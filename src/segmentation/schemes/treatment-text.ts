import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { fillIn } from '../../labels/fill-in.js'
import { TREATMENT_WORDS } from '../../labels/treatment-words.js'
import type { Language } from '../../labels/words.js'
import { readTreatment } from '../rules/read-segment.js'
import type { Treatment } from '../rules/types.js'

/** How a treatment is told. */
export interface TreatmentTextOptions {
  /** `'en'` by default. */
  readonly language?: Language
}

/**
 * A treatment in words, its note last, for those who serve the client.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a word of the treatment that is none (`treatment.limit`) or a language there is none of;
 * `INVALID_TYPE` for what is no treatment.
 * @example
 * import { CREDIT_STANDING, treatmentOf, treatmentText } from 'clientele/segmentation'
 * const treatment = treatmentOf(CREDIT_STANDING, 'low')
 * treatmentText(treatment)
 * // => 'priced above standard; margin 150 basis points more; limits lowered; full collateral; intensive care; months between reviews: 3'
 * treatmentText(treatment, { language: 'zh' }) // => '定价高于标准；利差加 150 个基点；压降额度；足额担保；重点管控；复审间隔（月）：3'
 * treatmentText({ ...treatment, service: 'none' }) // => Error OUT_OF_RANGE
 */
export function treatmentText(treatment: Treatment, options: TreatmentTextOptions = {}): string {
  const { price, marginBasisPoints, limit, collateral, service, reviewMonths, note } = readTreatment(
    treatment,
    'treatment',
  )
  expectKnownKeys(expectObject(options, 'options'), ['language'], 'options')
  const { language = 'en' } = options
  expectOneOf(language, ['en', 'zh'], 'options.language')
  const parts = [
    TREATMENT_WORDS[`treatment.price.${price}`][language],
    ...(marginBasisPoints === undefined ? [] : marginText(marginBasisPoints, language)),
    TREATMENT_WORDS[`treatment.limit.${limit}`][language],
    TREATMENT_WORDS[`treatment.collateral.${collateral}`][language],
    TREATMENT_WORDS[`treatment.service.${service}`][language],
    ...(reviewMonths === undefined
      ? []
      : [fillIn(TREATMENT_WORDS['treatment.review'][language], { months: String(reviewMonths) })]),
    ...(note === undefined ? [] : [note[language]]),
  ]
  return parts.join(language === 'zh' ? '；' : '; ')
}

function marginText(basisPoints: number, language: Language): readonly string[] {
  if (basisPoints === 0) return []
  const words = TREATMENT_WORDS[`treatment.margin.${basisPoints > 0 ? 'more' : 'less'}`][language]
  return [fillIn(words, { points: String(Math.abs(basisPoints)) })]
}
