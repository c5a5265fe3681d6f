import type { ErrorCode } from 'clientele/errors'
import { expect, it } from 'vitest'
import { ERROR_WORDS } from '../../src/labels/error-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

/** The compiler refuses a code that is missing here or is none. */
const CODES = {
  INVALID_TYPE: true,
  OUT_OF_RANGE: true,
  UNKNOWN_OPTION: true,
  CONFLICTING_OPTIONS: true,
  MISSING_VALUE: true,
  LENGTH_MISMATCH: true,
  EMPTY_INPUT: true,
  INVALID_DATE: true,
  INVALID_AMOUNT: true,
  INVALID_CLIENT: true,
  REFUND_WITHOUT_POLICY: true,
  MIXED_CURRENCIES: true,
  DUPLICATE_CLIENT: true,
  INCONSISTENT_HISTORY: true,
  UNIT_MISMATCH: true,
  CURRENCY_MISMATCH: true,
  MEAN_UNDEFINED: true,
  UNKNOWN_DOCUMENT: true,
  UNSUPPORTED_VERSION: true,
  INVALID_DOCUMENT: true,
  ABORTED: true,
  COLUMN_NOT_FOUND: true,
  COLUMN_AMBIGUOUS: true,
  INVALID_CSV: true,
  INVALID_ENCODING: true,
  FILE_NOT_READABLE: true,
  FILE_NOT_WRITABLE: true,
  NO_DATA: true,
  NO_VARIATION: true,
  NOT_AT_PEAK: true,
  NOT_APPLICABLE: true,
  COLLINEAR_COVARIATES: true,
  SEPARATED_OUTCOMES: true,
  NOT_STOCHASTIC: true,
  UNREACHABLE_DEFAULT: true,
  RULES_NOT_IN_FORCE: true,
  NO_SOLUTION: true,
  SEVERAL_SOLUTIONS: true,
  UNKNOWN_CURRENCY: true,
  NO_EXCHANGE_RATE: true,
  OVERLAPPING_DATES: true,
  CIRCULARITY_UNSOLVED: true,
  MISSING_CURVE: true,
  HURDLE_OUT_OF_REACH: true,
  TOO_FEW_POINTS: true,
  UNREACHABLE_RULE: true,
  EMPTY_SEGMENT: true,
  NO_EVENTS: true,
  UNKNOWN_REFERENCE: true,
  DUPLICATE_KEY: true,
  CYCLE: true,
  NO_BASIS: true,
  INVALID_CODE: true,
} satisfies Record<ErrorCode, true>

it('has words for every error code and for nothing else', () => {
  expect(Object.keys(ERROR_WORDS).toSorted()).toEqual(Object.keys(CODES).toSorted())
})

itSpeaksBothLanguages(ERROR_WORDS)
