/**
 * A company's name taken apart into what can be compared.
 *
 * @module
 */
import { expectText } from '../../../errors/index.js'
import { chineseParts } from './chinese-parts.js'
import type { LegalForm } from './legal-forms.js'
import type { NameParts } from './name-parts.js'
import { hasHan, plainText } from './plain-text.js'
import { withoutRemarks } from './remarks.js'
import { westernParts } from './western-parts.js'

/** A name of a company, taken apart. */
export interface NormalisedName extends NameParts {
  /** `'chinese'` as soon as one character is. */
  readonly script: 'chinese' | 'western'
  /** All parts in one order, legal form left out: names that differ in writing only have the same text. */
  readonly text: string
}

export type { LegalForm }

/**
 * A company's name in a form that can be compared: small letters without accents and full-width forms, simplified characters, `&` as
 * and; the legal form (Ltd, GmbH, S.A., 股份有限公司) set apart by its kind, numbers without leading zeros (07, II, 二期), places that
 * the tables know under one name in both languages (上海 and Shanghai), and words such as group, branch, holding as roles. English
 * words are written out (Intl, Mfg) and singular. A Chinese name is taken apart as registers build them: place, name proper (字号), line
 * of business, form. Remarks behind a name (in liquidation, formerly ..., 已注销) are left out.
 *
 * Source for the order of Chinese names: 企业名称登记管理规定 (State Council, 2020), article 6.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no text.
 * @example
 * import { normalisedName } from 'clientele/records'
 * normalisedName('HARBOUR Cold-Storage Intl. 07 Co., Ltd.').text // => 'harbour cold storage international 7'
 * normalisedName('上海市港灣冷鏈０７有限公司')
 * // => { script: 'chinese', text: '港湾 冷链 7 shanghai', words: [ '港湾', '冷链' ], roles: [], numbers: [ '7' ], places: [ 'shanghai' ], legalForm: 'limited' }
 */
export function normalisedName(name: string): NormalisedName {
  const plain = withoutRemarks(plainText(expectText(name, 'name').slice(0, LONGEST)))
  const script = hasHan(plain) ? 'chinese' : 'western'
  const parts = script === 'chinese' ? chineseParts(plain) : westernParts(plain)
  const text = [...parts.words, ...parts.roles, ...parts.numbers, ...parts.places].join(' ')
  return { script, text, ...parts }
}

/** What is longer is no name; its beginning is compared. */
const LONGEST = 300
