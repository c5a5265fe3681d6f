/**
 * Made-up companies that are all different, many of them alike: subsidiaries, numbered project companies, the same name in other
 * cities or countries, names a letter apart.
 *
 * @module
 */
import type { RandomStream } from '../../../../src/model/index.js'
import { isoDate } from '../../../../src/money/core.js'
import { isLei, isSocialCreditCode } from '../../../../src/records/codes/index.js'
import {
  brand,
  CHINESE_FORMS,
  CHINESE_PLACES,
  CHINESE_TRADES,
  COUNTRIES,
  chineseBrand,
  FORMS,
  GIVEN,
  PLACES,
  pick,
  SURNAMES,
  TRADES,
} from './vocabulary.js'

export type Language = 'en' | 'zh'

/** A company as the truth has it: all fields known. */
export interface Company {
  readonly family: Family
  readonly language: Language
  readonly place: string
  readonly brand: string
  readonly trades: readonly string[]
  readonly tail: string
  readonly form: string
  /** Name in letters of a Chinese company. */
  readonly westernName: string
  readonly country: string
  readonly registrationNumber: string
  readonly socialCreditCode: string
  readonly lei: string
  readonly registeredOn: string
  readonly representative: string
  readonly website: string
  readonly industry: string
}

type Family = 'alone' | 'subsidiaries' | 'numbered' | 'other city' | 'other country' | 'a letter apart' | 'branch'

/** Up to which draw each family comes: 76 of 100 are alone, 10 have subsidiaries and so on. */
const FAMILIES: readonly (readonly [Family, number])[] = [
  ['alone', 0.76],
  ['subsidiaries', 0.86],
  ['numbered', 0.91],
  ['other city', 0.96],
  ['a letter apart', 0.97],
  ['other country', 0.99],
  ['branch', 1],
]

/** The registered name. */
export function nameOf({ language, place, brand, trades, tail, form }: Company): string {
  if (language === 'zh')
    return tail.endsWith('分公司')
      ? `${place}${brand}${trades.join('')}${form}${tail}`
      : `${place}${brand}${trades.join('')}${tail}${form}`
  return [brand, ...trades, place, tail, form].filter(part => part !== '').join(' ')
}

/** So many companies; no two of one country have the same name. */
export function companies(count: number, language: Language, uniform: RandomStream): readonly Company[] {
  const taken = new Set<string>()
  const made: Company[] = []
  while (made.length < count) {
    for (const company of family(language, uniform)) {
      const key = `${company.country} ${nameOf(company).toLowerCase()}`
      if (taken.has(key) || made.length >= count) continue
      taken.add(key)
      made.push(company)
    }
  }
  return made
}

function family(language: Language, uniform: RandomStream): readonly Company[] {
  const draw = uniform()
  const kind = FAMILIES.find(([, upTo]) => draw < upTo)?.[0] ?? 'alone'
  const first = company(kind, language, uniform)
  const size = 2 + Math.floor(3 * uniform())
  const others = Array.from({ length: kind === 'alone' ? 0 : size - 1 }, (_, i) => relative(first, i + 2, uniform))
  return kind === 'numbered' ? [numbered(first, 1), ...others] : [first, ...others]
}

function company(kind: Family, language: Language, uniform: RandomStream): Company {
  const chinese = language === 'zh'
  const country = chinese ? 'CN' : pick(uniform, COUNTRIES)
  const name = chinese ? chineseBrand(uniform) : brand(uniform)
  const second = uniform() < 0.45 ? [pick(uniform, chinese ? CHINESE_TRADES : TRADES)] : []
  const trades = [...new Set([pick(uniform, chinese ? CHINESE_TRADES : TRADES), ...second])]
  const letters = brand(uniform)
  return {
    family: kind,
    language,
    place: chinese
      ? pick(uniform, CHINESE_PLACES)
      : kind === 'other city' || uniform() < 0.1
        ? pick(uniform, PLACES)
        : '',
    brand: name,
    trades,
    tail: '',
    form: pick(uniform, chinese ? CHINESE_FORMS : FORMS[country]!),
    westernName: `${letters} ${pick(uniform, TRADES)} Co., Ltd.`,
    country,
    ...codes(uniform),
    registeredOn: isoDate(9000 + Math.floor(10_000 * Math.sqrt(uniform()))),
    representative: chinese
      ? pick(uniform, [...SURNAMES]) + pick(uniform, [...GIVEN]) + pick(uniform, [...GIVEN])
      : `Person ${Math.floor(4000 * uniform())}`,
    website: `www.${(chinese ? letters : name).toLowerCase()}-${Math.floor(1e6 * uniform())}.example`,
    industry: `K${Math.floor(90 * uniform())}`,
  }
}

