/**
 * The lexicon for comments on a lender.
 *
 * @module
 */
import { deepFreeze } from '../../../model/deep-freeze.js'
import type { FeedbackLexicon } from '../lexicon-types.js'
import { CHINESE_ASPECTS } from './chinese-aspects.js'
import { CHINESE_BLAME } from './chinese-blame.js'
import { CHINESE_GRAMMAR } from './chinese-grammar.js'
import { CHINESE_KNOWN } from './chinese-known.js'
import { CHINESE_PRAISE } from './chinese-praise.js'
import { ENGLISH_ASPECTS } from './english-aspects.js'
import { ENGLISH_BLAME } from './english-blame.js'
import { ENGLISH_GRAMMAR } from './english-grammar.js'
import { ENGLISH_KNOWN } from './english-known.js'
import { ENGLISH_PRAISE } from './english-praise.js'
import { SYMBOLS } from './symbols.js'

/**
 * Words of English and simplified Chinese comments on lending: rate, fees, speed, approval, documents, transparency, service,
 * staff, collateral, covenant, disbursement, prepayment, online, flexibility, limit.
 *
 * It was written for this package, by hand, before any labelled comment was looked at. It holds about 4,700 words and
 * phrases, of which 1,900 judge by themselves, and does not cover slang, dialects, traditional characters, spelling mistakes, irony, or wishes about deposits, whose
 * rate clients want to be high.
 *
 * @example
 * import { LENDER_LEXICON } from 'clientele/satisfaction'
 * LENDER_LEXICON.edition // => '2026-11'
 */
export const LENDER_LEXICON: FeedbackLexicon = deepFreeze({
  kind: 'feedback-lexicon',
  version: 1,
  name: 'lender',
  edition: '2026-11',
  groups: [
    ...ENGLISH_ASPECTS,
    ...ENGLISH_PRAISE,
    ...ENGLISH_BLAME,
    ...ENGLISH_GRAMMAR,
    ...ENGLISH_KNOWN,
    ...CHINESE_ASPECTS,
    ...CHINESE_PRAISE,
    ...CHINESE_BLAME,
    ...CHINESE_GRAMMAR,
    ...CHINESE_KNOWN,
    ...SYMBOLS,
  ],
})
