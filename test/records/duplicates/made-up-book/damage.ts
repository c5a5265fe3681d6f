/**
 * What happens to a company's record when it is typed in a second time.
 *
 * @module
 */
import type { RandomStream } from '../../../../src/model/index.js'
import type { Client } from '../../../../src/records/portfolio/types/index.js'
import type { Company } from './companies.js'
import { nameOf } from './companies.js'
import { ABBREVIATIONS, CHINESE_FORMS, FORMS, pick } from './vocabulary.js'

type Record = { -readonly [K in keyof Client]: Client[K] }

/** A company as a CRM has it: some fields are never filled in. */
export function recordOf(company: Company, id: string, uniform: RandomStream): Client {
  const chinese = company.language === 'zh'
  const named =
    chinese && uniform() < 0.4 ? { name: company.westernName, localName: nameOf(company) } : { name: nameOf(company) }
  return {
    id,
    ...named,
    entityType: 'company',
    status: 'active',
    ...(uniform() < 0.97 && { country: company.country }),
    ...(chinese && uniform() < 0.85 && { socialCreditCode: company.socialCreditCode }),
    ...(!chinese && uniform() < 0.85 && { registrationNumber: company.registrationNumber }),
    ...(uniform() < 0.25 && { lei: company.lei }),
    ...(uniform() < 0.85 && { registeredOn: company.registeredOn }),
    ...(uniform() < 0.6 && { representative: company.representative }),
    ...(uniform() < 0.5 && { website: company.website }),
    ...(uniform() < 0.7 && { industry: company.industry }),
  }
}

/** A kind of damage to a name; undefined where it cannot be done to this one. */
export type Damage = (company: Company, uniform: RandomStream) => string | undefined

const renamed = (company: Company, change: Partial<Company>): string => nameOf({ ...company, ...change })

export const DAMAGES: Readonly<{ [kind: string]: Damage }> = {
  'written otherwise': (company, uniform) => {
    const name = nameOf(company)
    if (company.language === 'zh')
      return [...name]
        .map(sign => wide(sign))
        .join('')
        .replace('市', '')
    return pick(uniform, [
      name.toUpperCase(),
      name.replaceAll(' ', '  '),
      name.replaceAll(' ', '-'),
      `${name.toLowerCase()}.`,
    ])
  },
  'a slip': (company, uniform) => slip(nameOf(company), company, uniform),
  /** Two characters of a short Chinese name leave nothing to know it by. */
  'two slips': (company, uniform) =>
    company.language === 'zh' && company.brand.length + company.trades.join('').length < 7
      ? undefined
      : slip(slip(nameOf(company), company, uniform), company, uniform),
  'abbreviated words': company => {
    const trades = company.trades.map(trade => ABBREVIATIONS[trade] ?? trade)
    return company.language === 'en' && trades.join() !== company.trades.join()
      ? renamed(company, { trades })
      : undefined
  },
  'another legal form': (company, uniform) => {
    const forms = [...(company.language === 'zh' ? CHINESE_FORMS : FORMS[company.country]!), '']
    return renamed(company, {
      form: pick(
        uniform,
        forms.filter(form => form !== company.form),
      ),
    })
  },
  'words swapped': company => {
    if (company.language === 'en')
      return [
        company.trades[0],
        company.brand,
        ...company.trades.slice(1),
        company.place,
        company.tail,
        company.form,
      ].join(' ')
    return nameOf({ ...company, place: '', brand: `${company.brand}(${company.place.slice(0, 2)})` })
  },
  'a word left out': company =>
    company.trades.length < 2 ? undefined : renamed(company, { trades: company.trades.slice(0, 1) }),
  'place left out': company => (company.place === '' ? undefined : renamed(company, { place: '' })),
  'traditional characters': company => {
    const name = nameOf(company)
    const traditional = [...name].map(sign => TRADITIONAL.get(sign) ?? sign).join('')
    return traditional === name ? undefined : traditional
  },
}

const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  '华華东東龙龍发發贸貿业業实實资資设設电電气氣钢鋼铁鐵运運链鏈风風广廣机機医醫药藥农農货貨宁寧责責网網软軟数數车車饰飾荣榮兴興达達丰豐万萬云雲'
    .match(/../gu)!
    .map(pair => [pair.charAt(0), pair.charAt(1)]),
)

function wide(sign: string): string {
  return /[0-9A-Za-z]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign
}

/** One character of the name proper or the lines of business left out, doubled, swapped or taken for another. */
function slip(name: string, { form, language }: Company, uniform: RandomStream): string {
  const end = Math.max(3, name.lastIndexOf(form) - 1)
  const begin = language === 'zh' ? 3 : 0
  const at = begin + Math.floor((end - begin) * uniform())
  const [before, sign, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)]
  const kind = Math.floor(4 * uniform())
  if (language === 'zh') return before + pick(uniform, [...'弯联域淇鸿辉晟祺翔']) + next + after
  if (kind === 0) return before + next + after
  if (kind === 1) return before + sign + sign + next + after
  if (kind === 2) return before + next + sign + after
  return before + pick(uniform, [...'aeioustrnl']) + next + after
}

/** The rest of a record typed in a second time: codes mostly missing, some facts missing, few others. */
export function secondRecord(first: Client, company: Company, id: string, name: string, uniform: RandomStream): Client {
  const again: Record = { ...recordOf(company, id, uniform), name, id }
  if (first.localName !== undefined || company.language === 'zh') delete again.localName
  if (uniform() < 0.6) delete again.registrationNumber
  if (uniform() < 0.6) delete again.socialCreditCode
  if (uniform() < 0.6) delete again.lei
  if (uniform() < 0.1) again.industry = 'other'
  if (uniform() < 0.1) again.representative = `Person ${4000 + Math.floor(4000 * uniform())}`
  if (uniform() < 0.05) again.website = `www.another-${Math.floor(1e6 * uniform())}.example`
  if (uniform() < 0.05) delete again.country
  if (again.registeredOn !== undefined && uniform() < 0.05) again.registeredOn = `${company.registeredOn.slice(0, 8)}01`
  const [code, number] = [again.socialCreditCode, again.registrationNumber]
  if (code !== undefined && uniform() < 0.1) again.socialCreditCode = swapped(code, uniform)
  if (number !== undefined && uniform() < 0.1) again.registrationNumber = swapped(number, uniform)
  return again
}

function swapped(code: string, uniform: RandomStream): string {
  const at = Math.floor((code.length - 1) * uniform())
  return code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
}