function codes(uniform: RandomStream): Pick<Company, 'registrationNumber' | 'socialCreditCode' | 'lei'> {
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(10 * uniform())).join('')
  const signs = (count: number): string =>
    Array.from({ length: count }, () => pick(uniform, [...'0123456789ABCDEFGHJKLMNPQRTUWXY'])).join('')
  const [credit, lei] = [`91${digits(6)}MA${signs(7)}`, `${digits(4)}00${signs(12)}`]
  const checks = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map(sign => credit + sign)
  const ends = Array.from({ length: 97 }, (_, i) => `${lei}${String(i + 2).padStart(2, '0')}`)
  return { registrationNumber: digits(8), socialCreditCode: checks.find(isSocialCreditCode)!, lei: ends.find(isLei)! }
}

/** Another company that is alike; of a group it may share host, representative and founding day. */
function relative(first: Company, number: number, uniform: RandomStream): Company {
  const { family: kind, language, country } = first
  const own = company(kind, language, uniform)
  const inGroup = kind !== 'a letter apart' && kind !== 'other city'
  const shared: Company = {
    ...own,
    place: first.place,
    brand: first.brand,
    trades: first.trades,
    form: first.form,
    country,
    westernName: first.westernName,
    ...(inGroup && uniform() < 0.5 && { website: first.website }),
    ...(inGroup && uniform() < 0.4 && { representative: first.representative }),
    ...(inGroup && uniform() < 0.1 && { registeredOn: first.registeredOn }),
    ...(uniform() < 0.7 && { industry: first.industry }),
  }
  const chinese = language === 'zh'
  switch (kind) {
    case 'subsidiaries': {
      if (uniform() < 0.3)
        return { ...shared, tail: chinese ? pick(uniform, ['集团', '控股']) : pick(uniform, ['Group', 'Holdings']) }
      return { ...shared, trades: own.trades, westernName: western(first, own) }
    }
    case 'numbered':
      return numbered(
        {
          ...shared,
          ...(uniform() < 0.5 && { registeredOn: first.registeredOn }),
          registrationNumber: next(first, number),
        },
        number,
      )
    case 'other city':
      return { ...shared, place: own.place, westernName: `${first.westernName} ${number}` }
    case 'other country':
      return chinese
        ? { ...shared, place: own.place, westernName: own.westernName }
        : { ...shared, ...abroad(first, own) }
    case 'branch':
      return { ...shared, tail: chinese ? `${own.place.slice(0, 2)}分公司` : `${pick(uniform, PLACES)} Branch` }
    case 'a letter apart':
      return { ...shared, brand: otherLetter(first.brand, own.brand, uniform), westernName: own.westernName }
    case 'alone':
      return own
  }
}

/** Another country than that of the first. */
function abroad(first: Company, own: Company): Pick<Company, 'country' | 'form'> {
  if (own.country !== first.country) return { country: own.country, form: own.form }
  return first.country === 'GB' ? { country: 'DE', form: 'GmbH' } : { country: 'GB', form: 'Ltd' }
}

function numbered(company: Company, number: number): Company {
  const tail = company.language === 'zh' ? `${number}号项目` : `${number}`
  return { ...company, tail, westernName: `${company.westernName} ${number}` }
}

function next({ registrationNumber }: Company, number: number): string {
  return String(Number(registrationNumber) + number).padStart(8, '0')
}

function western({ westernName }: Company, own: Company): string {
  return `${westernName.split(' ')[0]} ${own.westernName.split(' ').slice(1).join(' ')}`
}

function otherLetter(brand: string, source: string, uniform: RandomStream): string {
  const at = Math.floor(brand.length * uniform())
  const sign = source.charAt(at % source.length).toLowerCase()
  return brand.slice(0, at) + (sign === brand.charAt(at).toLowerCase() ? 'q' : sign) + brand.slice(at + 1)
}
