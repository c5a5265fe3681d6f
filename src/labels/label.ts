/**
 * Words for people: every code and every phrase of the summary, in English and Chinese.
 *
 * @module
 */
import { BOND_WORDS } from './bond-words.js'
import { CHECK_WORDS } from './check-words.js'
import { CONDITION_WORDS } from './condition-words.js'
import { DEPENDENCE_WORDS } from './dependence-words.js'
import { DRIVER_WORDS } from './driver-words.js'
import { DROP_WORDS } from './drop-words.js'
import { ERROR_WORDS } from './error-words.js'
import { FEEDBACK_WORDS } from './feedback-words.js'
import type { LabelValues } from './fill-in.js'
import { fillIn, refuse } from './fill-in.js'
import { INDEX_WORDS } from './index-words.js'
import { LOAN_CLASS_WORDS } from './loan-class-words.js'
import { LOYALTY_WORDS } from './loyalty-words.js'
import { PORTFOLIO_WORDS } from './portfolio-words.js'
import { PORTRAIT_WORDS } from './portrait-words.js'
import { PRODUCT_WORDS } from './product-words.js'
import { QUALITY_WORDS } from './quality-words.js'
import { REASON_WORDS } from './reason-words.js'
import { SEGMENT_WORDS } from './segment-words.js'
import { STAGE_WORDS } from './stage-words.js'
import { STAKEHOLDER_WORDS } from './stakeholder-words.js'
import { STEP_WORDS } from './step-words.js'
import { SUMMARY_WORDS } from './summary-words.js'
import { TIER_WORDS } from './tier-words.js'
import { TIME_WORDS } from './time-words.js'
import { TREATMENT_WORDS } from './treatment-words.js'
import { WARNING_WORDS } from './warning-words.js'
import type { Language, Vocabulary } from './words.js'

/** Everything that has words: error codes, warning codes, drop reasons, verdicts on dependence, time units, segments, verdicts on satisfaction indices, classes of loans and their rules, ties to a lender, cells of loyalty and signs of fading, stays in stages, stakeholders of projects, aspects of feedback and its issues, quadrants of drivers, categories of Kano and zones of tolerance, checks of a folder of records, conditions, fits of products, portraits, questions and issues of data quality, tiers of clients, reasons of a grade, next steps, treatments, phrases of the appraisal and of the summary. */
export type LabelKey =
  | keyof typeof ERROR_WORDS
  | keyof typeof WARNING_WORDS
  | keyof typeof DEPENDENCE_WORDS
  | keyof typeof DROP_WORDS
  | keyof typeof TIER_WORDS
  | keyof typeof TIME_WORDS
  | keyof typeof SEGMENT_WORDS
  | keyof typeof INDEX_WORDS
  | keyof typeof LOAN_CLASS_WORDS
  | keyof typeof LOYALTY_WORDS
  | keyof typeof FEEDBACK_WORDS
  | keyof typeof DRIVER_WORDS
  | keyof typeof BOND_WORDS
  | keyof typeof CHECK_WORDS
  | keyof typeof CONDITION_WORDS
  | keyof typeof PRODUCT_WORDS
  | keyof typeof PORTFOLIO_WORDS
  | keyof typeof PORTRAIT_WORDS
  | keyof typeof QUALITY_WORDS
  | keyof typeof REASON_WORDS
  | keyof typeof STAGE_WORDS
  | keyof typeof STAKEHOLDER_WORDS
  | keyof typeof STEP_WORDS
  | keyof typeof TREATMENT_WORDS
  | keyof typeof SUMMARY_WORDS

const VOCABULARY: Vocabulary = {
  ...ERROR_WORDS,
  ...WARNING_WORDS,
  ...DEPENDENCE_WORDS,
  ...DROP_WORDS,
  ...TIER_WORDS,
  ...TIME_WORDS,
  ...SEGMENT_WORDS,
  ...INDEX_WORDS,
  ...LOAN_CLASS_WORDS,
  ...LOYALTY_WORDS,
  ...FEEDBACK_WORDS,
  ...DRIVER_WORDS,
  ...BOND_WORDS,
  ...CHECK_WORDS,
  ...CONDITION_WORDS,
  ...PRODUCT_WORDS,
  ...PORTFOLIO_WORDS,
  ...PORTRAIT_WORDS,
  ...QUALITY_WORDS,
  ...REASON_WORDS,
  ...STAGE_WORDS,
  ...STAKEHOLDER_WORDS,
  ...STEP_WORDS,
  ...TREATMENT_WORDS,
  ...SUMMARY_WORDS,
}

/**
 * The words of a code or phrase, with `{name}` replaced by its value.
 *
 * @param values a name without a value stays as it stands.
 * @throws RangeError with the fields of an issue (`code`, `path`, `expected`, `received`), for a key that has no words, a
 * language that is none, or values that are no texts. It is no `ClienteleError`, as words load nothing but themselves.
 * @example
 * import { label } from 'clientele/labels'
 * label('INVALID_DATE', 'en') // => 'Not a clear date'
 * label('weeks', 'zh') // => '周'
 * label('summary.next', 'en', { horizon: '52 weeks' }) // => 'Next 52 weeks'
 */
export function label(key: LabelKey, language: Language, values: LabelValues = {}): string {
  const words = typeof key === 'string' && Object.hasOwn(VOCABULARY, key) ? VOCABULARY[key] : undefined
  if (words === undefined) return refuse('key', 'a code or phrase that has words', key)
  if (!isLanguage(language)) return refuse('language', "one of 'en', 'zh'", language)
  if (typeof values !== 'object' || values === null) return refuse('values', 'texts by their names', values)
  return fillIn(words[language], values)
}

function isLanguage(language: unknown): language is Language {
  return language === 'en' || language === 'zh'
}
